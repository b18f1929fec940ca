// SPDX-License-Identifier: Apache-2.0

//go:build unix

package main

import (
	"strings"
	"testing"
)

const grey, greyEnd = "\x1b[90m", "\x1b[39m"

func TestREPLPreviewsWhileTyping(t *testing.T) {
	t.Parallel()
	s := openScreen(t, 40, []string{"NO_COLOR=", "FORCE_COLOR=1"})
	s.send("let n = 0; let o = { a: [1], s: '日本', get g() { n++; return 1 } }; let f = () => ++n; 'read' + 'y'\r")
	s.expect("ready")
	for _, tt := range []struct{ keys, want string }{
		{"2 + 3 * 4", "14"}, {"o.s", "'日本'"}, {"o.s.length > 1 ? 'y' : 'n'", "'y'"}, {"o['a'][0]", "1"}, {"`<${o.s}>`", "'<日本>'"},
		{"typeof f", "'function'"}, {"-o.a[0]", "-1"}, {"o.none ?? o.s", "'日本'"}, {"o", "{ a: [ 1 ], s: '日本', g: [Getter] }"},
		{"'" + strings.Repeat("日", 30) + "' + 1", "'" + strings.Repeat("日", 18) + "…"},
	} {
		s.send(ctrlU + tt.keys)
		s.expect(grey + tt.want + greyEnd)
	}
	// What would run code shows nothing; the mark behind it is the next preview.
	for _, keys := range []string{
		"f()", "o.g", "n = 5", "n++", "new f", "delete o.a", "o.a + 1", "`${o}`", "1n << 99999999n", "[...o.a]", "f`x`", "o.a in o",
		"o.s instanceof f", "missing", "o.a.x.y", "null.x", "f?.()", "await 1", "/x/", "() => 1", "{a:1", "1 +", "Symbol.iterator + 1",
		"with (o) s", "globalThis.fs", "new Proxy({}, {})", "yield", "import('x')", "this.f()", "(n = 1, 2)",
	} {
		s.send(ctrlU + paste(keys) + ctrlU + paste("'ma' + 'rk'"))
		if got := s.until(grey + "'mark'" + greyEnd); strings.Count(got, grey) != 1 {
			t.Errorf("%s: %q", keys, got)
		}
	}
	s.send(ctrlU + "'n is ' + n\r")
	s.expect("'n is 0'")
}

// paste is text as a whole, so that there is no preview of its beginning.
func paste(text string) string { return "\x1b[200~" + text + "\x1b[201~" }

func TestREPLPreviewIsOff(t *testing.T) {
	t.Parallel()
	for _, env := range [][]string{{"NO_COLOR=1"}, {"NO_COLOR=", "TERM=dumb"}} {
		s := openScreen(t, 80, env)
		s.send("20 + 3\r")
		s.expect("\n23\r\n")
		s.send("'do' + 'ne'\r")
		if got := s.until("'done'"); strings.Contains(got, grey) {
			t.Errorf("%v: %q", env, got)
		}
	}
}
