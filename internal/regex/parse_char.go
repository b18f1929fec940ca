// SPDX-License-Identifier: Apache-2.0

package regex

import (
	"strings"
	"unicode/utf16"
)

// charEscape parses what stands for one character.
func (p *parser) charEscape() rune {
	r := p.peek()
	p.at++
	switch r {
	case end:
		panic(errBackslash)
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	case 'v':
		return '\v'
	case 'c':
		return p.control()
	case 'x':
		return p.hexEscape()
	case 'u':
		return p.unicode()
	case '0', '1', '2', '3', '4', '5', '6', '7':
		return p.octal()
	}
	return p.identity(r)
}

// identity is r that was escaped without a need.
func (p *parser) identity(r rune) rune {
	switch {
	case p.full && !strings.ContainsRune("^$\\.*+?()[]{}|/", r):
		panic(errEscape)
	case r == 'k' && p.named:
		panic(errReference)
	}
	return r
}

func (p *parser) control() rune {
	r := p.peek()
	if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
		p.at++
		return r & 31
	}
	if p.full {
		panic(errUnicode)
	}
	p.at-- // the backslash is one, and c is next
	return '\\'
}

func (p *parser) hexEscape() rune {
	if r, ok := p.hex(2); ok {
		return r
	}
	if p.full {
		panic(errEscape)
	}
	return 'x'
}

// hex takes n digits.
func (p *parser) hex(n int) (r rune, ok bool) {
	for i := range n {
		d := digit(p.look(p.at + i))
		if d < 0 {
			return 0, false
		}
		r = r<<4 | d
	}
	p.at += n
	return r, true
}

func digit(r rune) rune {
	switch {
	case r >= '0' && r <= '9':
		return r - '0'
	case r >= 'a' && r <= 'f':
		return r - 'a' + 10
	case r >= 'A' && r <= 'F':
		return r - 'A' + 10
	}
	return -1
}

func (p *parser) unicode() rune {
	if r, ok := p.unicodeEscape(p.full); ok {
		return r
	}
	if p.full {
		panic(errUnicode)
	}
	return 'u'
}

// unicodeEscape parses what is behind \u: four digits, and with full also two
// halves of a pair, or as many digits as there are in braces.
func (p *parser) unicodeEscape(full bool) (r rune, ok bool) {
	if full && p.peek() == '{' {
		return p.codePoint()
	}
	if r, ok = p.hex(4); !ok || !full || !utf16.IsSurrogate(r) {
		return r, ok
	}
	from := p.at
	if p.eatAll(`\u`) {
		if low, ok := p.hex(4); ok {
			if both := utf16.DecodeRune(r, low); both != 0xFFFD {
				return both, true
			}
		}
	}
	p.at = from
	return r, true
}

func (p *parser) codePoint() (r rune, ok bool) {
	p.at++
	for ; digit(p.peek()) >= 0; p.at++ {
		if r = r<<4 | digit(p.peek()); r > maxRune {
			return 0, false
		}
		ok = true
	}
	return r, ok && p.eat('}')
}

// octal parses an old escape by number. Under the flags u and v there is \0 only.
func (p *parser) octal() rune {
	first := p.src[p.at-1]
	next := p.peek()
	if p.full {
		if first != '0' || next >= '0' && next <= '9' {
			panic(errDecimal)
		}
		return 0
	}
	r := first - '0'
	for n := 1; n < 3 && p.peek() >= '0' && p.peek() <= '7' && r*8+p.peek()-'0' <= 0xFF; n++ {
		r = r*8 + p.peek() - '0'
		p.at++
	}
	return r
}
