// SPDX-License-Identifier: Apache-2.0

package modules_test

import (
	"testing"

	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

// Property reads what Get reads, whatever is on the way.
func TestPropertyIsWhatGetReads(t *testing.T) {
	vm := goja.New()
	env := modules.NewEnv(vm, eventloop.New(), nil)
	_, err := vm.RunString(`
		class A { m() {} get g() { return this.own } }
		class B extends A { m2() {} }
		var plain = { own: 1, none: undefined };
		var made = new B(); made.own = 2;
		var bare = Object.create(null); bare.own = 3;
		var below = Object.create(bare);
		var proxied = new Proxy({}, { get: (_, name) => 'of ' + name });
		var underProxy = Object.create(proxied);
		var accessor = Object.create({ own: 'hidden' }, { own: { get: () => 'shown' } });
		var fn = function named() {};
		var list = [1, 2];
		Object.prototype.added = 'to all';
	`)
	if err != nil {
		t.Fatal(err)
	}
	for _, object := range []string{"plain", "made", "bare", "below", "proxied", "underProxy", "accessor", "fn", "list"} {
		obj := vm.Get(object).(*goja.Object)
		for _, name := range []string{"own", "none", "m", "m2", "g", "constructor", "toString", "length", "added", "absent", "0"} {
			want, got := obj.Get(name), env.Property(obj, unistring.String(name))
			if (want == nil) != (got == nil) || want != nil && !want.SameAs(got) {
				t.Errorf("%s.%s is %v, want %v", object, name, got, want)
			}
		}
	}
}
