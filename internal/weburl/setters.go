// SPDX-License-Identifier: Apache-2.0

package weburl

import "strings"

// The methods in this file are the setters of the class URL (6.1), except that
// of href, which parses. A value that a part cannot have changes nothing.

// change runs the parser on text from the state that sets a part.
func (u *URL) change(text string, from state) {
	m := machine{text: withoutBreaks(text), url: *u, override: from}
	m.run(from)
	*u = m.url
}

// SetProtocol sets the scheme; a special one only to a special one.
func (u *URL) SetProtocol(text string) { u.change(text+":", schemeStart) }

// SetUsername sets the user.
func (u *URL) SetUsername(text string) {
	if !u.bare() {
		u.username = userinfoSet.encode(text)
	}
}

// SetPassword sets the password.
func (u *URL) SetPassword(text string) {
	if !u.bare() {
		u.password = userinfoSet.encode(text)
	}
}

// bare tells whether u cannot have a user or a port (4.1).
func (u *URL) bare() bool { return u.host == "" || u.scheme == "file" }

// SetHost sets the host, and the port if text has one.
func (u *URL) SetHost(text string) {
	if !u.opaque {
		u.change(text, host)
	}
}

// SetHostname sets the host alone.
func (u *URL) SetHostname(text string) {
	if !u.opaque {
		u.change(text, hostname)
	}
}

// SetPort sets the port; "" is the usual one.
func (u *URL) SetPort(text string) {
	switch {
	case u.bare():
	case text == "":
		u.port = -1
	default:
		u.change(text, port)
	}
}

// SetPathname sets the path, unless it is opaque.
func (u *URL) SetPathname(text string) {
	if !u.opaque {
		u.path = ""
		u.change(text, pathStart)
	}
}

// SetSearch sets the query; text may begin with its question mark.
func (u *URL) SetSearch(text string) {
	if text == "" {
		u.query, u.hasQuery = "", false
		u.stripOpaque()
		return
	}
	u.change(strings.TrimPrefix(text, "?"), query)
}

// SetHash sets the fragment; text may begin with its number sign.
func (u *URL) SetHash(text string) {
	if text == "" {
		u.fragment, u.hasFragment = "", false
		u.stripOpaque()
		return
	}
	u.change(strings.TrimPrefix(text, "#"), fragment)
}

// stripOpaque removes the spaces at the end of an opaque path once nothing
// follows it: they would not survive parsing (4.2).
func (u *URL) stripOpaque() {
	if u.opaque && !u.hasQuery && !u.hasFragment {
		u.path = strings.TrimRight(u.path, " ")
	}
}
