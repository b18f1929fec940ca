// SPDX-License-Identifier: Apache-2.0

package fetch

import "testing"

func TestSplitData(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ in, kind, body string }{
		{"data:,", "text/plain;charset=US-ASCII", ""},
		{"data:,a%20b%zz%", "text/plain;charset=US-ASCII", "a b%zz%"},
		{"data: text/html ,x", "text/html", "x"},
		{"data:;charset=utf-8,x", "text/plain;charset=utf-8", "x"},
		{"data:;base64,aGk=", "text/plain;charset=US-ASCII", "hi"},
		{"data:a/b;BASE64,aGk", "a/b", "hi"},
		{"data:a/b; base64,a G%20k%0A", "a/b", "hi"},
		{"data:a/b;base64;x,aGk", "a/b", "aGk"},
		{"data:base64,aGk", "text/plain;charset=US-ASCII", "aGk"},
		{"data:a/bbase64,aGk", "a/bbase64", "aGk"},
		{"data:a/b;base64,a", "fail", ""},
		{"data:a/b;base64,%ff", "fail", ""},
		{"data:no comma", "fail", ""},
		{"date:,", "fail", ""},
	} {
		kind, body, ok := splitData(tt.in)
		if !ok {
			kind, body = "fail", nil
		}
		if kind != tt.kind || string(body) != tt.body {
			t.Errorf("%s: got %q, %q", tt.in, kind, body)
		}
	}
}
