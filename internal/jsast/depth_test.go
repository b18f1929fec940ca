// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"strings"
	"testing"

	"github.com/dop251/goja"
)

// run is the value of an expression as text, or the error.
func run(t *testing.T, src string) string {
	t.Helper()
	tree, err := Parse("case.js", src)
	if err != nil {
		return err.Error()
	}
	prg, err := goja.CompileAST(tree, false)
	if err != nil {
		t.Fatal(err)
	}
	v, err := goja.New().RunProgram(prg)
	if err != nil {
		return err.Error()
	}
	return v.String()
}

func TestComparisonsGoFromLeftToRight(t *testing.T) {
	t.Parallel()
	for src, want := range map[string]string{
		"1 < 2 < 3":                             "true",
		"3 > 2 > 1":                             "false",
		"3 < 2 < 1":                             "true",
		"3 > (2 > 1)":                           "true",
		"3 > ((2) > 1)":                         "true",
		"3 > /* ( */ 2 > 1":                     "false",
		"(3) > (2) > (1)":                       "false",
		"'(' > ')' > '('":                       "false",
		"5 >= 5 >= 2 >= 0":                      "true",
		"3 > (2 > 1 > 0)":                       "true",
		"'a' in { a: 1 } in { true: 1 }":        "true",
		"[] instanceof Array instanceof Object": "false",
		"[] instanceof Array in { true: 1 }":    "true",
		"1 << 2 < 3 << 4 < 2":                   "true",
		"[3 > 2 > 1, f(3 > 2 > 1)].join(); function f(x) { return 4 > 3 > x }": "false,true",
	} {
		if got := run(t, src); got != want {
			t.Errorf("%s: %s, not %s", src, got, want)
		}
	}
}

func TestWhatComesFirstIsDoneFirst(t *testing.T) {
	t.Parallel()
	const src = `var s = ''; const n = (x) => ({ valueOf() { s += x; return x } }); n(1) < n(2) < n(3); s`
	if got := run(t, src); got != "123" {
		t.Error(got)
	}
}

// chain repeats part n times in front of a link.
func chain(head, part string, n int, tail string) string {
	return head + strings.Repeat(part, n) + tail
}

func TestLongChainsAreWhatTheyWere(t *testing.T) {
	t.Parallel()
	const n = 10000
	for name, c := range map[string]struct{ src, want string }{
		"sum":      {chain("var a = 1; a", "+a", n, ""), "10001"},
		"text":     {chain("var a = 1; ('' + a", " + a", n, ").length"), "10001"},
		"constant": {chain("1", " - 1", n, ""), "-9999"},
		"and":      {chain("var c = 0; true", " && ++c", n, "; c"), "10000"},
		"cut off":  {chain("var c = 0; const f = () => { c++; return true }; f()", " && f()", 100, chain(" && false", " && f()", n, "; c")), "101"},
		"or":       {chain("var c = 0; const f = () => { c++ }; f()", " || f()", n, "; c"), "10001"},
		"nullish":  {chain("var c = 0; const f = () => { c++ }; f()", " ?? f()", n, "; c"), "10001"},
		"zeros":    {chain("0", " || 0", n+33, " || 7"), "7"},
		"few":      {chain("0", " || 0", 60, " || 7"), "7"},
		"sums of":  {chain("", "(", 60, chain("0", " || 0) + 0", 60, " || 7")), "7"},
		"ones":     {chain("1", " && 1", 60, " && null"), "null"},
		"nulls":    {chain("null", " ?? null", 60, " ?? 7"), "7"},
		"equal":    {chain("var a = 1; a", " == a", n, ""), "true"},
		"less":     {chain("var a = 1; 0", " < a", n, ""), "false"},
		"optional": {chain("var a = { b: 7 }; a.a = a; a", "?.a", 9000, ".b"), "7"},
		"missing":  {chain("var a = {}; typeof a", "?.a", 9000, ".b"), "undefined"},
		"method":   {chain("var a = { m() { this.n++; return this }, n: 0 }; a", "?.m()", 9000, ".n"), "9000"},
		"calls":    {chain("var c = 0; var f = () => { c++; return f }; f", "()", n, "; c"), "10000"},
		"called":   {chain("var c = 0; var f = () => { c++; return f }; f", "?.()", 9000, "; c"), "9000"},
		"minus":    {chain("", "- ", 10001, "1"), "-1"},
		"typeof":   {chain("", "typeof ", 10000, "nothing"), "string"},
		"sequence": {chain("(0", ", 1", n, ", 2)"), "2"},
		"arrows":   {chain("var a = (", "x => ", 1000, "5); for (let i = 0; i < 1000; i++) a = a(); a"), "5"},
	} {
		if got := run(t, c.src); got != c.want {
			t.Errorf("%s: %.80s, not %s", name, got, c.want)
		}
	}
}

func TestWhatIsTooDeepIsRefused(t *testing.T) {
	t.Parallel()
	const n = 100000
	for name, src := range map[string]string{
		"parentheses": chain("", "(", n, strings.Repeat(")", n)),
		"arrays":      chain("", "[", n, strings.Repeat("]", n)),
		"blocks":      chain("", "{", n, strings.Repeat("}", n)),
		"templates":   chain("", "`${", n, "1"+strings.Repeat("}`", n)),
		"arrows":      chain("", "a =>", n, "1"),
		"lists":       chain("", "(a = ", 40, "1"+strings.Repeat(") => 1", 40)),
		"async lists": chain("", "async (a = ", 40, "1"+strings.Repeat(") => 1", 40)),
		"negations":   chain("", "!", n, "1"),
		"choices":     chain("", "1 ? 2 : ", n, "3"),
		"members":     chain("a", ".a", n, ""),
		"optional":    chain("a", "?.a", n, ""),
		"calls":       chain("a", "()", n, ""),
		"labels":      chain("", "l:", n, ";"),
		"else":        chain("", "if (1) {} else ", n, ";"),
		"assignments": chain("a", " = a", n, ""),
		"sums":        chain("a", "+ a", 3*n, ""),
	} {
		if _, err := Parse("case.js", src); !IsTooDeep(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestBracketsInTextsAreNoBrackets(t *testing.T) {
	t.Parallel()
	if got := run(t, "'"+strings.Repeat("(", 20000)+"'.length"); got != "20000" {
		t.Errorf("%.80s", got)
	}
}
