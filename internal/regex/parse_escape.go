// SPDX-License-Identifier: Apache-2.0

package regex

import "strings"

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
