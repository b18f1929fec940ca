// SPDX-License-Identifier: Apache-2.0

package modules_test

import (
	"testing"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

func TestIntegersOfTheEngine(t *testing.T) {
	vm := goja.New()
	env := modules.NewEnv(vm, eventloop.New(), nil)
	for _, n := range []int64{0, 1, 255, 256, -1, -256, -257, 1<<53 - 1, 1 - 1<<53} {
		v := env.Integer(n)
		if !v.StrictEquals(vm.ToValue(n)) || !goja.IsNumber(v) || v.ToInteger() != n {
			t.Errorf("%d became %v", n, v)
		}
		if got, ok := env.AsInteger(v); !ok || got != n {
			t.Errorf("%d: read as %d, %v", n, got, ok)
		}
		if got, ok := env.AsInteger(vm.ToValue(n)); !ok || got != n {
			t.Errorf("%d of the engine: read as %d, %v", n, got, ok)
		}
	}
	for _, v := range []goja.Value{vm.ToValue(1.5), vm.ToValue("1"), vm.ToValue(true), vm.NewObject(), goja.Null(), goja.NaN(), nil} {
		if n, ok := env.AsInteger(v); ok {
			t.Errorf("%v was read as %d", v, n)
		}
	}
}

func TestArrayOfValues(t *testing.T) {
	vm := goja.New()
	env := modules.NewEnv(vm, eventloop.New(), nil)
	var values []goja.Value
	for i := range int64(40) {
		values = append(values, env.Integer(i*1000))
	}
	_ = vm.Set("a", env.Array(values))
	_ = vm.Set("none", env.Array(nil))
	for _, c := range [][2]string{
		{"a.length + ' ' + a.reduce((x, y) => x + y)", "40 780000"},
		{"Object.keys(a).length", "40"},
		{"a.push('x'); a[40] + a.length", "x41"},
		{"delete a[3]; 3 in a", "false"},
		{"a.length = 2; a.concat([1])", "0,1000,1"},
		{"Array.isArray(a) && a.constructor.name", "Array"},
		{"none.push(7); none.length + ':' + none", "1:7"},
	} {
		v, err := vm.RunString(c[0])
		if err != nil || v.String() != c[1] {
			t.Errorf("%s is %v, %v, want %s", c[0], v, err, c[1])
		}
	}
}
