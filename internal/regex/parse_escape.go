// SPDX-License-Identifier: Apache-2.0

package regex

import (
	"strings"
	"unicode/utf16"
)

// escape parses what is behind a backslash outside of a class.
func (p *parser) escape() (n *node, repeatable bool) {
	switch r := p.peek(); {
	case r == end:
		panic(errBackslash)
	case r == 'b', r == 'B':
		p.at++
		return &node{kind: kWord, negated: r == 'B', set: p.words()}, false
	case r == 'k' && p.named:
		p.at++
		return p.reference(), true
	case r >= '1' && r <= '9':
		if n := p.backReference(); n != nil {
			return n, true
		}
	}
	if v, ok := p.classEscape(errProperty); ok {
		return p.node(v), true
	}
	return p.char(p.charEscape()), true
}

// words are the characters of words.
func (p *parser) words() spans {
	if p.i && p.full {
		return foldCase.closeASCII(wordChars())
	}
	return wordChars()
}

// reference parses what is behind \k.
func (p *parser) reference() *node {
	if !p.eat('<') {
		panic(errReference)
	}
	n := &node{kind: kBack, name: p.name(), fold: p.i}
	p.references = append(p.references, n)
	return n
}

// backReference parses a reference by number. It is nil if there are not as many
// groups, which only means something else without the flags u and v.
func (p *parser) backReference() *node {
	from := p.at
	group, _ := p.decimal()
	if group <= p.total {
		return &node{kind: kBack, groups: []int{group}, fold: p.i}
	}
	if p.full {
		panic(errEscape)
	}
	p.at = from
	return nil
}

// classEscape parses \d and the like, and properties.
func (p *parser) classEscape(fault SyntaxError) (v classValue, ok bool) {
	r := p.peek()
	var set spans
	switch r {
	case 'd', 'D':
		set = digits()
	case 's', 'S':
		set = whiteSpace()
	case 'w', 'W':
		set = p.words()
	case 'p', 'P':
		if !p.full {
			return v, false
		}
		p.at++
		return p.property(r == 'P', fault), true
	default:
		return v, false
	}
	p.at++
	if v.set = p.folded(set); r < 'a' {
		v.set = p.without(v.set)
	}
	return v, true
}

// property parses what is behind \p or \P.
func (p *parser) property(negated bool, fault SyntaxError) (v classValue) {
	name, value, hasValue := p.propertyName(fault)
	set, ok := property(name, value, hasValue)
	switch {
	case ok:
		if v.set = p.folded(set); negated {
			v.set = p.without(v.set)
		}
		return v
	case p.sets && !hasValue && !negated:
		if list, ok := stringProperty(name); ok {
			return p.strings(list)
		}
	}
	panic(fault)
}

func (p *parser) propertyName(fault SyntaxError) (name, value string, hasValue bool) {
	if !p.eat('{') {
		panic(fault)
	}
	var b strings.Builder
	for !p.eat('}') {
		r := p.peek()
		if r != '=' && r != '_' && (r > 'z' || r < '0' || r > '9' && r < 'A' || r > 'Z' && r < 'a') {
			panic(fault)
		}
		b.WriteRune(r)
		p.at++
	}
	name, value, hasValue = strings.Cut(b.String(), "=")
	return name, value, hasValue
}

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
