// SPDX-License-Identifier: Apache-2.0

package weburl

import "strings"

func (m *machine) file() state {
	u := &m.url
	u.scheme, u.host, u.hasHost = "file", "", true
	switch {
	case m.acceptSlash():
		return fileSlash
	case m.base == nil || m.base.scheme != "file":
		return path
	}
	u.host = m.base.host
	return m.behindPathOf(m.base)
}

func (m *machine) fileSlash() state {
	if m.acceptSlash() {
		return fileHost
	}
	if m.base == nil || m.base.scheme != "file" {
		return path
	}
	m.url.host = m.base.host
	if drive := m.base.path; !startsWithDrive(m.rest()) && startsWithPlainDrive(drive) {
		m.url.path = drive[:len("/C:")]
	}
	return path
}

func (m *machine) fileHost() state {
	end := m.endOfAuthority()
	name := m.text[m.at:end]
	if m.override == none && isDrive(name) {
		return path // as its first part
	}
	h, ok := "", true
	if name != "" {
		h, ok = parseHost(name, true)
	}
	if !ok {
		return failed
	}
	if h == "localhost" {
		h = ""
	}
	m.url.host, m.url.hasHost = h, true
	m.at = end
	return m.behindHost()
}

// isDrive tells whether s is a letter and a colon or a bar (4.2, Windows drive
// letter).
func isDrive(s string) bool {
	return len(s) == 2 && isAlpha(s[0]) && (s[1] == ':' || s[1] == '|')
}

// startsWithDrive tells whether a drive is the first part of s (4.2).
func startsWithDrive(s string) bool {
	return len(s) >= 2 && isDrive(s[:2]) && (len(s) == 2 || strings.IndexByte(`/\?#`, s[2]) >= 0)
}

// startsWithPlainDrive tells whether the first part of a path is a drive with
// a colon.
func startsWithPlainDrive(path string) bool {
	return len(path) >= 3 && isAlpha(path[1]) && path[2] == ':' && (len(path) == 3 || path[3] == '/')
}
