// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_lowering

package lower

import (
	"errors"
	"strings"
	"testing"

	"github.com/dop251/goja/parser"

	"github.com/iotjs/iotjs/internal/sourcemap"
)

// body is lowered code in one line.
func body(code string) string { return strings.Join(strings.Fields(code), " ") }

func TestTransform(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, src, want string
		syntax          Syntax
		kind            Kind
		config          string
	}{
		{"private members stay", "class A { #x = 1; static { this.y = 2 } has(o) { return #x in o } }",
			"class A { #x = 1; static { this.y = 2; } has(o) { return #x in o; } }", JS, Script, ""},
		{"operators stay", "a?.b ?? 1_0n; c ||= d ** e", "a?.b ?? 10n; c ||= d ** e;", JS, Script, ""},
		{"an async function stays", "async () => { await x }", "async () => { await x; };", JS, Script, ""},
		{"names of shadowing functions stay", "let x; function f() { return function x() {} }",
			"let x; function f() { return function x() { }; }", JS, Script, ""},
		{"functions in blocks", "if (a) { function f() { return f } } else { function g() {} } f(g)",
			"if (a) { let f2 = function() { return f2; }; var f = f2; } else { let g2 = function() { }; var g = g2; } f(g);", JS, Script, ""},
		{"a generated name wins", "let temp; async function f() { for await (const a of temp) { let temp } }",
			"let temp; async function f() { try { for (var iter = __iotjs_forAwait(temp), more, temp2, error; more = !(temp2 = await iter.next()).done; more = false) { const a = temp2.value; let temp; }", JS, Script, ""},
		{"import()", "import(a + `${import(b)}`)", Import + "(a + `${" + Import + "(b)}`);", JS, Script, ""},
		{"a method called import", "({ import(x) { return this.import(x) } })", "({ import(x) { return this.import(x); } });", JS, Script, ""},
		{"import in text", "x('import(1)', /import(2)/, `import(3)`)", `x("import(1)", /import(2)/, ` + "`import(3)`);", JS, Script, ""},
		{"a division is no regular expression", "a / import('b') / c", `a / ` + Import + `("b") / c;`, JS, Script, ""},
		{"fields that look like accessors", "class A extends b({}) { set = 1; static get = (x) => { set = 2; }; async; get\nm() { get = 3; set; } } set = 4",
			`class A extends b({}) { ["set"] = 1; static ["get"] = (x) => { set = 2; }; ["async"]; get m() { get = 3; set; } } set = 4;`, JS, Script, ""},
		{"fields of an expression", "x = { set: class { set; } }", `x = { set: class { ["set"]; } };`, JS, Script, ""},
		{"import.meta", "import.meta.url", Meta + ".url;", JS, Module, ""},
		{"statements of modules", "import a from 'b'; export { a as c }", `import a from "b"; export { a as c };`, JS, Module, ""},
		{"await of modules", "await 1", "await 1;", JS, Module, ""},
		{"a #! line", "#!/bin/x\n1", "1;", JS, Script, ""},
		{"names of esbuild's functions", "var __await; async function* f() { await __await }",
			"var __await; function*/*__iotjs_async*/ f() { yield new __iotjs_await(__await); }", JS, Script, ""},
		{"a generator that is not async", "const x: number = 1; function* f() { yield* g }", "const x = 1; function* f() { yield* (g); }", TS, Script, ""},
		{"an async generator", "x = async function* () { yield* super_ }", "x = function*/*__iotjs_async*/ () { yield* __iotjs_yieldStar(super_); };", JS, Script, ""},
		{"parameters of an async generator", "async function* f(a, [b = ')', c], ...d) { await arguments }",
			`function*/*__iotjs_async*/ f (a, [b = ")", c], ...d) { yield new __iotjs_await(arguments); }`, JS, Script, ""},
		{"an async generator in the parameters of another", "async function* f(a = async function* (b = 1) {}) {}",
			"function*/*__iotjs_async*/ f(a = function*/*__iotjs_async*/ (b = 1) { }) { }", JS, Script, ""},
		{"methods that are async generators", "class A { static async *m(a = 1) {} async *#p() {} async *[`]`]() {} async *'s'() {} async *2() {} }",
			"class A { static */*__iotjs_async*/ m(a = 1) { } */*__iotjs_async*/ #p() { } */*__iotjs_async*/ [`]`]() { }" +
				` */*__iotjs_async*/ "s"() { } */*__iotjs_async*/ 2() { } }`, JS, Script, ""},
		{"super in an async generator", "class A extends B { async *m(x) { super.y = yield super.m(x) } }",
			"class A extends B { */*__iotjs_async*/ m(x) { super.y = yield super.m(x); } }", JS, Script, ""},
		{"functions behind a directive", "'use strict'; async () => { for await (const x of y); }",
			`"use strict"; async () => { try { for (var iter = __iotjs_forAwait(y)`, JS, Script, ""},
		{"functions that the runtime has not", "@d class A {}", "var __create = Object.create;", JS, Script, ""},
		{"types", "let x: number = <any>y", "let x = y;", TS, Script, ""},
		{"an enum", "enum A { b = 2 }", `var A = /* @__PURE__ */ ((A2) => { A2[A2["b"] = 2] = "b"; return A2; })(A || {});`, TS, Script, ""},
		{"a parameter property", "class P { constructor(private a: string) {} }",
			"class P { constructor(a) { this.a = a; } a; }", TS, Script, ""},
		{"JSX", "<a b={1}>c</a>", `/* @__PURE__ */ React.createElement("a", { b: 1 }, "c");`, JSX, Script, ""},
		{"JSX of a script requires", "module.exports = <a key='k'><></></a>",
			`const { Fragment, jsx } = require("p/jsx-runtime"); module.exports = /* @__PURE__ */ jsx("a",`, JSX, Script,
			`{"compilerOptions":{"jsx":"react-jsx","jsxImportSource":"p"}}`},
		{"JSX of a module imports", "export default <a />", `import { jsx } from "p/jsx-runtime"; export default`, JSX, Script,
			`{"compilerOptions":{"jsx":"react-jsx","jsxImportSource":"p"}}`},
		{"a factory", "<a />", `/* @__PURE__ */ h("a", null);`, TSX, Script, `{"compilerOptions":{"jsx":"react","jsxFactory":"h"}}`},
		{"a decorator of TypeScript", "@d class A {}", "var __defProp", TS, Script, `{"compilerOptions":{"experimentalDecorators":true}}`},
		{"fields of an old target", "class A { x = 1 }", "class A { constructor() { this.x = 1; } }", TS, Script, `{"compilerOptions":{"target":"ES2015"}}`},
		{"export =", "import a = require('b'); export = a", `const a = require("b"); module.exports = a;`, TS, Script, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r, err := Transform(tt.src, Options{File: "x.js", Syntax: tt.syntax, Kind: tt.kind, TSConfig: tt.config})
			if err != nil {
				t.Fatal(err)
			}
			if got := body(r.Code); got != tt.want && !strings.HasPrefix(got, tt.want) {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}

// What comes out is what the engine's parser takes.
func TestEngineTakesIt(t *testing.T) {
	t.Parallel()
	for _, src := range []string{
		"async function* f() { yield await 1; yield* g() }",
		"async () => { for await (const x of y) { if (x) break } }",
		"{ using a = b; await_() }",
		"async () => { await using a = b }",
		"@d class A { @m f() {} accessor x = 1; @s static #y = 2 }",
		"({ async *f() {} }); class B { static async *#g() {} }",
		"import('a', { with: { type: 'json' } })",
		"class A { async *m() { yield super.m?.(); super.x.y = 1 } static async *n() { super.n() } }",
	} {
		r, err := Transform(src, Options{})
		if err != nil {
			t.Errorf("%s: %v", src, err)
			continue
		}
		if _, err := parser.ParseFile(nil, "", r.Code, 0, parser.WithDisableSourceMaps); err != nil {
			t.Errorf("%s: %v\n%s", src, err, r.Code)
		}
	}
}

func TestESM(t *testing.T) {
	t.Parallel()
	for src, want := range map[string]bool{
		"import 'a'":                 true,
		"export default 1":           true,
		"import.meta.url":            true,
		"import('a')":                false,
		"x.import; y.export":         false,
		"({ import: 1, export: 2 })": false,
		"`\nimport 'a'\n`":           false,
		"/*\nimport 'a'\n*/ 1":       false,
	} {
		r, err := Transform(src, Options{})
		if err != nil {
			t.Errorf("%s: %v", src, err)
		} else if r.ESM != want {
			t.Errorf("%s: ESM is %v", src, r.ESM)
		}
	}
}

func TestErrors(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		src       string
		line, col int
		text      string
		top       bool
	}{
		{"let x =\n  é = ;", 2, 7, `Unexpected ";"`, false},
		{"await 1", 1, 1, "Top-level await", true},
		{"x = {", 1, 6, "Expected", false},
	} {
		_, err := Transform(tt.src, Options{File: "x.js"})
		var e *Error
		if !errors.As(err, &e) {
			t.Errorf("%s: %v", tt.src, err)
			continue
		}
		if e.Line != tt.line || e.Column != tt.col || !strings.HasPrefix(e.Text, tt.text) || e.TopAwait != tt.top || e.File != "x.js" {
			t.Errorf("%s: %+v", tt.src, e)
		}
	}
}

// Each mark of the source is found again through the map.
func TestMap(t *testing.T) {
	t.Parallel()
	src := "let x = 'é😀', y;\nfunction f(x) { mark1(x) }\nasync function* g(y) { const x = y; mark2(import('a')), mark3(x) }\n"
	r, err := Transform(src, Options{Syntax: TS})
	if err != nil {
		t.Fatal(err)
	}
	for _, mark := range []string{"mark1", "mark2", "mark3"} {
		line, column := find(r.Code, mark)
		wantLine, wantColumn := find(src, mark)
		got, ok := sourcemap.New(r.Map.Mappings()).Find(line-1, column-1)
		if !ok || got.SourceLine+1 != wantLine || got.SourceColumn+1 != wantColumn {
			t.Errorf("%s at %d:%d is %+v, want %d:%d", mark, line, column, got, wantLine, wantColumn)
		}
	}
}

// find is the place of text in s.
func find(s, text string) (line, column int) {
	before, _, _ := strings.Cut(s, text)
	return 1 + strings.Count(before, "\n"), 1 + units(before[strings.LastIndexByte(before, '\n')+1:])
}
