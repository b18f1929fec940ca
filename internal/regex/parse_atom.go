// SPDX-License-Identifier: Apache-2.0

package regex

// atom parses one, or an assertion, and tells whether it may be repeated.
func (p *parser) atom() (n *node, repeatable bool) {
	r := p.peek()
	p.at++
	switch r {
	case '^':
		return &node{kind: kBegin, multi: p.m}, false
	case '$':
		return &node{kind: kEnd, multi: p.m}, false
	case '.':
		return p.dot(), true
	case '(':
		return p.group()
	case '[':
		return p.class(), true
	case '\\':
		return p.escape()
	case '*', '+', '?':
		panic(errNothing)
	case '{':
		p.brace()
	case '}', ']':
		if p.full {
			panic(errBrackets)
		}
	}
	return p.char(r), true
}

func (p *parser) dot() *node {
	if p.s {
		return &node{kind: kSet, set: p.invert(nil)}
	}
	return &node{kind: kSet, set: p.invert(lineEnds())}
}

// invert is what is not in s.
func (p *parser) invert(s spans) spans {
	if p.full {
		return s.complement(maxRune)
	}
	return s.complement(maxUnit)
}

// cases is how case is ignored, or nil.
func (p *parser) cases() *caseMap {
	switch {
	case !p.i:
		return nil
	case p.full:
		return foldCase
	}
	return upperCase
}

// of is the node for one of s.
func (p *parser) of(s spans) *node {
	if c := p.cases(); c != nil {
		s = c.close(s)
	}
	return &node{kind: kSet, set: s}
}

func (p *parser) char(r rune) *node { return p.of(single(r)) }
