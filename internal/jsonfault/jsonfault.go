// SPDX-License-Identifier: Apache-2.0

// Package jsonfault says what is wrong with a text that is not JSON, in the
// words of Node.js's JSON.parse. It is for reports only: it is asked after a
// parser has refused the text.
package jsonfault

import (
	"slices"
	"strconv"
	"unicode/utf16"
)

// Explain describes the first mistake in text, or "" if there is none.
// Positions count UTF-16 units.
func Explain(text string) string {
	s := &scanner{text: utf16.Encode([]rune(text))}
	s.space()
	if s.value() {
		s.space()
		if !s.end() {
			s.fail("Unexpected non-whitespace character after JSON")
		}
	}
	return s.message
}

// scanner walks over a text until it finds a mistake. Its methods return false
// once it has.
type scanner struct {
	text    []uint16
	pos     int
	depth   int
	message string
}

// maxDepth bounds the nesting that is followed.
const maxDepth = 100000

func (s *scanner) end() bool { return s.pos >= len(s.text) }

// next is the unit at the position, or 0 at the end.
func (s *scanner) next() uint16 {
	if s.end() {
		return 0
	}
	return s.text[s.pos]
}

func (s *scanner) space() {
	for !s.end() && slices.Contains([]uint16{' ', '\t', '\n', '\r'}, s.text[s.pos]) {
		s.pos++
	}
}

// fail records a mistake at the position.
func (s *scanner) fail(what string) bool {
	s.message = what + " in JSON at position " + strconv.Itoa(s.pos)
	if what == "Unexpected non-whitespace character after JSON" {
		s.message = what + " at position " + strconv.Itoa(s.pos)
	}
	return false
}

// unexpected records that what stands at the position cannot stand there.
func (s *scanner) unexpected() bool {
	c := s.next()
	switch {
	case s.end():
		s.message = "Unexpected end of JSON input"
	case c == '-' || isDigit(c):
		return s.fail("Unexpected number")
	case c == '"':
		return s.fail("Unexpected string")
	default:
		s.message = s.token()
	}
	return false
}

// around is how many units are shown before and behind a mistake.
const around = 10

// token names the unit at the position and shows what is around it.
func (s *scanner) token() string {
	whole := string(utf16.Decode(s.text))
	switch whole {
	case "undefined", "NaN", "Infinity", "[object Object]":
		return `"` + whole + `" is not valid JSON`
	}
	from, to, before, behind := 0, len(s.text), "", ""
	if len(s.text) > 2*around {
		if s.pos >= around {
			from, before = s.pos-around, "..."
		}
		if s.pos < len(s.text)-around {
			to, behind = s.pos+around, "..."
		}
	}
	c := string(utf16.Decode(s.text[s.pos : s.pos+1]))
	return "Unexpected token '" + c + "', " + before + `"` + string(utf16.Decode(s.text[from:to])) + `"` +
		behind + " is not valid JSON"
}

func isDigit(c uint16) bool { return c >= '0' && c <= '9' }

func isHex(c uint16) bool {
	return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}
