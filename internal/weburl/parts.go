// SPDX-License-Identifier: Apache-2.0

package weburl

import (
	"strconv"
	"strings"
)

// The methods in this file are the getters of the class URL (6.1).

// Href serializes u (4.5).
func (u *URL) Href() string {
	search, hash := "", ""
	if u.hasQuery {
		search = "?" + u.query
	}
	if u.hasFragment {
		hash = "#" + u.fragment
	}
	switch {
	case !u.hasHost && !u.opaque && strings.HasPrefix(u.path, "//"):
		return u.scheme + ":/." + u.path + search + hash
	case !u.hasHost:
		return u.scheme + ":" + u.path + search + hash
	}
	return u.scheme + "://" + u.credentials() + u.Host() + u.path + search + hash
}

func (u *URL) credentials() string {
	switch {
	case !u.hasCredentials():
		return ""
	case u.password == "":
		return u.username + "@"
	}
	return u.username + ":" + u.password + "@"
}

// Origin serializes the origin of u (4.7): "null" for those that have none.
func (u *URL) Origin() string {
	switch u.scheme {
	case "http", "https", "ws", "wss", "ftp":
		return u.scheme + "://" + u.Host()
	case "blob":
		inner, err := Parse(u.path, nil)
		if err == nil && (inner.scheme == "http" || inner.scheme == "https") {
			return inner.Origin()
		}
	}
	return "null"
}

// Scheme is the scheme of u.
func (u *URL) Scheme() string { return u.scheme }

// Protocol is the scheme with its colon.
func (u *URL) Protocol() string { return u.scheme + ":" }

// Username is the user that u names, encoded.
func (u *URL) Username() string { return u.username }

// Password is the password of the user, encoded.
func (u *URL) Password() string { return u.password }

// Host is the host with its port, unless that is the usual one.
func (u *URL) Host() string {
	if u.port < 0 {
		return u.host
	}
	return u.host + ":" + u.Port()
}

// Hostname is the host; an IPv6 address has its brackets.
func (u *URL) Hostname() string { return u.host }

// Port is the port, or "" if it is the usual one.
func (u *URL) Port() string {
	if u.port < 0 {
		return ""
	}
	return strconv.Itoa(int(u.port))
}

// Pathname is the path.
func (u *URL) Pathname() string { return u.path }

// Search is the query with its question mark, or "" if it is empty.
func (u *URL) Search() string {
	if u.query == "" {
		return ""
	}
	return "?" + u.query
}

// Hash is the fragment with its number sign, or "" if it is empty.
func (u *URL) Hash() string {
	if u.fragment == "" {
		return ""
	}
	return "#" + u.fragment
}
