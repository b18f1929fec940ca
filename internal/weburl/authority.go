// SPDX-License-Identifier: Apache-2.0

package weburl

import "strings"

// authority reads the user and the password, which end at the last at sign.
func (m *machine) authority() state {
	end := m.endOfAuthority()
	sign := strings.LastIndexByte(m.text[m.at:end], '@')
	if sign < 0 {
		return host
	}
	name, password, _ := strings.Cut(m.text[m.at:m.at+sign], ":")
	m.url.username = userinfoSet.encode(name)
	m.url.password = userinfoSet.encode(password)
	m.at += sign + 1
	if m.at == end {
		return failed
	}
	return host
}

// host is the host state, and for its setter the hostname state.
func (m *machine) host() state {
	u := &m.url
	if m.override != none && u.scheme == "file" {
		return fileHost
	}
	end, hasPort := m.endOfHost()
	name := m.text[m.at:end]
	switch {
	case name == "" && (hasPort || u.special()):
		return failed
	case hasPort && m.override == hostname:
		return failed
	case name == "" && m.override != none && (u.hasCredentials() || u.port >= 0):
		return failed
	}
	h, ok := parseHost(name, u.special())
	if !ok {
		return failed
	}
	u.host, u.hasHost = h, true
	m.at = end
	if hasPort {
		m.at++
		return port
	}
	return m.behindHost()
}

// endOfHost is where the host ends, and whether at the colon of a port: none
// within brackets.
func (m *machine) endOfHost() (end int, hasPort bool) {
	end = m.endOfAuthority()
	brackets := false
	for i := m.at; i < end; i++ {
		switch m.text[i] {
		case '[':
			brackets = true
		case ']':
			brackets = false
		case ':':
			if !brackets {
				return i, true
			}
		}
	}
	return end, false
}

// behindHost goes on to the path, unless only the host or the port is set.
func (m *machine) behindHost() state {
	if m.override != none {
		return done
	}
	return pathStart
}

func (m *machine) port() state {
	number, start := int32(0), m.at
	for m.at < len(m.text) && isDigit(m.text[m.at]) {
		number = min(number*10+int32(m.text[m.at]-'0'), 1<<16)
		m.at++
	}
	if m.override == none && m.at != m.endOfAuthority() {
		return failed
	}
	if m.at > start {
		if number >= 1<<16 {
			return failed
		}
		m.url.setPort(number)
	} else if m.override != none {
		return failed
	}
	return m.behindHost()
}

// setPort sets the port, which is none if it is the usual one.
func (u *URL) setPort(number int32) {
	u.port = number
	if number == defaultPort(u.scheme) {
		u.port = -1
	}
}
