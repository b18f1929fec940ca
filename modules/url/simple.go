// SPDX-License-Identifier: Apache-2.0

package url

import (
	"net/netip"
	"strings"

	"github.com/nlnwa/whatwg-url/url"
)

// simple is a URL of http or https in which every character stays what it is:
// most of those that programs meet. It needs no parser but this file. What it
// refuses is not wrong, it is only left to the parser of the standard.
type simple struct {
	scheme         string // "http" or "https"
	host           string // with the port
	hostname, port string
	path, search   string // search begins with its question mark
}

func (s *simple) href() string { return s.scheme + "://" + s.host + s.path + s.search }

// full is the URL as the parser of the standard has it: to change it, and for
// what is not simple.
func (r *record) full() *url.Url {
	if r.u == nil {
		u, err := url.Parse(r.simple.href())
		must(err)
		r.u = u
	}
	return r.u
}

// part reads a part of a URL.
func part(plain func(*simple) string, full func(*url.Url) string) func(*record) string {
	return func(r *record) string {
		if r.u == nil {
			return plain(&r.simple)
		}
		return full(r.u)
	}
}

func empty(*simple) string { return "" }

// parseSimple parses an absolute URL.
func parseSimple(text string) (s simple, ok bool) {
	scheme, rest, ok := strings.Cut(text, "://")
	if !ok || scheme != "http" && scheme != "https" {
		return s, false
	}
	s.scheme = scheme
	end := strings.IndexAny(rest, "/?#\\@")
	if end < 0 {
		end = len(rest)
	}
	s.host = rest[:end]
	if !s.splitHost() {
		return s, false
	}
	if end == len(rest) {
		s.path = "/"
		return s, true
	}
	return s, s.setPath(rest[end:])
}

// splitHost reads the name and the port of s.host.
func (s *simple) splitHost() bool {
	name, port, has := strings.Cut(s.host, ":")
	s.hostname, s.port = name, port
	if has && !simplePort(port) || port == "80" && s.scheme == "http" || port == "443" && s.scheme == "https" {
		return false
	}
	if len(name) == 0 || len(name) > 253 {
		return false
	}
	if last := name[strings.LastIndexByte(name, '.')+1:]; last != "" && last[0] <= '9' {
		a, err := netip.ParseAddr(name) // it refuses numbers with a 0 in front
		return err == nil && a.Is4()
	}
	for label := range strings.SplitSeq(name, ".") {
		if !simpleLabel(label) {
			return false
		}
	}
	return true
}

// simpleLabel tells whether a part of a name of a host is lower case, and no
// encoded one.
func simpleLabel(label string) bool {
	if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' || strings.Contains(label, "--") {
		return false
	}
	for i := range len(label) {
		if c := label[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return true
}

func simplePort(port string) bool {
	if port == "" || len(port) > 4 || port[0] == '0' {
		return false
	}
	for i := range len(port) {
		if port[i] < '0' || port[i] > '9' {
			return false
		}
	}
	return true
}

// simpleChar tells whether c stays as it is in a path and in a query.
func simpleChar(c byte) (inPath, inQuery bool) {
	switch c {
	case '-', '.', '_', '~', '!', '$', '&', '(', ')', '*', '+', ',', ';', '=', ':', '@', '/', '%':
		return true, true
	case '\'':
		return true, false
	case '?', '[', ']':
		return false, true
	}
	return isAlnum(c), isAlnum(c)
}

// setPath reads what follows the host. Parts that begin with a dot may be
// steps, also where the dot is encoded.
func (s *simple) setPath(text string) bool {
	if text[0] != '/' {
		return false
	}
	i := 0
	for ; i < len(text); i++ {
		if ok, _ := simpleChar(text[i]); !ok {
			break
		}
		if text[i] == '/' && i+1 < len(text) && (text[i+1] == '.' || text[i+1] == '%') {
			return false
		}
	}
	s.path, s.search = text[:i], text[i:]
	return s.search == "" || simpleQuery(s.search)
}

// simpleQuery takes a query with its question mark. One that is empty is left
// to the parser.
func simpleQuery(search string) bool {
	if search[0] != '?' || len(search) == 1 {
		return false
	}
	for i := 1; i < len(search); i++ {
		if _, ok := simpleChar(search[i]); !ok {
			return false
		}
	}
	return true
}

// simpleOf parses input, against base unless that is nil, if the result is a
// simple URL and base was one.
func (c *classes) simpleOf(input string, base *string) (s simple, ok bool) {
	if base == nil {
		return parseSimple(input)
	}
	if len(input) == 0 || input[0] != '/' || len(input) > 1 && input[1] == '/' {
		return s, false
	}
	if c.simpleText != *base {
		parsed, ok := parseSimple(*base)
		if !ok {
			return s, false
		}
		c.simple, c.simpleText = parsed, *base
	}
	s = c.simple
	return s, s.setPath(input)
}
