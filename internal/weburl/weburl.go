// SPDX-License-Identifier: Apache-2.0

// Package weburl parses, changes and writes URLs as the URL Standard
// (url.spec.whatwg.org) says. The numbers of sections in its comments are those
// of the standard.
package weburl

import "errors"

// errInvalid says that a text is no URL. The standard gives no reasons.
var errInvalid = errors.New("invalid URL")

// URL is a URL record (4.1). Its parts are as the standard writes them. Values
// may be copied.
type URL struct {
	scheme             string
	username, password string
	host               string // serialized
	port               int32  // -1: none, or that of the scheme
	path               string // with a slash before each part, unless it is opaque
	query, fragment    string

	hasHost, opaque       bool
	hasQuery, hasFragment bool
}

// Parse parses text, which may be relative to base unless that is nil (4.4).
func Parse(text string, base *URL) (URL, error) {
	m := machine{text: withoutBreaks(trim(text)), base: base, url: URL{port: -1}}
	if !m.run(schemeStart) {
		return URL{}, errInvalid
	}
	return m.url, nil
}

// trim removes the C0 controls and the spaces around text.
func trim(text string) string {
	for text != "" && text[0] <= ' ' {
		text = text[1:]
	}
	for text != "" && text[len(text)-1] <= ' ' {
		text = text[:len(text)-1]
	}
	return text
}

// withoutBreaks removes tabs and line ends, which are ignored wherever they are.
func withoutBreaks(text string) string {
	i := 0
	for i < len(text) && !isBreak(text[i]) {
		i++
	}
	if i == len(text) {
		return text
	}
	out := make([]byte, i, len(text))
	copy(out, text)
	for ; i < len(text); i++ {
		if !isBreak(text[i]) {
			out = append(out, text[i])
		}
	}
	return string(out)
}

func isBreak(c byte) bool { return c == '\t' || c == '\n' || c == '\r' }

// defaultPort is the port of a special scheme (4.2), 0 for "file", and -1 for
// those that are not special.
func defaultPort(scheme string) int32 {
	switch scheme {
	case "http", "ws":
		return 80
	case "https", "wss":
		return 443
	case "ftp":
		return 21
	case "file":
		return 0
	}
	return -1
}

func isSpecial(scheme string) bool { return defaultPort(scheme) >= 0 }

func (u *URL) special() bool { return isSpecial(u.scheme) }

func (u *URL) hasCredentials() bool { return u.username != "" || u.password != "" }

// takeAuthority copies what stands before the path.
func (u *URL) takeAuthority(from *URL) {
	u.username, u.password = from.username, from.password
	u.host, u.hasHost, u.port = from.host, from.hasHost, from.port
}
