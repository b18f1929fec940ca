// SPDX-License-Identifier: Apache-2.0

package regex

import (
	"slices"
	"unicode/utf16"
)

// group parses what is behind a bracket.
func (p *parser) group() (n *node, repeatable bool) {
	switch {
	case !p.eat('?'):
		return p.capture(""), true
	case p.eatAll("="), p.eatAll("!"):
		return p.around(false, p.src[p.at-1] == '!'), !p.full
	case p.eatAll("<="), p.eatAll("<!"):
		return p.around(true, p.src[p.at-1] == '!'), false
	case p.eat('<'):
		return p.capture(p.name()), true
	}
	return p.modified(), true
}

// close goes behind the bracket that ends a group.
func (p *parser) close() {
	if !p.eat(')') {
		panic(errUnended)
	}
}

func (p *parser) capture(name string) *node {
	p.groups++
	group := p.groups
	if name != "" {
		p.register(name, group)
	}
	body := p.alternatives()
	p.close()
	return &node{kind: kGroup, kids: []*node{body}, groups: []int{group}}
}

func (p *parser) around(behind, negated bool) *node {
	first := p.groups + 1
	body := p.alternatives()
	p.close()
	return &node{kind: kLook, kids: []*node{body}, behind: behind, negated: negated, first: first, last: p.groups + 1}
}

// modified parses (?: and (?ims-ims:.
func (p *parser) modified() *node {
	i, m, s := p.i, p.m, p.s
	on, off := p.modifiers()
	p.i, p.m, p.s = (i || on[0]) && !off[0], (m || on[1]) && !off[1], (s || on[2]) && !off[2]
	body := p.alternatives()
	p.close()
	p.i, p.m, p.s = i, m, s
	return body
}

// modifiers parses up to the colon.
func (p *parser) modifiers() (on, off [3]bool) {
	const names = "ims"
	to, minus, any := &on, false, false
	for ; ; p.at++ {
		r := p.peek()
		switch {
		case r == ':' && (any || !minus):
			p.at++
			return on, off
		case r == '-' && !minus:
			to, minus = &off, true
		default:
			i := slices.Index([]rune(names), r)
			if i < 0 || on[i] || off[i] {
				panic(errGroup)
			}
			to[i], any = true, true
		}
	}
}

// register notes the name of a group. Groups of the same name must be
// alternatives of each other.
func (p *parser) register(name string, group int) {
	for _, other := range p.names {
		if other.name == name && !exclusive(other.path, p.path) {
			panic(errDuplicate)
		}
	}
	p.names = append(p.names, naming{name, group, slices.Clone(p.path)})
}

func exclusive(a, b []branch) bool {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return a[i].of == b[i].of
		}
	}
	return false
}

// name parses a name and the > behind it.
func (p *parser) name() string {
	var out []rune
	for !p.eat('>') {
		r := p.nameChar()
		if !isNameChar(r, len(out) == 0) {
			panic(errName)
		}
		out = append(out, r)
	}
	if len(out) == 0 {
		panic(errName)
	}
	return string(out)
}

// nameChar takes a code point, which may be escaped, whatever the flags.
func (p *parser) nameChar() rune {
	r := p.peek()
	p.at++
	switch {
	case r == end:
		panic(errName)
	case r == '\\':
		if !p.eat('u') {
			panic(errName)
		}
		r, ok := p.unicodeEscape(true)
		if !ok {
			panic(errUnicode)
		}
		return r
	}
	if both := utf16.DecodeRune(r, p.peek()); both != 0xFFFD {
		p.at++
		return both
	}
	return r
}

func isNameChar(r rune, first bool) bool {
	switch {
	case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r == '$', r == '_':
		return true
	case r < 0x80:
		return !first && r >= '0' && r <= '9'
	case first:
		set, _ := property("ID_Start", "", false)
		return set.has(r)
	case r == 0x200C, r == 0x200D:
		return true
	}
	set, _ := property("ID_Continue", "", false)
	return set.has(r)
}
