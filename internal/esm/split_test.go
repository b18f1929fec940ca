// SPDX-License-Identifier: Apache-2.0

package esm

import (
	"fmt"
	"strings"
	"testing"
)

// show is a record in short: requests, imports, exports.
func show(s *Source) string {
	var out []string
	for _, r := range s.Requests {
		out = append(out, r.Specifier)
		for _, a := range r.Attributes {
			out = append(out, a.Key+":"+a.Value)
		}
	}
	out = append(out, "<")
	for _, m := range s.Imports {
		name := m.Name
		if m.Namespace {
			name = "*"
		}
		out = append(out, fmt.Sprintf("%d.%s=%s", m.Request, name, m.Local))
	}
	out = append(out, ">")
	for _, e := range s.Exports {
		from := e.Local
		if e.Request >= 0 {
			from = fmt.Sprintf("%d.%s", e.Request, e.Import)
		}
		if e.Namespace || e.Star() {
			from += "*"
		}
		out = append(out, e.Name+"="+from)
	}
	return strings.Join(out, " ")
}

func TestStatementsAreTakenOut(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ src, record, code string }{
		{`import 'a'; f()`, "a < >", `;           f()`},
		{"import a from 'x'\nf()", "x < 0.default=a >", ";                \nf()"},
		{`import a, { b, c as d, 'e f' as g, default as h } from "x";`, "x < 0.default=a 0.b=b 0.c=d 0.e f=g 0.default=h >", ""},
		{`import * as ns from 'x'; import z, * as y from 'w'`, "x w < 0.*=ns 1.default=z 1.*=y >", ""},
		{`import from from 'x'; import as, { as as as2, from as of } from 'y'`, "x y < 0.default=from 1.default=as 1.as=as2 1.from=of >", ""},
		{`import j from './j.json' with { type: 'json', "k" : "v", }`, "./j.json type:json k:v < 0.default=j >", ""},
		{`import {} from 'x'; export {}; export {} from 'y'`, "x y < >", ""},
		{`export const a = 1, { b } = c`, "< >", `;      const a = 1, { b } = c`},
		{`export function f() {}`, "< >", `;      function f() {}`},
		{`export async function f() {}`, "< >", `;      async function f() {}`},
		{`export class C {}`, "< >", `;      class C {}`},
		{`export { a, b as c, d as default, e as 'f g' }`, "< > a=a c=b default=d f g=e", ""},
		{`export { a, 'b c' as d, default } from 'x'`, "x < > a=0.a d=0.b c default=0.default", ""},
		{`export * from 'x'; export * as ns from 'y'`, "x y < > =0.* ns=1.*", ""},
		{`import { a } from 'x'; import * as n from 'y'; export { a as b, n }`, "x y < 0.a=a 1.*=n > b=0.a n=n", ""},
		{`export default 1 + 2`, "< > default=default", `const  $defau= 1 + 2`},
		{`export default () => {}`, "< > default=default", `const  $defau= () => {}`},
		{`export default async x => x`, "< > default=default", `const  $defau= async x => x`},
		{`export default async`, "< > default=default", `const  $defau= async`},
		{`export default function f() {}`, "< > default=default", `;              function f() {}`},
		{`export default function () {}`, "< > default=default", `;function         $defau() {}`},
		{`export default function*() {}`, "< > default=default", `;function*        $defau() {}`},
		{`export default async function () {}`, "< > default=default", `;async function         $defau() {}`},
		{"export default\nfunction () {}", "< > default=default", ";             \nfunction () {}"},
		{"export default /* a\n very long comment */ class extends B {}", "< > default=default", ""},
		{`export default class {}`, "< > default=default", `;class         $defau{}`},
		{`export default class extends A {}`, "< > default=default", `;class        $defau extends A {}`},
		{`export default class A extends B {}`, "< > default=default", `;              class A extends B {}`},
		{`f(import('x'), import.meta.url); a.import('y'); ({ import: 1 })`, "< >", `f($imp00('x'), $imp00.meta.url); a.import('y'); ({ import: 1 })`},
		{"`${import('x')} import 'a'`; /import 'b'/; 'import \"c\"'; // import 'd'", "< >", "`${$imp00('x')} import 'a'`; /import 'b'/; 'import \"c\"'; // import 'd'"},
		{"a = b / c; import 'x'; d / e", "x < >", "a = b / c; ;           d / e"},
		{"if (a) /'/.test(b); import 'x'; d", "x < >", "if (a) /'/.test(b); ;           d"},
		{"a = {} / 1; import 'x'; '/'", "x < >", "a = {} / 1; ;           '/'"},
		{"{}\n/'/.test(a); import 'x'", "x < >", "{}\n/'/.test(a); ;         "},
		{"x++ / 2; import 'x'; '/'", "x < >", "x++ / 2; ;           '/'"},
		{`import { \u0061 as b } from '\x61\u{62}'`, "ab < 0.a=b >", ""},
		{`import defer from 'x'; import type, { x } from 'y'`, "x y < 0.default=defer 1.default=type 1.x=x >", ""},
	} {
		s, err := Split(tt.src)
		if strings.HasPrefix(tt.code, ";             \n") {
			if err == nil {
				t.Errorf("%q: there is no room for a name, and yet %q", tt.src, s.Code)
			}
			continue
		}
		if err != nil {
			t.Errorf("%q: %v", tt.src, err)
			continue
		}
		if got := show(s); got != tt.record {
			t.Errorf("%q: %q, want %q", tt.src, got, tt.record)
		}
		if len(s.Code) != len(tt.src) || strings.Count(s.Code, "\n") != strings.Count(tt.src, "\n") {
			t.Errorf("%q: positions move: %q", tt.src, s.Code)
		}
		if tt.code != "" && s.Code != tt.code {
			t.Errorf("%q:\n%q, want\n%q", tt.src, s.Code, tt.code)
		}
	}
}

