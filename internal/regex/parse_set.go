// SPDX-License-Identifier: Apache-2.0

package regex

import (
	"slices"
	"strings"
)

const (
	classSyntax  = "()[]{}/-\\|"
	classDoubles = "&!#$%*+,.:;<=>?@^`~"
	classEscaped = "&-!#%,:;<=>@`~"
)

// setClass parses a class under the flag v, from behind its [.
func (p *parser) setClass() classValue {
	p.deeper()
	negated := p.eat('^')
	v := p.setContents()
	p.depth--
	if negated {
		if v.may {
			panic(errStrings)
		}
		v = classValue{set: p.without(v.set)}
	}
	return v
}

func (p *parser) setContents() (v classValue) {
	if p.eat(']') {
		return v
	}
	v, one := p.operand()
	switch {
	case p.eatAll("--"):
		return p.operations(v, "--")
	case p.peek() == '&' && p.look(p.at+1) == '&':
		p.at += 2
		return p.operations(v, "&&")
	}
	v = p.ranged(v, one)
	for !p.eat(']') {
		next, one := p.operand()
		next = p.ranged(next, one)
		v.set, v.strs, v.may = v.set.union(next.set), distinct(append(v.strs, next.strs...)), v.may || next.may
	}
	return v
}

// ranged parses the rest of a range that begins with v.
func (p *parser) ranged(v classValue, one bool) classValue {
	if p.peek() != '-' {
		return v
	}
	if p.look(p.at+1) == '-' {
		panic(errOperation)
	}
	p.at++
	lo := p.last
	_, other := p.operand()
	switch {
	case !one || !other:
		panic(errClass)
	case lo > p.last:
		panic(errRange)
	}
	return classValue{set: p.folded(spans{{lo, p.last}})}
}

// operations parses what is behind the first operator, which has to be all
// others, too.
func (p *parser) operations(v classValue, operator string) classValue {
	for {
		if operator == "&&" && p.peek() == '&' {
			panic(errInClass)
		}
		next, _ := p.operand()
		if operator == "--" {
			v.set, v.strs = v.set.subtract(next.set), keep(v.strs, next.strs, false)
		} else {
			v.set, v.strs, v.may = v.set.intersect(next.set), keep(v.strs, next.strs, true), v.may && next.may
		}
		if p.eat(']') {
			return v
		}
		if p.peek() == end {
			panic(errUnendedSet)
		}
		if !p.eatAll(operator) {
			panic(errOperation)
		}
	}
}

// keep is what of list is in other, or what is not.
func keep(list, other [][]rune, in bool) (out [][]rune) {
	for _, s := range list {
		if slices.ContainsFunc(other, func(o []rune) bool { return slices.Equal(o, s) }) == in {
			out = append(out, s)
		}
	}
	return out
}

// operand parses one. one tells whether it is a single character, p.last then.
func (p *parser) operand() (v classValue, one bool) {
	r := p.peek()
	p.at++
	switch {
	case r == end:
		panic(errUnendedSet)
	case r == '[':
		return p.setClass(), false
	case r == '\\' && p.eatAll("q{"):
		return p.alternativeStrings(), false
	case r == '\\':
		if v, ok := p.classEscape(errPropertyIn); ok {
			return v, false
		}
	}
	p.at--
	p.last = p.setChar()
	return classValue{set: p.folded(single(p.last))}, true
}

// setChar parses a character of a class under the flag v.
func (p *parser) setChar() rune {
	r := p.peek()
	p.at++
	switch {
	case r == end:
		panic(errUnendedSet)
	case r == '\\':
		if next := p.peek(); next != end && strings.ContainsRune(classEscaped, next) {
			p.at++
			return next
		}
		return p.charInClass()
	case strings.ContainsRune(classSyntax, r):
		panic(errInClass)
	case r == p.peek() && strings.ContainsRune(classDoubles, r):
		panic(errOperation)
	}
	return r
}

// alternativeStrings parses what is behind \q{.
func (p *parser) alternativeStrings() classValue {
	var list [][]rune
	var s []rune
	for {
		switch p.peek() {
		case '}', '|':
			list, s = append(list, s), nil
			if p.at++; p.src[p.at-1] == '}' {
				return p.strings(list)
			}
			continue
		case end:
			panic(errUnendedSet)
		}
		s = append(s, p.setChar())
	}
}
