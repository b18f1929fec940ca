// SPDX-License-Identifier: Apache-2.0

package url

import (
	"strings"

	"github.com/iotjs/iotjs/internal/weburl"
)

// parseURL parses input, against base unless that is nil. The last base is
// kept: a server parses the path of each request against the same one.
func (c *classes) parseURL(input string, base *string) (weburl.URL, error) {
	if base == nil {
		return weburl.Parse(input, nil)
	}
	if c.base == nil || c.baseText != *base {
		u, err := weburl.Parse(*base, nil)
		if err != nil {
			return u, err
		}
		c.base, c.baseText = &u, *base
	}
	return weburl.Parse(input, c.base)
}

// text is the query without its question mark.
func (r *record) text() string { return strings.TrimPrefix(r.Search(), "?") }
