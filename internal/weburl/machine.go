// SPDX-License-Identifier: Apache-2.0

package weburl

// state is a state of the basic URL parser (4.4). Where the standard reads one
// code point at a time into a buffer, a state here reads the whole token.
type state uint8

const (
	none state = iota // as an override: there is none
	schemeStart
	scheme
	noScheme
	specialRelativeOrAuthority
	pathOrAuthority
	relative
	relativeSlash
	specialAuthoritySlashes
	specialAuthorityIgnoreSlashes
	authority
	host
	hostname
	port
	file
	fileSlash
	fileHost
	pathStart
	path
	opaquePath
	query
	fragment
	done   // the end of the text, or of what a setter changes
	failed // no URL; a setter changes nothing further
)

// machine is the basic URL parser at work on one text.
type machine struct {
	text     string
	at       int  // the next byte of text
	base     *URL // or nil
	url      URL
	override state // where a setter began, or none
}

// run goes from one state to the next, and tells whether the end was reached.
func (m *machine) run(s state) bool {
	for s < done {
		s = m.step(s)
	}
	return s == done
}

func (m *machine) step(s state) state {
	switch s {
	case schemeStart:
		return m.schemeStart()
	case scheme:
		return m.scheme()
	case noScheme:
		return m.noScheme()
	case specialRelativeOrAuthority:
		return m.specialRelativeOrAuthority()
	case pathOrAuthority:
		return m.pathOrAuthority()
	case relative:
		return m.relative()
	case relativeSlash:
		return m.relativeSlash()
	case specialAuthoritySlashes:
		return m.specialAuthoritySlashes()
	case specialAuthorityIgnoreSlashes:
		return m.specialAuthorityIgnoreSlashes()
	case authority:
		return m.authority()
	case host, hostname:
		return m.host()
	case port:
		return m.port()
	}
	return m.stepBehindHost(s)
}

func (m *machine) stepBehindHost(s state) state {
	switch s {
	case file:
		return m.file()
	case fileSlash:
		return m.fileSlash()
	case fileHost:
		return m.fileHost()
	case pathStart:
		return m.pathStart()
	case path:
		return m.path()
	case opaquePath:
		return m.opaquePath()
	case query:
		return m.query()
	case fragment:
		return m.fragment()
	}
	panic("weburl: no such state")
}

// rest is what was not read yet.
func (m *machine) rest() string { return m.text[m.at:] }

// next is the next byte, or 0 at the end: no state looks for a NUL.
func (m *machine) next() byte {
	if m.at < len(m.text) {
		return m.text[m.at]
	}
	return 0
}

// accept reads the next byte if it is c.
func (m *machine) accept(c byte) bool {
	if m.at == len(m.text) || m.text[m.at] != c {
		return false
	}
	m.at++
	return true
}

// acceptSlash reads a slash, or what counts as one in a special URL.
func (m *machine) acceptSlash() bool {
	return m.accept('/') || m.url.special() && m.accept('\\')
}

// endOfAuthority is where the part of the text ends that begins at m.at and
// has no slash, question mark or number sign.
func (m *machine) endOfAuthority() int {
	special := m.url.special()
	for i := m.at; i < len(m.text); i++ {
		switch m.text[i] {
		case '/', '?', '#':
			return i
		case '\\':
			if special {
				return i
			}
		}
	}
	return len(m.text)
}
