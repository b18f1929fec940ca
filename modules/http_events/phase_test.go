// SPDX-License-Identifier: Apache-2.0

package httpevents

import "testing"

func TestLateReasons(t *testing.T) {
	t.Parallel()
	for p, want := range map[phase]reason{resolving: 1, dialing: 2, securing: 3, open: 6} {
		if got := p.late(); got != want {
			t.Errorf("phase %d: reason %d, want %d", p, got, want)
		}
	}
}

func TestAddresses(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]address{
		"http://a":                    {host: "a", port: 80, field: "a", target: "/"},
		"https://a/b?c#d":             {host: "a", port: 443, field: "a", target: "/b?c", secure: true},
		"http://[::1]:8080/x y":       {host: "::1", port: 8080, field: "[::1]:8080", target: "/x%20y"},
		"HTTP://EXAMPLE.com:80/%2f/.": {host: "example.com", port: 80, field: "example.com", target: "/%2f/"},
		"http://bücher.example/ü":     {host: "xn--bcher-kva.example", port: 80, field: "xn--bcher-kva.example", target: "/%C3%BC"},
	} {
		a := readAddress(text, nil)
		if a == nil {
			t.Errorf("%s: not read", text)
			continue
		}
		got := *a
		if got.text != text {
			t.Errorf("%s: text %s", text, got.text)
		}
		if got.text, got.url = "", want.url; got != want {
			t.Errorf("%s: got %+v", text, got)
		}
	}
}
