// SPDX-License-Identifier: Apache-2.0

package mimetype

import "testing"

func TestParse(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		" Text/HTML ;charset=UTF-8 ":      "text/html;charset=UTF-8",
		"a/b;c=d;C=e":                     "a/b;c=d",
		`a/b;c="d;e\"f\g"`:                `a/b;c="d;e\"fg"`,
		`a/b;c="d`:                        "a/b;c=d",
		`a/b;c=""`:                        `a/b;c=""`,
		"a/b;c=;d=e;f":                    "a/b;d=e",
		`a/b;c="d"x;e=f`:                  "a/b;c=d;e=f",
		"a/b;=c;;d=e f":                   `a/b;d="e f"`,
		"a/b;c=é":                         `a/b;c="é"`,
		"a/b;c=\u1234":                    "a/b",
		"a/b;charset=x;boundary=--y":      "a/b;charset=x;boundary=--y",
		"a/b; c = d":                      "a/b",
		"a":                               "",
		"a/":                              "",
		"/b":                              "",
		"a b/c":                           "",
		"a/b c":                           "",
		"":                                "",
		"application/vnd.a+json; v=1.0\t": "application/vnd.a+json;v=1.0",
	} {
		got := ""
		if m, ok := Parse(in); ok {
			got = m.String()
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestExtract(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"text/plain, text/html":                        "text/html",
		"text/html;charset=gbk, text/html":             "text/html;charset=gbk",
		"text/html;charset=gbk, text/plain, text/html": "text/html",
		"text/html;charset=gbk;a=b, text/html;x=y":     "text/html;x=y;charset=gbk",
		"text/html;charset=gbk, */*":                   "text/html;charset=gbk",
		"text/html;charset=gbk, bad":                   "text/html;charset=gbk",
		`text/html;a="b,c", x/y;d=",\","`:              `x/y;d=",\","`,
		"":                                             "",
		",":                                            "",
	} {
		got := ""
		if m, ok := Extract(in); ok {
			got = m.String()
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}
