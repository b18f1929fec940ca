// SPDX-License-Identifier: Apache-2.0

package docmark

import "testing"

func TestReplace(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, doc, want string
		fails           bool
	}{
		{"filled", "a\n<!-- x:begin -->\nold\n<!-- x:end -->\nb\n", "a\n<!-- x:begin -->\nnew\n<!-- x:end -->\nb\n", false},
		{"empty", "<!-- x:begin -->\n<!-- x:end -->\n", "<!-- x:begin -->\nnew\n<!-- x:end -->\n", false},
		{"of another name", "<!-- y:begin -->\n<!-- y:end -->\n", "", true},
		{"no end", "<!-- x:begin -->\n", "", true},
		{"end first", "<!-- x:end -->\n<!-- x:begin -->\n", "", true},
	} {
		got, err := replace(tt.doc, "x", "new\n")
		if (err != nil) != tt.fails || got != tt.want {
			t.Errorf("%s: got %q, %v", tt.name, got, err)
		}
	}
}
