// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"strings"
	"testing"

	"github.com/dop251/goja/parser"
)

// TestExports has what Node.js 20 finds in the same texts.
func TestExports(t *testing.T) {
	t.Parallel()
	for src, want := range map[string]string{
		`exports.a = 1; module.exports.b = 2; exports['c'] = 3`:                                      "a b c",
		`module.exports = { a, b, 'c': d, ...require('e') }; exports.f = 1`:                          "a b c f; e",
		`module.exports = require('x')`:                                                              "; x",
		`0 && (module.exports = { a, b })`:                                                           "a b",
		`exports.__esModule = true; __exportStar(require('x'), exports)`:                             "__esModule; x",
		`Object.defineProperty(exports, 'a', { enumerable: true, get: function () { return q.p } })`: "a",
		`Object.defineProperty(exports, 'a', { get() { return q.p } })`:                              "a",
		`Object.defineProperty(exports, 'a', { enumerable: true, get() { return q } })`:              "a",
		`Object.defineProperty(exports, 'a', { enumerable: true, get() { return q['p'] } })`:         "a",
		`Object.defineProperty(exports, 'a', { value: 1 })`:                                          "a",
		`Object.defineProperty(exports, 'a', { enumerable: false, get() { return q.p } })`:           "",
		`Object.defineProperty(exports, 'a', { get() { return q.p }, set() {} })`:                    "",
		`Object.defineProperty(exports, 'a', { get: () => q.p })`:                                    "",
		`Object.defineProperty(exports, 'a', { enumerable: true, get() { return f() } })`:            "",
		`Object.defineProperty(exports, 'a', { enumerable: true, get() { return q.p.r } })`:          "",
		`Object.defineProperty(other, 'a', { value: 1 })`:                                            "",
	} {
		tree, err := parser.ParseFile(nil, "case.js", src, 0)
		if err != nil {
			t.Fatal(err)
		}
		e := Exports(tree)
		got := strings.Join(e.Names, " ")
		if len(e.Reexports) > 0 {
			got += "; " + strings.Join(e.Reexports, " ")
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", src, got, want)
		}
	}
}
