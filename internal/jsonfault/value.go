// SPDX-License-Identifier: Apache-2.0

package jsonfault

// value reads one value.
func (s *scanner) value() bool {
	switch c := s.next(); {
	case c == '{':
		return s.nested(s.object)
	case c == '[':
		return s.nested(s.array)
	case c == '"':
		return s.str()
	case c == '-' || isDigit(c):
		return s.number()
	case c == 't':
		return s.word("true")
	case c == 'f':
		return s.word("false")
	case c == 'n':
		return s.word("null")
	}
	return s.unexpected()
}

func (s *scanner) nested(read func() bool) bool {
	if s.depth++; s.depth > maxDepth {
		return false
	}
	s.pos++
	s.space()
	ok := read()
	s.depth--
	return ok
}

func (s *scanner) word(w string) bool {
	for i := range len(w) {
		if s.next() != uint16(w[i]) {
			return s.unexpected()
		}
		s.pos++
	}
	return true
}

// take passes c, or fails with what.
func (s *scanner) take(c uint16, what string) bool {
	if s.next() != c {
		return s.fail(what)
	}
	s.pos++
	return true
}

func (s *scanner) array() bool {
	if s.next() == ']' {
		s.pos++
		return true
	}
	for {
		if !s.value() {
			return false
		}
		s.space()
		if s.next() != ',' {
			return s.take(']', "Expected ',' or ']' after array element")
		}
		s.pos++
		s.space()
	}
}

func (s *scanner) object() bool {
	if s.next() == '}' {
		s.pos++
		return true
	}
	for first := true; ; first = false {
		if !s.property(first) {
			return false
		}
		s.space()
		if s.next() != ',' {
			return s.take('}', "Expected ',' or '}' after property value")
		}
		s.pos++
		s.space()
	}
}

func (s *scanner) property(first bool) bool {
	if s.next() != '"' {
		if first {
			return s.fail("Expected property name or '}'")
		}
		return s.fail("Expected double-quoted property name")
	}
	if !s.str() {
		return false
	}
	s.space()
	if s.next() != ':' {
		if first {
			return s.fail("Expected ':' after property name")
		}
		return s.unexpected()
	}
	s.pos++
	s.space()
	return s.value()
}