func TestErrorsOfStatements(t *testing.T) {
	t.Parallel()
	for src, want := range map[string]string{
		`import { a, a } from 'x'`:               "Identifier 'a' has already been declared",
		`import { if } from 'x'`:                 "Unexpected reserved word",
		`import { 'a' } from 'x'`:                "Unexpected token '}'",
		`import a b from 'x'`:                    "Unexpected identifier 'b'",
		`import a from x`:                        "Unexpected identifier 'x'",
		`import a from 'x' f()`:                  "Unexpected identifier 'f'",
		`import {`:                               "Unexpected end of input",
		`export { 'a' }`:                         "String literal module export names must be followed by a 'from' clause",
		`export a`:                               "Unexpected token 'export'",
		`export default 1; export default 2`:     "Duplicate export of 'default'",
		`import a from 'x' with { a: '', a:'' }`: "Import assertion has duplicate key 'a'",
		`export { a as '\uD800' }`:               "Invalid module export name: contains unpaired surrogate",
		`import eval from 'x'`:                   "Unexpected eval or arguments in strict mode",
	} {
		if _, err := Split(src); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", src, err, want)
		}
	}
}

func TestCallsInScripts(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		src, code    string
		module, meta bool
	}{
		{"import('x')", "$imp00('x')", false, false},
		{"a; import x from 'y'", "a; import x from 'y'", true, false},
		{"export {}", "export {}", true, false},
		{"import.meta", "$imp00.meta", false, true},
		{"'import x'; a.export", "'import x'; a.export", false, false},
		{"$imp00; import('x')", "$imp00; $imp01('x')", false, false},
	} {
		s, module := Calls(tt.src)
		if s.Code != tt.code || module != tt.module || s.Meta != tt.meta {
			t.Errorf("%q: %q %v %v", tt.src, s.Code, module, s.Meta)
		}
	}
}

func FuzzSplit(f *testing.F) {
	for _, s := range []string{"import a from 'x'", "export default class {}", "`${`", "export * as a from 'b' with {c:'d'}", "/[/]/", "\\u{", "import {a as"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		Calls(src)
		s, err := Split(src)
		if err == nil && len(s.Code) != len(src) {
			t.Errorf("%q became %q", src, s.Code)
		}
	})
}
