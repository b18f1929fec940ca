// SPDX-License-Identifier: Apache-2.0

package weburl

import "strings"

func (m *machine) pathStart() state {
	u := &m.url
	switch {
	case u.special():
		m.acceptSlash()
		return path
	case m.override == none && m.accept('?'):
		return query
	case m.override == none && m.accept('#'):
		return fragment
	case m.at < len(m.text):
		m.accept('/')
		return path
	case m.override != none && !u.hasHost:
		u.path += "/"
	}
	return done
}

// path reads the parts of a path, up to the query or the fragment. Those of
// plain characters, which are nearly all, stay a part of the text.
func (m *machine) path() state {
	end := m.plainPath()
	if m.url.path == "" && m.at > 0 && m.text[m.at-1] == '/' && m.atEndOfPath(end) {
		m.url.path = m.text[m.at-1 : end]
	} else {
		m.url.path, end = m.parts()
	}
	m.at = end
	return m.behindPath()
}

func (m *machine) behindPath() state {
	switch {
	case m.accept('?'):
		return query
	case m.accept('#'):
		return fragment
	}
	return done
}

func (m *machine) atEndOfPath(i int) bool {
	return i == len(m.text) || m.override == none && (m.text[i] == '?' || m.text[i] == '#')
}

// plainPath returns the end of the characters that stay what they are: none
// to encode, no backslash, and no part that may be a step or a drive.
func (m *machine) plainPath() int {
	i, before := m.at, byte('/')
	for ; i < len(m.text); i++ {
		c := m.text[i]
		if pathSet.has(c) || c == '\\' || c == '|' || before == '/' && (c == '.' || c == '%') {
			break
		}
		before = c
	}
	return i
}

// parts reads one part of the path after the other.
func (m *machine) parts() (path string, end int) {
	u, out, i := &m.url, []byte(m.url.path), m.at
	for {
		end = m.endOfPart(i)
		part, last := m.text[i:end], m.atEndOfPath(end)
		switch {
		case isDoubleDot(part):
			out = out[:shortLength(u.scheme, out)]
			if last {
				out = append(out, '/')
			}
		case isSingleDot(part):
			if last {
				out = append(out, '/')
			}
		case u.scheme == "file" && len(out) == 0 && isDrive(part):
			out = append(out, '/', part[0], ':')
		default:
			out = pathSet.appendTo(append(out, '/'), part)
		}
		if last {
			return string(out), end
		}
		i = end + 1
	}
}

// endOfPart is where the part of the path ends that begins at i.
func (m *machine) endOfPart(i int) int {
	special := m.url.special()
	for ; i < len(m.text) && !m.atEndOfPath(i); i++ {
		if c := m.text[i]; c == '/' || c == '\\' && special {
			break
		}
	}
	return i
}

// shortLength is the length of path without its last part (4.2, shorten a
// path). The drive of a file stays.
func shortLength[T string | []byte](scheme string, path T) int {
	if scheme == "file" && len(path) == len("/C:") && isAlpha(path[1]) && path[2] == ':' {
		return len(path)
	}
	n := len(path)
	for n > 0 {
		if n--; path[n] == '/' {
			break
		}
	}
	return n
}

// isSingleDot tells whether part is a dot, as it is or encoded (4.2).
func isSingleDot(part string) bool {
	return part == "." || len(part) == 3 && strings.EqualFold(part, "%2e")
}

// isDoubleDot tells whether part is two dots (4.2).
func isDoubleDot(part string) bool {
	switch len(part) {
	case 2:
		return part == ".."
	case 4:
		return part[0] == '.' && isSingleDot(part[1:]) || part[3] == '.' && isSingleDot(part[:3])
	case 6:
		return isSingleDot(part[:3]) && isSingleDot(part[3:])
	}
	return false
}

func (m *machine) opaquePath() state {
	end := m.at
	for end < len(m.text) && !m.atEndOfPath(end) {
		end++
	}
	m.url.path = controlSet.encode(m.text[m.at:end])
	m.at = end
	return m.behindPath()
}

func (m *machine) query() state {
	u, set := &m.url, &querySet
	if u.special() {
		set = &specialQuerySet
	}
	text, hash := m.rest(), -1
	if m.override == none {
		hash = strings.IndexByte(text, '#')
	}
	if hash >= 0 {
		text = text[:hash]
	}
	u.query, u.hasQuery = set.encode(text), true
	m.at += len(text)
	if m.override == none && m.accept('#') {
		return fragment
	}
	return done
}

func (m *machine) fragment() state {
	m.url.fragment, m.url.hasFragment = fragmentSet.encode(m.rest()), true
	return done
}
