// SPDX-License-Identifier: Apache-2.0

package weburl

import (
	"strings"
	"testing"
	"time"
)

const fails = "no URL"

// parsed is the href of text against base, unless that is "".
func parsed(t testing.TB, text, base string) string {
	t.Helper()
	var against *URL
	if base != "" {
		b, err := Parse(base, nil)
		if err != nil {
			t.Fatalf("base %q: %v", base, err)
		}
		against = &b
	}
	u, err := Parse(text, against)
	if err != nil {
		return fails
	}
	return u.Href()
}

func TestStates(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ state, text, base, want string }{
		{"trim", " \x00http://h/ \x1f", "", "http://h/"},
		{"trim", "ht\ntp:\t//h\r/a\nb", "", "http://h/ab"},
		{"scheme start", "", "", fails},
		{"scheme start", "1a:b", "", fails},
		{"scheme", "HtTp://h", "", "http://h/"},
		{"scheme", "a+b-c.1:x", "", "a+b-c.1:x"},
		{"scheme", "a_b:x", "http://h", "http://h/a_b:x"},
		{"scheme", "abc", "", fails},
		{"no scheme", "x", "mailto:a", fails},
		{"no scheme", "#f", "mailto:a?q#g", "mailto:a?q#f"},
		{"no scheme", "?q", "mailto:a", fails},
		{"special relative or authority", "http:x", "http://h/a/b", "http://h/a/x"},
		{"special relative or authority", "http:x", "https://h/a/b", "http://x/"},
		{"special relative or authority", "http://x", "http://h/a/b", "http://x/"},
		{"special relative or authority", "http:/x", "http://h/a/b", "http://h/x"},
		{"path or authority", "a:/b", "", "a:/b"},
		{"path or authority", "a://b", "", "a://b"},
		{"relative", "", "http://u:p@h:81/a?q#f", "http://u:p@h:81/a?q"},
		{"relative", "?r", "http://u:p@h:81/a?q#f", "http://u:p@h:81/a?r"},
		{"relative", "#g", "http://u:p@h:81/a?q#f", "http://u:p@h:81/a?q#g"},
		{"relative", "b", "http://h/a/", "http://h/a/b"},
		{"relative", "b", "a://h", "a://h/b"},
		{"relative", "\\b", "a://h/c", "a://h/\\b"},
		{"relative slash", "/b?c", "http://u@h:81/a?q", "http://u@h:81/b?c"},
		{"relative slash", "\\/x", "http://h/a", "http://x/"},
		{"relative slash", "/\\x", "a://h/a", "a://h/\\x"},
		{"relative slash", "//x/y", "a://h/a", "a://x/y"},
		{"special authority slashes", "http:h", "", "http://h/"},
		{"special authority slashes", "http:/\\/h", "", "http://h/"},
		{"authority", "http://a:b:c@d@h/", "", "http://a:b%3Ac%40d@h/"},
		{"authority", "http://@h", "", "http://h/"},
		{"authority", "http://:p@h", "", "http://:p@h/"},
		{"authority", "http://u:@h", "", "http://u@h/"},
		{"authority", "http://u@/h", "", fails},
		{"authority", "a://u@", "", fails},
		{"authority", "http://u\\@h", "", "http://u/@h"},
		{"authority", "http://u/x@h", "", "http://u/x@h"},
		{"host", "http://", "", fails},
		{"host", "http://:80", "", fails},
		{"host", "a://:80", "", fails},
		{"host", "a://h:80/x", "", "a://h:80/x"},
		{"host", "a://?q", "", "a://?q"},
		{"port", "http://h:80/", "", "http://h/"},
		{"port", "http://h:/", "", "http://h/"},
		{"port", "http://h:00081?q", "", "http://h:81/?q"},
		{"port", "https://h:80#f", "", "https://h:80/#f"},
		{"port", "http://h:65535\\x", "", "http://h:65535/x"},
		{"port", "http://h:65536", "", fails},
		{"port", "http://h:99999999999999999999", "", fails},
		{"port", "http://h:8a", "", fails},
		{"port", "a://h:8\\", "", fails},
		{"file", "file:a", "", "file:///a"},
		{"file", "file:a", "file://h/b/c?q", "file://h/b/a"},
		{"file", "x?r", "file:///C:/d", "file:///C:/x?r"},
		{"file", "..", "file:///C:/", "file:///C:/"},
		{"file", "D|/x", "file:///C:/d", "file:///D:/x"},
		{"file", "D|x", "file:///C:/d", "file:///C:/D|x"},
		{"file", "#f", "file://h/b?q", "file://h/b?q#f"},
		{"file slash", "/x", "file://h/C:/d", "file://h/C:/x"},
		{"file slash", "\\x", "file://h/d", "file://h/x"},
		{"file slash", "/E:/x", "file://h/C:/d", "file://h/E:/x"},
		{"file slash", "file:/x", "http://h/", "file:///x"},
		{"file host", "file://h/x", "", "file://h/x"},
		{"file host", "file://LOCALHOST/x", "", "file:///x"},
		{"file host", "file://c|/x", "", "file:///c:/x"},
		{"file host", "file:////x", "", "file:////x"},
		{"file host", "file://h:80/x", "", fails},
		{"file host", "file://u@h/x", "", fails},
		{"path start", "http://h?q", "", "http://h/?q"},
		{"path start", "a://h#f", "", "a://h#f"},
		{"path", "http://h/a/./b/../c", "", "http://h/a/c"},
		{"path", "http://h/a/%2E/b/.%2e/%2e.", "", "http://h/"},
		{"path", "http://h/a/%2e%2E/b", "", "http://h/b"},
		{"path", "http://h/a/..", "", "http://h/"},
		{"path", "http://h/a/.", "", "http://h/a/"},
		{"path", "http://h/.../..a/.b/%2ec", "", "http://h/.../..a/.b/%2ec"},
		{"path", "http://h/a\\b\\..\\c", "", "http://h/a/c"},
		{"path", "http://h//a///b", "", "http://h//a///b"},
		{"path", "http://h/ \"<>`{}|^é%zz", "", "http://h/%20%22%3C%3E%60%7B%7D|^%C3%A9%zz"},
		{"path", "a:/../b", "", "a:/b"},
		{"path", "a:/.//b", "", "a:/.//b"},
		{"path", "..", "a://h:1/b", "a://h:1/"},
		{"path", "file:///C|/..", "", "file:///C:/"},
		{"path", "file:///C|/../D|/..", "", "file:///C:/"},
		{"opaque path", "a:b c\x7f{é#f", "", "a:b c%7F{%C3%A9#f"},
		{"opaque path", "a:?q", "", "a:?q"},
		{"query", "http://h/?a'b \"<>`{}#", "", "http://h/?a%27b%20%22%3C%3E`{}#"},
		{"query", "a://h/?a'b?c", "", "a://h/?a'b?c"},
		{"fragment", "http://h/#a'b \"<>`{}#", "", "http://h/#a'b%20%22%3C%3E%60{}#"},
	} {
		if got := parsed(t, tt.text, tt.base); got != tt.want {
			t.Errorf("%s: %q against %q: got %s, want %s", tt.state, tt.text, tt.base, got, tt.want)
		}
	}
}

