// SPDX-License-Identifier: Apache-2.0

package formdata

import (
	"fmt"
	"strings"
	"testing"
)

func show(parts []Part) string {
	var b strings.Builder
	for _, p := range parts {
		fmt.Fprintf(&b, "[%s|%s|%v|%s|%s]", p.Name, p.Filename, p.File, p.Type, p.Body)
	}
	return b.String()
}

const disposition = "Content-Disposition: form-data; name="

func TestParse(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, body, want string }{
		{"none", "--x--\r\n", ""},
		{"none, no line end", "--x--", ""},
		{"one", "--x\r\n" + disposition + "\"a\"\r\n\r\n1\r\n--x--\r\n", "[a||false||1]"},
		{"empty body", "--x\r\n" + disposition + "\"a\"\r\n\r\n\r\n--x--\r\n", "[a||false||]"},
		{"no body", "--x\r\n" + disposition + "\"a\"\r\n\r\n--x--\r\n", "[a||false||]"},
		{"file", "--x\r\n" + disposition + "\"a\"; filename=\"b.c\"\r\nContent-Type: t/u\r\n\r\n1\r\n2\r\n--x--", "[a|b.c|true|t/u|1\r\n2]"},
		{"empty file name", "--x\r\n" + disposition + "\"a\"; filename=\"\"\r\n\r\n1\r\n--x--", "[a||true||1]"},
		{"two", "--x\r\n" + disposition + "a\r\n\r\n1\r\n--x  \r\n" + disposition + "b\r\n\r\n2\r\n--x--", "[a||false||1][b||false||2]"},
		{"escapes", "--x\r\n" + disposition + "\"a%22%0D%0A%41\"\r\n\r\n1\r\n--x--", "[a\"\r\n%41||false||1]"},
		{"extended name", "--x\r\n" + disposition + "a; filename=q; filename*=UTF-8''%c3%a9\r\n\r\n1\r\n--x--", "[a|é|true||1]"},
		{"semicolon in a name", "--x\r\n" + disposition + "\"a;b=c\" ; filename=\"d\"\r\n\r\n1\r\n--x--", "[a;b=c|d|true||1]"},
		{"case and other fields", "--x\r\nX-A: b\r\ncontent-DISPOSITION:Form-Data;NAME=a\r\n\r\n1\r\n--x--", "[a||false||1]"},
		{"preamble and epilogue", "before\r\n--x\r\n" + disposition + "a\r\n\r\n1\r\n--x--\r\nafter", "[a||false||1]"},
		{"boundary inside", "--x\r\n" + disposition + "a\r\n\r\n--x\n--xy\r\n--x--", "fail"},
		{"empty", "", "fail"},
		{"no end", "--x\r\n" + disposition + "a\r\n\r\n1", "fail"},
		{"no name", "--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--", "fail"},
		{"no disposition", "--x\r\nContent-Type: a/b\r\n\r\n1\r\n--x--", "fail"},
		{"other disposition", "--x\r\nContent-Disposition: inline; name=a\r\n\r\n1\r\n--x--", "fail"},
		{"open quote", "--x\r\n" + disposition + "\"a\r\n\r\n1\r\n--x--", "fail"},
		{"text behind a quote", "--x\r\n" + disposition + "\"a\"b\r\n\r\n1\r\n--x--", "fail"},
		{"space before the colon", "--x\r\nContent-Disposition : form-data; name=a\r\n\r\n1\r\n--x--", "fail"},
		{"line feeds", "--x\n" + disposition + "a\n\n1\n--x--", "fail"},
		{"long header", "--x\r\nA: " + strings.Repeat("b", MaxHead) + "\r\n" + disposition + "a\r\n\r\n1\r\n--x--", "fail"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			parts, err := Parse([]byte(tt.body), "x")
			got := show(parts)
			if err != nil {
				got = "fail"
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestBoundary(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]bool{
		"": false, "a": true, "----WebKitFormBoundary0'()+_,-./:=?": true, "a b": true, "a ": false,
		"a\r\n": false, "é": false, "a;b": false, strings.Repeat("a", 70): true, strings.Repeat("a", 71): false,
	} {
		if got := ValidBoundary(s); got != want {
			t.Errorf("%q: got %v", s, got)
		}
	}
}

// FuzzParse: whatever comes, parts lie inside of the body and do not overlap.
func FuzzParse(f *testing.F) {
	f.Add([]byte("--x\r\n"+disposition+"\"a\"; filename*=utf-8''%20\r\nContent-Type: a/b\r\n\r\n1\r\n--x\r\n"+disposition+"b\r\n\r\n--x--"), "x")
	f.Fuzz(func(t *testing.T, body []byte, boundary string) {
		parts, err := Parse(body, boundary)
		total := 0
		for _, p := range parts {
			total += len(p.Body) + len(boundary) + len("\r\n--")
		}
		if total > len(body)+len("\r\n") {
			t.Errorf("%d bytes in parts of a body of %d (%v)", total, len(body), err)
		}
	})
}
