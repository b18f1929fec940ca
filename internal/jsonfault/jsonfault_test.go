// SPDX-License-Identifier: Apache-2.0

package jsonfault

import (
	"encoding/json"
	"testing"
)

func TestExplain(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{`{"a": [1, -2.5e+3, "x\u00e9\n", true, null]}`, ""},
		{``, "Unexpected end of JSON input"},
		{`[1,`, "Unexpected end of JSON input"},
		{`"\`, "Unexpected end of JSON input"},
		{`{`, "Expected property name or '}' in JSON at position 1"},
		{`{"a" 1}`, "Expected ':' after property name in JSON at position 5"},
		{`{"a":1 "b":2}`, "Expected ',' or '}' after property value in JSON at position 7"},
		{`{"a":1,}`, "Expected double-quoted property name in JSON at position 7"},
		{`{"a":1,"b"}`, `Unexpected token '}', "{"a":1,"b"}" is not valid JSON`},
		{`{"a":1,"b" 2}`, "Unexpected number in JSON at position 11"},
		{`[1 2]`, "Expected ',' or ']' after array element in JSON at position 3"},
		{`[1] 2`, "Unexpected non-whitespace character after JSON at position 4"},
		{`"a`, "Unterminated string in JSON at position 2"},
		{"\"\t\"", "Bad control character in string literal in JSON at position 1"},
		{`"\x"`, "Bad escaped character in JSON at position 2"},
		{`"\u12"`, "Bad Unicode escape in JSON at position 5"},
		{`-a`, "No number after minus sign in JSON at position 1"},
		{`01`, "Unexpected number in JSON at position 1"},
		{`1.`, "Unterminated fractional number in JSON at position 2"},
		{`1e+`, "Exponent part is missing a number in JSON at position 3"},
		{`undefined`, `"undefined" is not valid JSON`},
		{`{"é":x}`, `Unexpected token 'x', "{"é":x}" is not valid JSON`},
		{`aaaaaaaaaaaaaaaaaaaaaaaaa`, `Unexpected token 'a', "aaaaaaaaaa"... is not valid JSON`},
		{`["0123456789", x, "0123456789"]`, `Unexpected token 'x', ..."3456789", x, "012345"... is not valid JSON`},
		{`["012345678901234567890", x]`, `Unexpected token 'x', ..."4567890", x]" is not valid JSON`},
	} {
		if got := Explain(tt.text); got != tt.want {
			t.Errorf("%s:\ngot  %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

func FuzzExplain(f *testing.F) {
	for _, s := range []string{`{"a":[1,"b"]}`, `[tru]`, `"\u12"`, `-0.5e1`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 1000 {
			return
		}
		if valid := json.Valid([]byte(s)); valid != (Explain(s) == "") {
			t.Errorf("%q: valid %v, explained as %q", s, valid, Explain(s))
		}
	})
}