func TestParts(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ text, want string }{
		{"http://u:p@h:81/a?q#f", "http://h:81|http|http:|u|p|h:81|h|81|/a|?q|#f"},
		{"https://h:443/?#", "https://h|https|https:|||h|h||/||"},
		{"file:///a", "null|file|file:||||||/a||"},
		{"mailto:a@b", "null|mailto|mailto:||||||a@b||"},
		{"blob:https://h:81/x", "https://h:81|blob|blob:||||||https://h:81/x||"},
		{"blob:ftp://h/x", "null|blob|blob:||||||ftp://h/x||"},
		{"blob:x", "null|blob|blob:||||||x||"},
	} {
		u, err := Parse(tt.text, nil)
		if err != nil {
			t.Fatalf("%q: %v", tt.text, err)
		}
		got := strings.Join([]string{u.Origin(), u.Scheme(), u.Protocol(), u.Username(), u.Password(), u.Host(),
			u.Hostname(), u.Port(), u.Pathname(), u.Search(), u.Hash()}, "|")
		if got != tt.want {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.want)
		}
	}
}

// The base is read only: what is parsed against it is never seen in it.
func TestBaseStays(t *testing.T) {
	t.Parallel()
	const text = "http://u:p@h:81/a/b/c?q#f"
	base, err := Parse(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, ref := range []string{"x", "../x y", "?r", "#g", "//o", "/a/../é"} {
		u, err := Parse(ref, &base)
		if err != nil {
			t.Fatalf("%q: %v", ref, err)
		}
		u.SetPathname("/changed")
		if got := base.Href(); got != text {
			t.Errorf("after %q: got %s", ref, got)
		}
	}
}

// A text ten times as long may take about ten times as long, not a hundred
// times: each of these takes some milliseconds, where one that is quadratic takes
// a minute.
func TestLinear(t *testing.T) {
	t.Parallel()
	const n = 1 << 18
	for _, text := range []string{
		"http://h/" + strings.Repeat("a/", n) + strings.Repeat("../", n),
		"http://h/" + strings.Repeat("a/../", n),
		"http://" + strings.Repeat("a:@", n) + "h/",
		"http://" + strings.Repeat("1.", n),
		"http://h:" + strings.Repeat("0", n) + "1/",
		"a://" + strings.Repeat("[:", n),
		"a:" + strings.Repeat(" ", n) + "#" + strings.Repeat("é", n),
		strings.Repeat("\n", n) + "http://h/",
	} {
		start := time.Now()
		Parse(text, nil)
		if d := time.Since(start); d > 40*time.Second {
			t.Errorf("%.20q…: %v", text, d)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("http://u:p@h:81/a/../b?c#d", "file:///C:/x")
	f.Add("//é.example/%2e%2e", "https://h/a/b")
	f.Add("a:/.//b c  ?q", "")
	f.Add("http://xn--a-é.0x7f/", "a:b  #c")
	f.Add("file://c|/..", "http://[::1]:80/")
	f.Fuzz(func(t *testing.T, text, base string) {
		var against *URL
		if b, err := Parse(base, nil); err == nil {
			against = &b
		}
		u, err := Parse(text, against)
		if err != nil {
			return
		}
		again, err := Parse(u.Href(), nil)
		if err != nil {
			t.Fatalf("%q: %q is no URL", text, u.Href())
		}
		if again.Href() != u.Href() {
			t.Errorf("%q: %q becomes %q", text, u.Href(), again.Href())
		}
	})
}

func FuzzSetters(f *testing.F) {
	f.Add("http://u:p@h:81/a?b#c", "x:y", byte(4))
	f.Add("a:b ?q#c", "", byte(7))
	f.Add("file:///C:/", "..", byte(6))
	f.Fuzz(func(t *testing.T, text, value string, which byte) {
		u, err := Parse(text, nil)
		if err != nil {
			return
		}
		set := setters()[int(which)%len(setters())]
		set.set(&u, value)
		once := u.Href()
		again, err := Parse(once, nil)
		if err != nil {
			t.Fatalf("%q.%s = %q: %q is no URL", text, set.name, value, once)
		}
		if again.Href() != once {
			t.Errorf("%q.%s = %q: %q becomes %q", text, set.name, value, once, again.Href())
		}
	})
}

func BenchmarkParse(b *testing.B) {
	base, err := Parse("http://localhost:8080", nil)
	if err != nil {
		b.Fatal(err)
	}
	for _, text := range []string{
		"/api/thing57?id=4",
		"https://example.com/a/b/c?q=1&r=2",
		"http://user:secret@127.0.0.1:3000/x/../y z#top",
		"file:///home/user/lib/index.js",
		"http://bücher.example/ä",
	} {
		b.Run(strings.Map(func(r rune) rune {
			if r == '/' {
				return '_'
			}
			return r
		}, text), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Parse(text, &base); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
