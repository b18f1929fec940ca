// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"testing"

	"github.com/dop251/goja"
	"github.com/dop251/goja/parser"
)

// mentions are expressions in which an arrow function mentions arguments once,
// and their values in Node.js 20, as JSON.
var mentions = []struct{ name, src, want string }{
	{"a function", `(function () { return (() => arguments.length)() })(1, 2)`, `2`},
	{"strict", `(function (a) { 'use strict'; a = 5; return (() => arguments[0])() })(1)`, `1`},
	{"sloppy", `(function (a) { a = 5; return (() => arguments[0])() })(1)`, `5`},
	{"with variables", `(function () { var s = 1; var f = () => arguments.length; s++; return [f(), s] })(1, 2)`, `[2,2]`},
	{"without an end", `(function () { (() => arguments)() })(1, 2) === undefined`, `true`},
	{"an arrow function in an arrow function", `(function () { return (x => () => { let q = x; return arguments[1] + q })(1)() })(1, 2)`, `3`},
	{"a parameter of an arrow function", `(function () { return ((x = arguments[1]) => x)() })(1, 2)`, `2`},
	{"an initialiser", `(function (a, b = () => arguments[0]) { return b() })(4)`, `4`},
	{"a short property", `(function () { return (() => ({ arguments }))().arguments.length })(1, 2)`, `2`},
	{"a destination", `(function () { (() => { arguments = 7 })(); return arguments })(1)`, `7`},
	{"a method", `({ m() { return (() => arguments.length)() } }).m(1, 2)`, `2`},
	{"a getter", `({ get g() { return (() => arguments.length)() } }).g`, `0`},
	{"a class", `new (class { constructor() { this.v = (() => arguments.length)() } })(1, 2).v`, `2`},
	{"a derived class", `new (class extends Array { constructor() { var f = () => arguments.length; super(); this.push(f()) } })(1, 2)[0]`, `2`},
	{"a generator", `[...(function* () { yield (() => arguments.length)() })(1, 2)]`, `[2]`},
	{"a variable of that name", `(function () { var arguments; return (() => arguments.length)() })(1, 2)`, `2`},
	{"a parameter of that name", `(function (arguments) { return (() => arguments)() })(1, 2)`, `1`},
	{"let of that name", `(function () { let arguments = 4; return (() => arguments)() })(1, 2)`, `4`},
	{"a parameter of the arrow function", `(function () { return ((arguments) => arguments)(6) })(1, 2)`, `6`},
	{"a key of a field", `(function () { return (() => class { static [arguments[0]] = 3 })() })('k').k`, `3`},
	{"each function its own", `(function () { return (() => (function () { return (() => arguments.length)() })(1))() + arguments.length })(1, 2)`, `3`},
}

func evaluate(t *testing.T, src string) string {
	t.Helper()
	src = "JSON.stringify(" + src + ")"
	tree, err := parser.ParseFile(nil, "case.js", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	KeepArguments(tree, src)
	prg, err := goja.CompileAST(tree, false)
	if err != nil {
		t.Fatal(err)
	}
	v, err := goja.New().RunProgram(prg)
	if err != nil {
		t.Fatal(err)
	}
	return v.String()
}

func TestArrowFunctionsFindArguments(t *testing.T) {
	t.Parallel()
	for _, c := range mentions {
		if got := evaluate(t, c.src); got != c.want {
			t.Errorf("%s: %s, not %s", c.name, got, c.want)
		}
	}
}

func TestTheTextOfAFunctionStays(t *testing.T) {
	t.Parallel()
	const src = `(function () { return () => arguments /* once */ })`
	if got, want := evaluate(t, src+".toString()"), `"`+src[1:len(src)-1]+`"`; got != want {
		t.Errorf("%s, not %s", got, want)
	}
}
