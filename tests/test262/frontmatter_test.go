// SPDX-License-Identifier: Apache-2.0

package main

import (
	"reflect"
	"testing"
)

func TestParseFront(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		want       front
	}{
		{"nothing of use", "\ndescription: a test\n", front{}},
		{"lists in brackets", "\nflags: [async, onlyStrict]\nfeatures: [a-b]\nincludes: [x.js]\n",
			front{flags: []string{"async", "onlyStrict"}, features: []string{"a-b"}, includes: []string{"x.js"}}},
		{"lists by lines", "\nincludes:\n  - x.js\n  - y.js\nfeatures: []\n", front{includes: []string{"x.js", "y.js"}}},
		{"lists without indentation", "\nfeatures:\n- a\n- b\n", front{features: []string{"a", "b"}}},
		{"brackets over lines", "\nfeatures: [a,\n  b,\n  c]\nflags: [raw]\n",
			front{features: []string{"a", "b", "c"}, flags: []string{"raw"}}},
		{"negative", "\nnegative:\n  phase: parse\n  type: SyntaxError\n", front{negative: &negative{"parse", "SyntaxError"}}},
		{"text in between", "\ndescription: >\n  flags: [raw]\ninfo: |\n  - x\n  negative:\nflags: [noStrict]\n",
			front{flags: []string{"noStrict"}}},
		{"other ends of lines", "\r\nflags: [raw]\r\nincludes: [x.js]\r\n", front{flags: []string{"raw"}, includes: []string{"x.js"}}},
		{"only carriage returns", "\rflags: [raw]\r", front{flags: []string{"raw"}}},
		{"a remark", "\nflags: [raw] # why\n", front{flags: []string{"raw"}}},
	} {
		got, ok := parseFront("// head\n/*---" + tt.text + "---*/\nx();")
		if !ok || !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%s: got %+v, %v", tt.name, got, ok)
		}
	}
}

func TestParseFrontOfNone(t *testing.T) {
	t.Parallel()
	for _, src := range []string{"", "x()", "/*--- flags: [raw]", "---*/"} {
		if f, ok := parseFront(src); ok {
			t.Errorf("%q: got %+v", src, f)
		}
	}
}
