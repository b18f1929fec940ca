// SPDX-License-Identifier: Apache-2.0

package regex

import (
	"regexp"
	"strings"
	"testing"
)

// What Go's own package takes for the same stands beside it.
func BenchmarkMatch(b *testing.B) {
	line := `192.168.1.7 - user [27/Nov/2026:12:34:01 +0000] "GET /api/items/12?q=abc HTTP/1.1" 200 1234`
	for _, bb := range []struct{ name, pattern, text string }{
		{"log line", `^(\S+) (\S+) (\S+) \[([^\]]+)\] "(\S+) (\S+) ([^"]*)" (\d{3}) (\d+|-)`, line},
		{"route", `^/api/v1/things/([^/]+?)/?$`, "/api/v1/things/abc-def"},
		{"uuid", `^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`, "123e4567-e89b-12d3-a456-426614174000"},
		{"email", `^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}$`, "john.doe@example-mail.co.uk"},
		{"json", `"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null|[{}\[\],:]`, `"a string with an \" in it": 12.5`},
		{"words", `\b(?:GET|POST|PUT|DELETE|PATCH)\b`, strings.Repeat("a line of text ", 50) + line},
		{"literal", `items/12`, strings.Repeat("a line of text ", 50) + line},
	} {
		b.Run(bb.name, func(b *testing.B) {
			p, err := Compile(Units(bb.pattern), 0)
			if err != nil {
				b.Fatal(err)
			}
			var m Matcher
			for b.Loop() {
				if ok, err := m.Match(p, Text{ASCII: bb.text}, 0, false); !ok || err != nil {
					b.Fatal(ok, err)
				}
			}
		})
		b.Run(bb.name+", package regexp", func(b *testing.B) {
			p := regexp.MustCompile(bb.pattern)
			for b.Loop() {
				if p.FindStringSubmatchIndex(bb.text) == nil {
					b.Fatal("no match")
				}
			}
		})
	}
}
