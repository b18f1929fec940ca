// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"testing"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"
)

func TestMayHaveRegExp(t *testing.T) {
	t.Parallel()
	for src, want := range map[string]bool{
		"": false, "a + b": false, "// a\n/* b * c */ d": false, "/": true, "a / b": true, "x = /a/": true,
		"u = 'http://x'; /a/v": true, "/* a */ /b/": true, "a*/b/": true, "// a\n/**/ // b": false, "/*/": false,
	} {
		if got := mayHaveRegExp(src); got != want {
			t.Errorf("%q: got %v", src, got)
		}
	}
}

func TestHideRegExps(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ src, pattern, flags string }{
		{"/a/", "a", ""},
		{"x = /[\\/]\\/(?<=\\p{L}|é😀)$/dgimsvy", "[\\/]\\/(?<=\\p{L}|é😀)$", "dgimsvy"},
		{"'http://x', /\ue000\ue0f0\ue0f1\ue0ff\ue100/u", "\ue000\ue0f0\ue0f1\ue0ff\ue100", "u"},
	} {
		tree, err := parser.ParseFile(nil, "", tt.src, 0)
		if err != nil {
			t.Fatal(err)
		}
		if err := HideRegExps(tree, tt.src); err != nil {
			t.Errorf("%s: %v", tt.src, err)
		}
		var found *ast.RegExpLiteral
		w := walker{found: func(*owner, *ast.Identifier) {}, regexp: func(l *ast.RegExpLiteral) { found = l }}
		w.statements(tree.Body)
		pattern, flags, ok := DecodeRegExp(found.Pattern)
		if !ok || pattern != tt.pattern || flags != tt.flags || found.Flags != "" {
			t.Errorf("%s: got %q %q, %v", tt.src, pattern, flags, ok)
		}
	}
}

func TestHideRegExpsRefuses(t *testing.T) {
	t.Parallel()
	for src, want := range map[string]string{
		"a;\n  /(/":  "(anonymous): Line 2:3 Invalid regular expression: /(/: Unterminated group",
		"/a/gg":      "(anonymous): Line 1:1 Invalid regular expression flags",
		"/a/\\u0067": "(anonymous): Line 1:1 Invalid regular expression flags",
	} {
		tree, err := parser.ParseFile(nil, "", src, 0)
		if err == nil {
			err = HideRegExps(tree, src)
		}
		if err == nil || err.Error() != want {
			t.Errorf("%s: got %v", src, err)
		}
	}
}
