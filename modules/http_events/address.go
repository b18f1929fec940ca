// SPDX-License-Identifier: Apache-2.0

package httpevents

import (
	neturl "net/url"
	"strconv"
	"strings"

	"github.com/iotjs/iotjs/internal/weburl"
)

// address is a URL as far as a client needs it.
type address struct {
	text   string // as scripts see it
	secure bool
	host   string // a name, or an IP address without brackets
	port   int
	field  string // the value of Host: the port is left out if it is the usual one
	target string // path and query
	url    weburl.URL
}

// readAddress reads an absolute URL, or one relative to base if that is not
// nil. It returns nil for what is none of http or https.
func readAddress(text string, base *address) *address {
	u, err := parse(text, base)
	if err != nil || u.Scheme() != "http" && u.Scheme() != "https" {
		return nil
	}
	a := &address{text: text, secure: u.Scheme() == "https", field: u.Host(), url: u}
	if base != nil {
		a.text = u.Href()
	}
	a.host = strings.Trim(u.Hostname(), "[]")
	if a.port, err = strconv.Atoi(u.Port()); err != nil {
		a.port = 80
		if a.secure {
			a.port = 443
		}
	}
	a.target = u.Pathname() + u.Search()
	return a
}

func parse(text string, base *address) (weburl.URL, error) {
	if base == nil {
		return weburl.Parse(text, nil)
	}
	return weburl.Parse(text, &base.url)
}

// auth is the value of Authorization for the user that the URL names, if any.
func (a *address) auth() string {
	if a.url.Username() == "" && a.url.Password() == "" {
		return ""
	}
	return basic(decoded(a.url.Username()), decoded(a.url.Password()))
}

func decoded(s string) string {
	if d, err := neturl.PathUnescape(s); err == nil {
		return d
	}
	return s
}

// sameOrigin tells whether both are served by one server.
func (a *address) sameOrigin(b *address) bool {
	return a.secure == b.secure && a.host == b.host && a.port == b.port
}

// tunnel is what CONNECT asks for: the path of the URL if there is one, so that
// the rest can name the proxy, else the server of the URL itself.
func (a *address) tunnel() string {
	if path := strings.TrimPrefix(a.target, "/"); path != "" {
		return path
	}
	host := a.url.Hostname()
	return host + ":" + strconv.Itoa(a.port)
}
