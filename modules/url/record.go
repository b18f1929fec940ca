// SPDX-License-Identifier: Apache-2.0

package url

import (
	"strings"

	"github.com/nlnwa/whatwg-url/url"
)

// parseInto makes r what input is, against base unless that is nil.
func (c *classes) parseInto(r *record, input string, base *string) (err error) {
	var ok bool
	if r.simple, ok = c.simpleOf(input, base); !ok {
		r.u, err = c.parseURL(input, base)
	}
	return err
}

// parseURL parses input, against base unless that is nil.
func (c *classes) parseURL(input string, base *string) (*url.Url, error) {
	switch {
	case base == nil:
		return url.Parse(input)
	case strings.HasPrefix(input, "/") && strings.HasPrefix(*base, "http"):
		return c.parsePath(input, *base)
	}
	return url.ParseRef(*base, input)
}

// parsePath parses a path against base, as a server does with each request:
// the last base is kept. Other references would change the path of the base
// that is given to the parser.
func (c *classes) parsePath(input, base string) (*url.Url, error) {
	if c.base == nil || c.baseText != base {
		u, err := url.Parse(base)
		if err != nil {
			return nil, err
		}
		c.base, c.baseText = u, base
	}
	return c.base.Parse(input)
}

// originOf is the origin of u as a text.
func originOf(u *url.Url) string {
	switch u.Scheme() {
	case "http", "https", "ws", "wss", "ftp":
		return u.Protocol() + "//" + u.Host()
	case "blob":
		inner, err := url.Parse(u.Pathname())
		if err == nil && (inner.Scheme() == "http" || inner.Scheme() == "https") {
			return originOf(inner)
		}
	}
	return "null"
}

// text is the query without its question mark.
func (r *record) text() string {
	if r.u == nil {
		return strings.TrimPrefix(r.simple.search, "?")
	}
	return strings.TrimPrefix(r.u.Search(), "?")
}
