// SPDX-License-Identifier: Apache-2.0

package jsonfault

// str reads a string.
func (s *scanner) str() bool {
	for s.pos++; ; s.pos++ {
		switch c := s.next(); {
		case s.end():
			return s.fail("Unterminated string")
		case c == '"':
			s.pos++
			return true
		case c < ' ':
			return s.fail("Bad control character in string literal")
		case c == '\\':
			s.pos++
			if !s.escape() {
				return false
			}
		}
	}
}

// escape reads what follows a backslash, up to its last unit.
func (s *scanner) escape() bool {
	if s.end() {
		return s.unexpected()
	}
	switch s.next() {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return true
	case 'u':
	default:
		return s.fail("Bad escaped character")
	}
	for range 4 {
		s.pos++
		if !isHex(s.next()) {
			return s.fail("Bad Unicode escape")
		}
	}
	return true
}

// number reads a number.
func (s *scanner) number() bool {
	if s.next() == '-' {
		s.pos++
		if !isDigit(s.next()) {
			return s.fail("No number after minus sign")
		}
	}
	if s.next() == '0' {
		s.pos++
		if isDigit(s.next()) {
			return s.fail("Unexpected number")
		}
	}
	s.digits()
	if s.next() == '.' {
		s.pos++
		if !s.digits() {
			return s.fail("Unterminated fractional number")
		}
	}
	return s.exponent()
}

// digits passes digits and tells whether there were any.
func (s *scanner) digits() bool {
	from := s.pos
	for isDigit(s.next()) {
		s.pos++
	}
	return s.pos > from
}

func (s *scanner) exponent() bool {
	if c := s.next(); c != 'e' && c != 'E' {
		return true
	}
	s.pos++
	if c := s.next(); c == '+' || c == '-' {
		s.pos++
	}
	if !s.digits() {
		return s.fail("Exponent part is missing a number")
	}
	return true
}
