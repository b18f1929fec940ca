// SPDX-License-Identifier: Apache-2.0

package regex

import "slices"

// classValue is what a class, or a part of it, matches: one code point of set,
// or one of strs, which have another length.
type classValue struct {
	set  spans
	strs [][]rune
	may  bool // have strings, by its form
}

// node is what matches v: the longest string first.
func (p *parser) node(v classValue) *node {
	if len(v.strs) == 0 {
		return p.of(v.set)
	}
	slices.SortStableFunc(v.strs, func(a, b []rune) int { return len(b) - len(a) })
	alt := &node{kind: kAlt}
	for _, s := range v.strs {
		if len(s) == 0 {
			break
		}
		alt.kids = append(alt.kids, p.text(s))
	}
	if len(v.set) > 0 {
		alt.kids = append(alt.kids, p.of(v.set))
	}
	if len(v.strs[len(v.strs)-1]) == 0 {
		alt.kids = append(alt.kids, &node{})
	}
	return alt
}

func (p *parser) text(s []rune) *node {
	seq := &node{kind: kSeq}
	for _, r := range s {
		seq.kids = append(seq.kids, p.char(r))
	}
	return seq
}

// folded is s as it is in sets under the flags v and i: folded.
func (p *parser) folded(s spans) spans {
	if p.sets && p.i {
		return foldCase.image(s)
	}
	return s
}

// without is what is not in s, which is folded.
func (p *parser) without(s spans) spans {
	if p.sets && p.i {
		return folded().subtract(s)
	}
	return p.invert(s)
}

// strings is the value of a list of strings.
func (p *parser) strings(list [][]rune) (v classValue) {
	v.may = slices.ContainsFunc(list, func(s []rune) bool { return len(s) != 1 })
	for _, s := range list {
		if len(s) == 1 {
			v.set = append(v.set, span{s[0], s[0]})
			continue
		}
		if p.i {
			for i, r := range s {
				s[i] = foldCase.of(r)
			}
		}
		v.strs = append(v.strs, s)
	}
	v.set = p.folded(v.set.normal())
	v.strs = distinct(v.strs)
	return v
}

func distinct(list [][]rune) [][]rune {
	slices.SortFunc(list, slices.Compare)
	return slices.CompactFunc(list, slices.Equal)
}

// class parses what is behind [.
func (p *parser) class() *node {
	if p.sets {
		return p.node(p.setClass())
	}
	negated := p.eat('^')
	var all spans
	for !p.eat(']') {
		all = append(all, p.classRange()...)
	}
	n := p.of(all.normal())
	if negated {
		n.set = p.invert(n.set)
	}
	return n
}

// classRange parses a member, or a range.
func (p *parser) classRange() spans {
	lo, one := p.classAtom()
	if p.peek() != '-' || p.look(p.at+1) == ']' || p.look(p.at+1) == end {
		return lo
	}
	p.at++
	hi, other := p.classAtom()
	switch {
	case one && other && lo[0].lo > hi[0].lo:
		panic(errRange)
	case one && other:
		return spans{{lo[0].lo, hi[0].lo}}
	case p.full:
		panic(errClass)
	}
	return append(append(spans{{'-', '-'}}, lo...), hi...)
}

// classAtom parses a member. one tells whether it is a single character.
func (p *parser) classAtom() (s spans, one bool) {
	r := p.peek()
	p.at++
	switch r {
	case end:
		panic(errUnendedSet)
	case '\\':
		if v, ok := p.classEscape(errPropertyIn); ok {
			return v.set, false
		}
		return single(p.charInClass()), true
	}
	return single(r), true
}

// charInClass is charEscape with what is different in classes.
func (p *parser) charInClass() rune {
	r, next := p.peek(), p.look(p.at+1)
	switch {
	case r == 'b':
		p.at++
		return '\b'
	case r == '-' && p.full:
		p.at++
		return '-'
	case r == 'c' && !p.full && (next >= '0' && next <= '9' || next == '_'):
		p.at += 2
		return next & 31
	case r >= '1' && r <= '9' && p.full, r == '0' && p.full && next >= '0' && next <= '9':
		panic(errClassEscape)
	}
	return p.charEscape()
}
