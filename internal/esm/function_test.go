// SPDX-License-Identifier: Apache-2.0

package esm_test

import (
	"strings"
	"testing"

	"github.com/iotjs/iotjs/internal/esm"
)

func TestFunction(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ src, like, want string }{ // the place is where ^ stands
		{"^export default async function*  f( a ) { '}' }; g", "function* f(a) {}", "async function*  f( a ) { '}' }"},
		{"x = ^class  extends  f({}) { m ( ) { } };", "class extends f({}) {}", "class  extends  f({}) { m ( ) { } }"},
		{"x = ^class extends class {} { }", "class extends class {} {}", ""},
		{"a = { async * ^m (x) { `${ {} }` }, b }", "m(x) {}", "async * m (x) { `${ {} }` }"},
		{"a = { get ^[k()] ( ) { } }", "get [k()]() {}", "get [k()] ( ) { }"},
		{"class A { static ^async  f ( ) { } }", "async f() {}", "async  f ( ) { }"},
		{"f(^(a,  b) =>  a, c)", "(a, b) => a", "(a,  b) =>  a"},
		{"x = ^a  =>  a\ny", "(a) => a", "a  =>  a"},
		{"x = ^a => a\n  (y) ;z", "(a) => a(y)", "a => a\n  (y)"},
		{"x = ^async a => { }\n(y)", "async (a) => {}", "async a => { }"},
		{"^function f", "function f() {}", ""},
		{"^", "() => 1", ""},
		{"^x", "class {}", ""},
	} {
		at := strings.IndexByte(tt.src, '^')
		src := tt.src[:at] + tt.src[at+1:]
		whole := func(code string) bool { return !strings.HasSuffix(code, "y") }
		if got := esm.Function(src, at, tt.like, whole); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.src, got, tt.want)
		}
	}
}

func FuzzFunction(f *testing.F) {
	f.Add("a = { async *m (x) { } }", 6, "m(x) {}")
	f.Add("x = (a) => `${a}`", 4, "(a) => 1")
	f.Fuzz(func(t *testing.T, src string, at int, like string) {
		if got := esm.Function(src, at, like, func(string) bool { return len(src)%2 == 0 }); !strings.Contains(src, got) {
			t.Errorf("%q is not in %q", got, src)
		}
	})
}
