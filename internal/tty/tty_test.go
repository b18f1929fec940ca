// SPDX-License-Identifier: Apache-2.0

package tty

import (
	"os"
	"testing"
)

func TestColors(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		env  map[string]string
		want bool
	}{
		{"no terminal", map[string]string{"TERM": "xterm"}, false},
		{"forced", map[string]string{"FORCE_COLOR": "1"}, true},
		{"forced off", map[string]string{"FORCE_COLOR": "0"}, false},
		{"forced although refused", map[string]string{"FORCE_COLOR": "3", "NO_COLOR": "1"}, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := Colors(nil, func(k string) string { return tt.env[k] }); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func TestCanColor(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		term, colorterm string
		want            bool
	}{
		{"", "", false}, {"dumb", "truecolor", false}, {"xterm-256color", "", true},
		{"", "truecolor", true}, {"linux", "", true}, {"unknown", "", false},
	} {
		if got := canColor(tt.term, tt.colorterm); got != tt.want {
			t.Errorf("%q %q: got %v, want %v", tt.term, tt.colorterm, got, tt.want)
		}
	}
}

func TestFileIsNoTerminal(t *testing.T) {
	t.Parallel()
	f, err := os.CreateTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if Is(f) || Is("text") {
		t.Error("a file or a string was taken for a terminal")
	}
}
