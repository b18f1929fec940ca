// SPDX-License-Identifier: Apache-2.0

package weburl

import "testing"

type setter struct {
	name string
	set  func(*URL, string)
}

func setters() []setter {
	return []setter{
		{"protocol", (*URL).SetProtocol},
		{"username", (*URL).SetUsername},
		{"password", (*URL).SetPassword},
		{"host", (*URL).SetHost},
		{"hostname", (*URL).SetHostname},
		{"port", (*URL).SetPort},
		{"pathname", (*URL).SetPathname},
		{"search", (*URL).SetSearch},
		{"hash", (*URL).SetHash},
	}
}

func TestSetters(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, text, value, want string }{
		{"protocol", "http://h:443/", "https", "https://h/"},
		{"protocol", "http://h:81/", "HT\nTPS://x", "https://h:81/"},
		{"protocol", "http://h/", "a", "http://h/"},
		{"protocol", "a://h/", "http", "a://h/"},
		{"protocol", "a://h/", "b", "b://h/"},
		{"protocol", "a:b", "c", "c:b"},
		{"protocol", "http://h/", "1", "http://h/"},
		{"protocol", "http://h/", "é", "http://h/"},
		{"protocol", "http://h/", "ws s", "http://h/"},
		{"protocol", "http://h/", "", "http://h/"},
		{"protocol", "http://u@h/", "file", "http://u@h/"},
		{"protocol", "http://h:81/", "file", "http://h:81/"},
		{"protocol", "http://h/", "file", "file://h/"},
		{"protocol", "file:///a", "http", "file:///a"},
		{"protocol", "file://h/a", "http", "http://h/a"},
		{"username", "http://h/", "a:b@/é\t", "http://a%3Ab%40%2F%C3%A9%09@h/"},
		{"username", "http://u:p@h/", "", "http://:p@h/"},
		{"username", "file://h/", "u", "file://h/"},
		{"username", "a:/b", "u", "a:/b"},
		{"username", "a:///b", "u", "a:///b"},
		{"password", "http://h/", "p:", "http://:p%3A@h/"},
		{"password", "http://u:p@h/", "", "http://u@h/"},
		{"password", "mailto:a", "p", "mailto:a"},
		{"host", "http://h:81/a", "x:82/b", "http://x:82/a"},
		{"host", "http://h:81/a", "x", "http://x:81/a"},
		{"host", "http://h:81/a", "x:", "http://x:81/a"},
		{"host", "http://h:81/a", "x:80", "http://x/a"},
		{"host", "http://h:81/a", "x:8y", "http://x:8/a"},
		{"host", "http://h:81/a", "x:65536", "http://x:81/a"},
		{"host", "http://h:81/a", "x?q", "http://x:81/a"},
		{"host", "http://h:81/a", "x\\y", "http://x:81/a"},
		{"host", "http://h/a", "[::1]:82", "http://[::1]:82/a"},
		{"host", "http://h/a", "", "http://h/a"},
		{"host", "http://h/a", "u@x", "http://h/a"},
		{"host", "http://h/a", "a b", "http://h/a"},
		{"host", "a://u@h/a", "", "a://u@h/a"},
		{"host", "a://h:1/a", "", "a://h:1/a"},
		{"host", "a://h/a", "", "a:///a"},
		{"host", "a:/b", "h:1", "a://h:1/b"},
		{"host", "a:/.//b", "h", "a://h//b"},
		{"host", "mailto:a", "h", "mailto:a"},
		{"host", "file:///a", "h", "file://h/a"},
		{"host", "file:///a", "C|", "file:///a"},
		{"host", "file://h/a", "localhost", "file:///a"},
		{"host", "file:///a", "h:80", "file:///a"},
		{"hostname", "http://h:81/a", "x", "http://x:81/a"},
		{"hostname", "http://h:81/a", "x:82", "http://h:81/a"},
		{"hostname", "http://h:81/a", "x/b:1", "http://x:81/a"},
		{"hostname", "mailto:a", "h", "mailto:a"},
		{"hostname", "file://h/a", "", "file:///a"},
		{"port", "http://h:81/", "82", "http://h:82/"},
		{"port", "http://h:81/", "80", "http://h/"},
		{"port", "http://h:81/", "", "http://h/"},
		{"port", "http://h:81/", "8\n2x", "http://h:82/"},
		{"port", "http://h:81/", "x", "http://h:81/"},
		{"port", "http://h:81/", "65536", "http://h:81/"},
		{"port", "a://h:81/", "80", "a://h:80/"},
		{"port", "file://h/", "80", "file://h/"},
		{"port", "a:/b", "80", "a:/b"},
		{"pathname", "http://h/a?q", "b c?d#e", "http://h/b%20c%3Fd%23e?q"},
		{"pathname", "http://h/a", "", "http://h/"},
		{"pathname", "http://h/a", "\\x\\..\\y", "http://h/y"},
		{"pathname", "http://h/a", "//x", "http://h//x"},
		{"pathname", "a://h/a", "", "a://h"},
		{"pathname", "a:/b", "", "a:/"},
		{"pathname", "a:/b", "//x", "a:/.//x"},
		{"pathname", "a:b", "x", "a:b"},
		{"pathname", "file:///C:/a", "..", "file:///"},
		{"search", "http://h/?q#f", "?a'b #", "http://h/?a%27b%20%23#f"},
		{"search", "http://h/?q#f", "", "http://h/#f"},
		{"search", "http://h/?q#f", "?", "http://h/?#f"},
		{"search", "a:b  ?q", "", "a:b"},
		{"search", "a:b  ?q#f", "", "a:b  #f"},
		{"hash", "http://h/#f", "#a b", "http://h/#a%20b"},
		{"hash", "http://h/#f", "", "http://h/"},
		{"hash", "http://h/#f", "#", "http://h/#"},
		{"hash", "a:b  #f", "", "a:b"},
	} {
		u, err := Parse(tt.text, nil)
		if err != nil {
			t.Fatalf("%q: %v", tt.text, err)
		}
		for _, s := range setters() {
			if s.name == tt.name {
				s.set(&u, tt.value)
			}
		}
		if got := u.Href(); got != tt.want {
			t.Errorf("%q.%s = %q: got %s, want %s", tt.text, tt.name, tt.value, got, tt.want)
		}
	}
}
