// SPDX-License-Identifier: Apache-2.0

package url

import (
	"slices"
	"testing"
	"unicode/utf8"
)

func TestParseForm(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		text string
		want []pair
	}{
		{"", nil},
		{"&&", nil},
		{"a", []pair{{"a", ""}}},
		{"=", []pair{{"", ""}}},
		{"a=b=c&a+b=%2B", []pair{{"a", "b=c"}, {"a b", "+"}}},
		{"%zz=%2", []pair{{"%zz", "%2"}}},
		{"x=%E2%82%AC", []pair{{"x", "€"}}},
		{"x=%E2%82", []pair{{"x", "\ufffd"}}},
		{"x=%E2%82a", []pair{{"x", "\ufffda"}}},
		{"x=%ED%A0%80", []pair{{"x", "\ufffd\ufffd\ufffd"}}},
		{"x=%F0%90%80%F0%9F%98%80", []pair{{"x", "\ufffd😀"}}},
		{"x=%C0%80%FF", []pair{{"x", "\ufffd\ufffd\ufffd"}}},
	} {
		if got := parseForm(tt.text); !slices.Equal(got, tt.want) {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

func FuzzForm(f *testing.F) {
	f.Add("a=1&b=%20+x")
	f.Add("%F0%9F&=é")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return // a script's string never is
		}
		list := parseForm(text)
		if again := parseForm(formatForm(list)); !slices.Equal(again, list) {
			t.Errorf("%q: got %q, then %q", text, list, again)
		}
	})
}

func TestHosts(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ domain, ascii, unicode string }{
		{"Español.com", "xn--espaol-zwa.com", "español.com"}, {"x", "x", "x"}, {"", "", ""}, {"a b", "", ""},
		{"xn--iñvalid.com", "", ""}, {"1.2", "1.0.0.2", "1.0.0.2"}, {"[::1]", "[::1]", "[::1]"},
	} {
		host := hostOf(tt.domain)
		if host != tt.ascii || unicodeHost(host) != tt.unicode {
			t.Errorf("%s: got %q, %q", tt.domain, host, unicodeHost(host))
		}
	}
	if got := legacyASCII("BÜCHER.1.2"); got != "xn--bcher-kva.1.2" {
		t.Errorf("got %q", got)
	}
}
