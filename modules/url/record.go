// SPDX-License-Identifier: Apache-2.0

package url

import (
	"strings"

	"github.com/nlnwa/whatwg-url/url"
)

// parseURL parses input, against base unless that is nil.
func parseURL(input string, base *string) (*url.Url, error) {
	if base == nil {
		return url.Parse(input)
	}
	return url.ParseRef(*base, input)
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

// query is the query of u without its question mark.
func query(u *url.Url) string { return strings.TrimPrefix(u.Search(), "?") }
