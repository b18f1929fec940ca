// SPDX-License-Identifier: Apache-2.0

package weburl

import "strings"

func (m *machine) schemeStart() state {
	switch {
	case isAlpha(m.next()):
		return scheme
	case m.override != none:
		return failed
	}
	return noScheme
}

func (m *machine) scheme() state {
	rest, i := m.rest(), 1
	for i < len(rest) && isSchemeChar(rest[i]) {
		i++
	}
	if i == len(rest) || rest[i] != ':' {
		if m.override != none {
			return failed
		}
		return noScheme
	}
	name := strings.ToLower(rest[:i])
	if m.override != none {
		return m.changeScheme(name)
	}
	m.url.scheme = name
	m.at += i + 1
	return m.afterScheme()
}

// changeScheme is what the setter of protocol does with a scheme that is well
// formed: one that is special stays special, the others not.
func (m *machine) changeScheme(name string) state {
	u := &m.url
	switch {
	case u.special() != isSpecial(name),
		name == "file" && (u.hasCredentials() || u.port >= 0),
		u.scheme == "file" && u.host == "":
		return failed
	}
	u.scheme = name
	if u.port == defaultPort(name) {
		u.port = -1
	}
	return done
}

func (m *machine) afterScheme() state {
	u := &m.url
	switch {
	case u.scheme == "file":
		return file
	case u.special() && m.base != nil && m.base.scheme == u.scheme:
		return specialRelativeOrAuthority
	case u.special():
		return specialAuthoritySlashes
	case m.accept('/'):
		return pathOrAuthority
	}
	u.opaque = true
	return opaquePath
}

func (m *machine) noScheme() state {
	u, base := &m.url, m.base
	switch {
	case base == nil:
		return failed
	case base.opaque && m.accept('#'):
		*u = *base
		return fragment
	case base.opaque:
		return failed
	case base.scheme != "file":
		return relative
	}
	return file
}

func (m *machine) specialRelativeOrAuthority() state {
	if strings.HasPrefix(m.rest(), "//") {
		m.at += 2
		return specialAuthorityIgnoreSlashes
	}
	return relative
}

func (m *machine) pathOrAuthority() state {
	if m.accept('/') {
		return authority
	}
	return path
}

func (m *machine) relative() state {
	u, base := &m.url, m.base
	u.scheme = base.scheme
	if m.acceptSlash() {
		return relativeSlash
	}
	u.takeAuthority(base)
	return m.behindPathOf(base)
}

// behindPathOf is how a text goes on that has neither scheme nor authority: its
// query or fragment replaces that of base, its path the last part of that of
// base.
func (m *machine) behindPathOf(base *URL) state {
	u := &m.url
	u.path, u.query, u.hasQuery = base.path, base.query, base.hasQuery
	switch {
	case m.accept('?'):
		return query
	case m.accept('#'):
		return fragment
	case m.at == len(m.text):
		return done
	}
	u.query, u.hasQuery = "", false
	if u.scheme == "file" && startsWithDrive(m.rest()) {
		u.path = ""
		return path
	}
	u.path = u.path[:shortLength(u.scheme, u.path)]
	return path
}

func (m *machine) relativeSlash() state {
	switch {
	case m.url.special() && m.acceptSlash():
		return specialAuthorityIgnoreSlashes
	case m.accept('/'):
		return authority
	}
	m.url.takeAuthority(m.base)
	return path
}

func (m *machine) specialAuthoritySlashes() state {
	if strings.HasPrefix(m.rest(), "//") {
		m.at += 2
	}
	return specialAuthorityIgnoreSlashes
}

func (m *machine) specialAuthorityIgnoreSlashes() state {
	for m.accept('/') || m.accept('\\') {
		continue
	}
	return authority
}

func isAlpha(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isSchemeChar(c byte) bool {
	return isAlpha(c) || isDigit(c) || c == '+' || c == '-' || c == '.'
}
