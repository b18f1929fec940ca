// SPDX-License-Identifier: Apache-2.0

// Package regex is the regular expressions of ECMAScript: their syntax with
// all early errors, and a matcher over UTF-16 and ASCII that backtracks without
// recursion, in bounded memory, and can be stopped. It knows no engine.
package regex

import (
	"errors"
	"unicode/utf16"
)

// Flags are the flags of an expression.
type Flags uint8

// The flags, in the order in which the property flags lists them.
const (
	HasIndices Flags = 1 << iota
	Global
	IgnoreCase
	Multiline
	DotAll
	Unicode
	UnicodeSets
	Sticky
)

const flagNames = "dgimsuvy"

// ParseFlags reads flags. ok is false if one is unknown or there twice, and if
// u and v are both there.
func ParseFlags(s string) (f Flags, ok bool) {
	for _, c := range s {
		bit := Flags(0)
		for i, name := range flagNames {
			if c == name {
				bit = 1 << i
			}
		}
		if bit == 0 || f&bit != 0 {
			return 0, false
		}
		f |= bit
	}
	return f, f&(Unicode|UnicodeSets) != Unicode|UnicodeSets
}

// String lists the flags.
func (f Flags) String() string {
	var buf [len(flagNames)]byte
	out := buf[:0]
	for i := range len(flagNames) {
		if f&(1<<i) != 0 {
			out = append(out, flagNames[i])
		}
	}
	return string(out)
}

// FullUnicode tells whether whole code points are matched.
func (f Flags) FullUnicode() bool { return f&(Unicode|UnicodeSets) != 0 }

// SyntaxError is what is wrong with a pattern.
type SyntaxError string

// Error implements error.
func (e SyntaxError) Error() string { return string(e) }

// ErrMemory is the error of a match that would have to remember too much.
var ErrMemory = errors.New("regex: too much to remember")

// Check tells what is wrong with pattern, a text in UTF-16; nil if nothing is.
func Check(pattern []uint16, flags Flags) error {
	_, err := parse(pattern, flags)
	return err
}

// Text is what is matched: either ASCII or UTF-16.
type Text struct {
	ASCII string
	Units []uint16 // nil for ASCII
}

// Len is the number of units.
func (t Text) Len() int {
	if t.Units != nil {
		return len(t.Units)
	}
	return len(t.ASCII)
}

// Units is s in UTF-16.
func Units(s string) []uint16 { return utf16.Encode([]rune(s)) }
