// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"fmt"
	"slices"
	"testing"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"
)

const testHead = "(async function () { 'use strict'; "

func parseTest(t *testing.T, src string) *ast.Program {
	t.Helper()
	tree, err := parser.ParseFile(nil, "", testHead+src+"\n})", 0)
	if err != nil {
		t.Fatalf("%s: %v", src, err)
	}
	return tree
}

// runModule runs a source that imports a, which is 1, and returns what it
// leaves in out. What it awaits is what is given.
func runModule(t *testing.T, src string) string {
	t.Helper()
	tree := parseTest(t, src)
	m := Module{Imports: []string{"a"}, Word: "$imp00"}
	m.ModuleFunction(tree, len(testHead))
	if m.Fault != nil {
		return m.Fault.Message
	}
	prg, err := goja.CompileAST(tree, false)
	if err != nil {
		t.Fatalf("%s: %v", src, err)
	}
	vm := goja.New()
	fn, err := vm.RunProgram(prg)
	if err != nil {
		t.Fatal(err)
	}
	must := func(v goja.Value, err error) *goja.Object {
		if err != nil {
			t.Fatalf("%s: %v", src, err)
		}
		return v.ToObject(vm)
	}
	call, _ := goja.AssertFunction(fn)
	imports := must(vm.RunString("Object.freeze({ a: 1 })"))
	gen := must(call(goja.Undefined(), imports, vm.ToValue("meta")))
	next, _ := goja.AssertFunction(gen.Get("next"))
	must(next(gen))
	for step := must(next(gen)); !step.Get("done").ToBoolean(); {
		step = must(next(gen, step.Get("value")))
	}
	return fmt.Sprint(vm.Get("out"))
}

func TestImportsAreBound(t *testing.T) {
	t.Parallel()
	for src, want := range map[string]string{
		"globalThis.out = a":                                                                                        "1",
		"globalThis.out = (a => a)(2)":                                                                              "2",
		"globalThis.out = ((x = a) => x)()":                                                                         "1",
		"let s = ''; { let a = 3; s += a } globalThis.out = s + a":                                                  "31",
		"let s = a; for (let a of [4]) s += a; globalThis.out = s":                                                  "5",
		"let s = a; for (var i in { a }) s += i; globalThis.out = s":                                                "1a",
		"try { throw 6 } catch (a) { globalThis.out = a }":                                                          "6",
		"globalThis.out = (function () { var a = 7; return a })()":                                                  "7",
		"globalThis.out = (function () { { var a = 8 } return a })()":                                               "8",
		"globalThis.out = (function a() { return typeof a })()":                                                     "function",
		"globalThis.out = { a }.a + { a: 5 }.a + [a][0]":                                                            "7",
		"globalThis.out = `${a}` + (typeof a)":                                                                      "1number",
		"class C { a = a; static b = a; [`m${a}`]() { return a } } globalThis.out = new C().a + C.b + new C().m1()": "3",
		"class a2 {} { class a {} globalThis.out = typeof a }":                                                      "function",
		"try { a = 2 } catch (e) { globalThis.out = e.name }":                                                       "TypeError",
		"try { a++ } catch (e) { globalThis.out = e.name }":                                                         "TypeError",
		"try { [a] = [1] } catch (e) { globalThis.out = e.name }":                                                   "TypeError",
		"try { ({ a } = { a: 1 }) } catch (e) { globalThis.out = e.name }":                                          "TypeError",
		"try { ({ b: a = 1 } = {}) } catch (e) { globalThis.out = e.name }":                                         "TypeError",
		"const { [a]: x = a } = { 1: 9 }; globalThis.out = x":                                                       "9",
		"globalThis.out = (await 2) + a":                                                                            "3",
		"if (await true) { globalThis.out = await a }":                                                              "1",
		"globalThis.out = f(); function f() { return a }":                                                           "1",
		"switch (1) { case 1: let a = 4; globalThis.out = a }":                                                      "4",
		"globalThis.out = $imp00.meta":                                                                              "meta",
		"globalThis.out = { $imp00() { return 5 } }.import()":                                                       "5",
		"globalThis.out = (() => $imp00('x')).toString()":                                                           "() => import('x')",
		"globalThis.out = typeof arguments":                                                                         "undefined",
		"globalThis.out = (function () { return arguments.length })(1, 2)":                                          "2",
		"return 1":              "Illegal return statement",
		"$imp00()":              "import() requires a specifier",
		"new $imp00(1)":         "Cannot use new with import",
		"$imp00.meta = 1":       "Invalid left-hand side in assignment",
		"$imp00.x":              "Unexpected identifier 'x'",
		"() => { new.target }":  "new.target expression is not allowed here",
		"function f(){} var f":  "Identifier 'f' has already been declared",
		"globalThis.out = a?.b": "undefined",
		"l: for (;;) { break l } globalThis.out = a": "1",
	} {
		if got := runModule(t, src); got != want {
			t.Errorf("%s: %s, want %s", src, got, want)
		}
	}
}

func TestExportsOfCommonJS(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		src              string
		names, reexports []string
	}{
		{"exports.a = 1; module.exports.b = 2; exports['c d'] = 3", []string{"a", "b", "c d"}, nil},
		{"exports.a = exports.b = void 0", []string{"a", "b"}, nil},
		{"module.exports = { a, b: c, 'd': e, f: g(), h }", []string{"a", "b", "d", "f"}, nil},
		{"module.exports = { a, f() {}, b }", []string{"a", "f"}, nil},
		{"module.exports = { a: 1, b }", nil, nil},
		{"module.exports = { a, ...require('x'), b }", []string{"a", "b"}, []string{"x"}},
		{"exports = module.exports = { a }", []string{"a"}, nil},
		{"0 && (module.exports = { a, b })", []string{"a", "b"}, nil},
		{"module.exports = require('x')", nil, []string{"x"}},
		{"module.exports = require('x'); module.exports = require('y')", nil, []string{"y"}},
		{"__exportStar(require('x'), exports); tslib_1.__exportStar(require('y'), exports)", nil, []string{"x", "y"}},
		{"var _x = require('x'); Object.keys(_x).forEach(function (k) { exports[k] = _x[k] })", nil, []string{"x"}},
		{"var _x = _interopRequireWildcard(require('x')); Object.keys(_x).forEach((k) => {})", nil, []string{"x"}},
		{"Object.defineProperty(exports, 'a', { enumerable: true, get: function () { return b.c } })", []string{"a"}, nil},
		{"Object.defineProperty(exports, '__esModule', { value: true })", []string{"__esModule"}, nil},
		{"Object.defineProperty(exports, 'a', { get() {} })", nil, nil},
		{"(function (root, factory) { factory(exports) })(this, function (exports) { exports.a = 1 })", []string{"a"}, nil},
		{"forEach(x); a.forEach(); keys(b); other.a = 1; exports[a] = 1", nil, nil},
	} {
		c := Exports(parseTest(t, tt.src))
		if !slices.Equal(c.Names, tt.names) || !slices.Equal(c.Reexports, tt.reexports) {
			t.Errorf("%s: %q %q, want %q %q", tt.src, c.Names, c.Reexports, tt.names, tt.reexports)
		}
	}
}
