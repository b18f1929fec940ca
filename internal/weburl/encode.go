// SPDX-License-Identifier: Apache-2.0

package weburl

import "strings"

// set is a percent-encode set (1.3) or one of forbidden code points (3.1), a
// bit for each byte.
type set [4]uint64

const (
	controls  = 1<<32 - 1
	del       = 1 << (0x7f - 64)
	notASCII  = 1<<64 - 1
	fragments = controls | 1<<' ' | 1<<'"' | 1<<'<' | 1<<'>'
	queries   = controls | 1<<' ' | 1<<'"' | 1<<'<' | 1<<'>' | 1<<'#'
	paths     = queries | 1<<'?'
	pathsHigh = del | 1<<('`'-64) | 1<<('{'-64) | 1<<('}'-64)
	users     = paths | 1<<'/' | 1<<':' | 1<<';' | 1<<'='
	usersHigh = pathsHigh | 1<<('@'-64) | 1<<('['-64) | 1<<('\\'-64) | 1<<(']'-64) | 1<<('^'-64) | 1<<('|'-64)

	noHost     = 1<<0 | 1<<'\t' | 1<<'\n' | 1<<'\r' | 1<<' ' | 1<<'#' | 1<<'/' | 1<<':' | 1<<'<' | 1<<'>' | 1<<'?'
	noHostHigh = 1<<('@'-64) | 1<<('['-64) | 1<<('\\'-64) | 1<<(']'-64) | 1<<('^'-64) | 1<<('|'-64)
	noDomain   = noHost | controls | 1<<'%'
)

var (
	controlSet      = set{controls, del, notASCII, notASCII}
	fragmentSet     = set{fragments, del | 1<<('`'-64), notASCII, notASCII}
	querySet        = set{queries, del, notASCII, notASCII}
	specialQuerySet = set{queries | 1<<'\'', del, notASCII, notASCII}
	pathSet         = set{paths, pathsHigh, notASCII, notASCII}
	userinfoSet     = set{users, usersHigh, notASCII, notASCII}

	forbiddenHost   = set{noHost, noHostHigh, 0, 0}
	forbiddenDomain = set{noDomain, noHostHigh | del, 0, 0}
)

func (s *set) has(c byte) bool { return s[c>>6]>>(c&63)&1 != 0 }

// find is the index of the first byte of text that is in s, or -1.
func (s *set) find(text string) int {
	for i := range len(text) {
		if s.has(text[i]) {
			return i
		}
	}
	return -1
}

// encode encodes the bytes of text that are in s.
func (s *set) encode(text string) string {
	if s.find(text) < 0 {
		return text
	}
	return string(s.appendTo(make([]byte, 0, len(text)+16), text))
}

func (s *set) appendTo(out []byte, text string) []byte {
	const hex = "0123456789ABCDEF"
	for i := range len(text) {
		c := text[i]
		if s.has(c) {
			out = append(out, '%', hex[c>>4], hex[c&15])
		} else {
			out = append(out, c)
		}
	}
	return out
}

// Decode decodes the percent-encoded bytes of text (1.3).
func Decode(text string) string {
	if strings.IndexByte(text, '%') < 0 {
		return text
	}
	out := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c == '%' && i+2 < len(text) && isHex(text[i+1]) && isHex(text[i+2]) {
			c = fromHex(text[i+1])<<4 | fromHex(text[i+2])
			i += 2
		}
		out = append(out, c)
	}
	return string(out)
}

func isHex(c byte) bool { return isDigit(c) || c|0x20 >= 'a' && c|0x20 <= 'f' }

func fromHex(c byte) byte {
	if isDigit(c) {
		return c - '0'
	}
	return c | 0x20 - 'a' + 10
}
