// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"reflect"
	"slices"
	"testing"

	"github.com/dop251/goja"
)

// The layout of strings that Text and ASCII count on.
func TestStringLayout(t *testing.T) {
	t.Parallel()
	vm := goja.New()
	run := func(src string) goja.Value {
		v, err := vm.RunString(src)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	ascii, wide := run(`'a' + 'b'`), run(`'\u20ac' + 'b'`)
	if a, w := reflect.TypeOf(ascii).Kind(), reflect.TypeOf(wide).Kind(); a != reflect.String || w != reflect.Slice {
		t.Fatalf("strings are a %v and a %v", a, w)
	}
	if got := Text(ascii); got.ASCII != "ab" || got.Units != nil {
		t.Errorf("ASCII is read as %+v", got)
	}
	if got := Text(wide); !slices.Equal(got.Units, []uint16{0x20ac, 'b'}) {
		t.Errorf("UTF-16 is read as %+v", got)
	}
	if got := Text(vm.ToValue("a\u20ac")); !slices.Equal(got.Units, []uint16{'a', 0x20ac}) {
		t.Errorf("a string of Go is read as %+v", got)
	}
	for _, v := range []goja.Value{ASCII("ab"), String("ab", nil)} {
		if !v.StrictEquals(ascii) {
			t.Errorf("got %v", v)
		}
	}
	if v := String("", []uint16{0xfeff, 0x20ac, 'b'}); !v.StrictEquals(wide) {
		t.Errorf("got %v", v)
	}
}
