// SPDX-License-Identifier: Apache-2.0

package url

import (
	"strings"
	"testing"

	"github.com/nlnwa/whatwg-url/url"
)

// different compares a simple URL with what the parser makes of the same.
func different(s *simple, u *url.Url) string {
	for _, p := range [...]struct{ name, got, want string }{
		{"href", s.href(), u.Href(false)},
		{"protocol", s.scheme + ":", u.Protocol()},
		{"host", s.host, u.Host()},
		{"hostname", s.hostname, u.Hostname()},
		{"port", s.port, u.Port()},
		{"pathname", s.path, u.Pathname()},
		{"search", s.search, u.Search()},
		{"username", "", u.Username()},
		{"password", "", u.Password()},
		{"hash", "", u.Hash()},
	} {
		if p.got != p.want {
			return p.name + ": got " + p.got + ", want " + p.want
		}
	}
	return ""
}

func TestSimple(t *testing.T) {
	t.Parallel()
	const host = "http://host"
	for _, tt := range []struct {
		input, base string
		simple      bool
	}{
		{"http://localhost", "", true},
		{"https://a.example-1.com:8443/x/y;z=1,2?q=a+b&c[]=%20#", "", false},
		{"https://a.example-1.com:8443/x/y;z=1,2?q=a+b&c[]=%20/?", "", true},
		{"http://127.0.0.1:3000/", "", true},
		{"http://1a.com/a%20b//c..d/e.", "", true},
		{"http://127.0.0.01/", "", false},
		{"http://127.1/", "", false},
		{"http://0x7f.1/", "", false},
		{"http://a.0x1/", "", false},
		{"http://a.1/", "", false},
		{"http://a./", "", false},
		{"http://xn--bcher-kva/", "", false},
		{"http://HOST/", "", false},
		{"HTTP://host/", "", false},
		{"http://host:80/", "", false},
		{"https://host:443/", "", false},
		{"https://host:80/", "", true},
		{"http://host:/", "", false},
		{"http://host:08/", "", false},
		{"http://user@host/", "", false},
		{"http://a%41b/", "", false},
		{"http:///host", "", false},
		{"http:host", "", false},
		{"http:/host", "", false},
		{"http:\\\\host", "", false},
		{"http://host\\x", "", false},
		{"http://host?q", "", false},
		{"http://host/?", "", false},
		{"http://host/a'b?c'd", "", false},
		{"http://host/a'b?cd", "", true},
		{"http://host/./x", "", false},
		{"http://host/x/..", "", false},
		{"http://host/x/%2E%2e/y", "", false},
		{"http://host/é", "", false},
		{"http://host/a\tb", "", false},
		{" http://host/", "", false},
		{"http://host/a|b", "", false},
		{"ws://host/", "", false},
		{"http://[::1]/", "", false},
		{"/api/thing57?id=4", host, true},
		{"/", host + ":8080/a/b?c", true},
		{"/a#b", host, false},
		{"//other/a", host, false},
		{"/\\other/a", host, false},
		{"a", host, false},
		{"?a", host, false},
		{"", host, false},
		{"/..", host, false},
		{"/a", "http://HOST", false},
	} {
		c, base := new(classes), &tt.base
		if tt.base == "" {
			base = nil
		}
		s, ok := c.simpleOf(tt.input, base)
		if ok != tt.simple {
			t.Errorf("%q against %q: simple %v, want %v", tt.input, tt.base, ok, tt.simple)
		}
		if !ok {
			continue
		}
		u, err := c.parseURL(tt.input, base)
		if err != nil {
			t.Errorf("%q against %q: %v", tt.input, tt.base, err)
			continue
		}
		if d := different(&s, u); d != "" {
			t.Errorf("%q against %q: %s", tt.input, tt.base, d)
		}
	}
}

// A base that is refused leaves the one before as it was.
func TestSimpleBases(t *testing.T) {
	t.Parallel()
	c := new(classes)
	for _, base := range []string{"http://one", "http://TWO", "http://one", "http://three"} {
		s, ok := c.simpleOf("/x", &base)
		if want := base != "http://TWO"; ok != want || ok && s.href() != base+"/x" {
			t.Errorf("%s: got %v, %s", base, ok, s.href())
		}
	}
}

func FuzzSimple(f *testing.F) {
	f.Add("/api/thing?id=4&x=%20", "http://localhost:8080")
	f.Add("http://127.0.0.1/a/.b/%2e?c=[d]", "")
	f.Add("/a//b'", "https://a-b.example.com/x?y")
	f.Fuzz(func(t *testing.T, input, base string) {
		c, given := new(classes), &base
		if base == "" {
			given = nil
		}
		s, ok := c.simpleOf(input, given)
		if !ok {
			return
		}
		u, err := c.parseURL(input, given)
		if err != nil {
			t.Fatalf("%q against %q: %v", input, base, err)
		}
		if d := different(&s, u); d != "" {
			t.Errorf("%q against %q: %s", input, base, d)
		}
	})
}

func BenchmarkSimple(b *testing.B) {
	c, base := new(classes), "http://localhost"
	for _, input := range []string{"/api/thing57?id=4", "/api/thing57?id=4#"} {
		b.Run(strings.TrimPrefix(input, "/api/"), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := c.parseInto(new(record), input, &base); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
