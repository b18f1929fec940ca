// SPDX-License-Identifier: Apache-2.0

package regex

import (
	"slices"
	"unicode/utf16"
)

// The errors have the texts of V8, which scripts and their tests know.
const (
	errNothing     SyntaxError = "Nothing to repeat"
	errQuantifier  SyntaxError = "Invalid quantifier"
	errBrackets    SyntaxError = "Lone quantifier brackets"
	errIncomplete  SyntaxError = "Incomplete quantifier"
	errOrder       SyntaxError = "numbers out of order in {} quantifier"
	errUnmatched   SyntaxError = "Unmatched ')'"
	errUnended     SyntaxError = "Unterminated group"
	errGroup       SyntaxError = "Invalid group"
	errName        SyntaxError = "Invalid capture group name"
	errDuplicate   SyntaxError = "Duplicate capture group name"
	errReference   SyntaxError = "Invalid named reference"
	errUnknown     SyntaxError = "Invalid named capture referenced"
	errCaptures    SyntaxError = "Too many captures"
	errLarge       SyntaxError = "Regular expression too large"
	errBackslash   SyntaxError = `\ at end of pattern`
	errEscape      SyntaxError = "Invalid escape"
	errDecimal     SyntaxError = "Invalid decimal escape"
	errUnicode     SyntaxError = "Invalid Unicode escape"
	errProperty    SyntaxError = "Invalid property name"
	errPropertyIn  SyntaxError = "Invalid property name in character class"
	errClassEscape SyntaxError = "Invalid class escape"
	errClass       SyntaxError = "Invalid character class"
	errUnendedSet  SyntaxError = "Unterminated character class"
	errRange       SyntaxError = "Range out of order in character class"
	errInClass     SyntaxError = "Invalid character in character class"
	errOperation   SyntaxError = "Invalid set operation in character class"
	errStrings     SyntaxError = "Negated character class may contain strings"
)

const (
	maxDepth  = 2000 // of groups and classes in each other
	maxGroups = 1<<15 - 1
	end       = rune(-1)
)

// parser goes through a pattern once. Its methods panic with a SyntaxError.
type parser struct {
	src   []rune // code points under u and v, units without
	at    int
	depth int

	full, sets  bool // u or v; v
	named       bool // \k is a reference
	i, m, s     bool // as they are where the parser is
	total       int  // groups there are
	groups      int  // groups that have begun
	names       []naming
	references  []*node
	path        []branch
	disjunction int
	last        rune // the character that operand was about
}

// branch is an alternative of a disjunction.
type branch struct{ of, index int }

// naming is a name of a group, and the alternatives it stands in.
type naming struct {
	name  string
	group int
	path  []branch
}

func parse(text []uint16, flags Flags) (p *pattern, err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case SyntaxError:
			p, err = nil, e
		default:
			panic(e)
		}
	}()
	ps := &parser{full: flags.FullUnicode(), sets: flags&UnicodeSets != 0,
		i: flags&IgnoreCase != 0, m: flags&Multiline != 0, s: flags&DotAll != 0}
	ps.src = ps.runes(text)
	ps.total, ps.named = ps.scan()
	ps.named = ps.named || ps.full
	if ps.total > maxGroups {
		panic(errCaptures)
	}
	root := ps.alternatives()
	if ps.at < len(ps.src) {
		panic(errUnmatched)
	}
	ps.resolve()
	return &pattern{root: root, count: ps.groups + 1, names: ps.list()}, nil
}

func (p *parser) runes(text []uint16) []rune {
	out := make([]rune, 0, len(text))
	for i := 0; i < len(text); i++ {
		r := rune(text[i])
		if p.full && i+1 < len(text) {
			if both := utf16.DecodeRune(r, rune(text[i+1])); both != 0xFFFD {
				r = both
				i++
			}
		}
		out = append(out, r)
	}
	return out
}

// scan counts the groups, and tells whether one has a name, before anything is
// parsed: what an escape means depends on it.
func (p *parser) scan() (groups int, named bool) {
	class := 0
	for i := 0; i < len(p.src); i++ {
		switch p.src[i] {
		case '\\':
			i++
		case '[':
			if class == 0 || p.sets {
				class++
			}
		case ']':
			class = max(class-1, 0)
		case '(':
			if class > 0 {
				continue
			}
			name := p.look(i+1) == '?' && p.look(i+2) == '<' && p.look(i+3) != '=' && p.look(i+3) != '!'
			if p.look(i+1) != '?' || name {
				groups++
			}
			named = named || name
		}
	}
	return groups, named
}

func (p *parser) look(i int) rune {
	if i < len(p.src) {
		return p.src[i]
	}
	return end
}

func (p *parser) peek() rune { return p.look(p.at) }

// eat goes behind r if it is next.
func (p *parser) eat(r rune) bool {
	if p.peek() != r {
		return false
	}
	p.at++
	return true
}

// eatAll goes behind text if it is next.
func (p *parser) eatAll(text string) bool {
	for i, r := range text {
		if p.look(p.at+i) != r {
			return false
		}
	}
	p.at += len(text)
	return true
}

func (p *parser) deeper() {
	if p.depth++; p.depth > maxDepth {
		panic(errLarge)
	}
}

// alternatives parses up to an end that is not its own.
func (p *parser) alternatives() *node {
	p.deeper()
	p.disjunction++
	p.path = append(p.path, branch{of: p.disjunction})
	list := []*node{p.sequence()}
	for p.eat('|') {
		p.path[len(p.path)-1].index++
		list = append(list, p.sequence())
	}
	p.path = p.path[:len(p.path)-1]
	p.depth--
	if len(list) == 1 {
		return list[0]
	}
	return &node{kind: kAlt, kids: list}
}

func (p *parser) sequence() *node {
	var list []*node
	for {
		switch p.peek() {
		case end, '|', ')':
			switch len(list) {
			case 0:
				return &node{}
			case 1:
				return list[0]
			}
			return &node{kind: kSeq, kids: list}
		}
		list = append(list, p.term())
	}
}

// term parses an assertion, or an atom with what follows it.
func (p *parser) term() *node {
	first := p.groups + 1
	n, repeatable := p.atom()
	least, most, ok := p.quantifier()
	if !ok {
		return n
	}
	if !repeatable && n.kind == kLook {
		panic(errQuantifier)
	}
	if !repeatable {
		panic(errNothing)
	}
	if most < least {
		panic(errOrder)
	}
	return &node{kind: kRepeat, kids: []*node{n}, min: least, max: most, lazy: p.eat('?'), first: first, last: p.groups + 1}
}

// quantifier parses one, if there is one.
func (p *parser) quantifier() (least, most int, ok bool) {
	switch p.peek() {
	case '*':
		least, most = 0, infinite
	case '+':
		least, most = 1, infinite
	case '?':
		least, most = 0, 1
	case '{':
		from := p.at
		if least, most, ok = p.braces(); !ok && p.full {
			panic(errIncomplete)
		} else if !ok {
			p.at = from
		}
		return least, most, ok
	default:
		return 0, 0, false
	}
	p.at++
	return least, most, true
}

// braces parses {n}, {n,} or {n,m}.
func (p *parser) braces() (least, most int, ok bool) {
	p.at++
	if least, ok = p.decimal(); !ok {
		return 0, 0, false
	}
	most = least
	if p.eat(',') {
		if most, ok = p.decimal(); !ok {
			most = infinite
		}
	}
	return least, most, p.eat('}')
}

func (p *parser) decimal() (n int, ok bool) {
	for ; p.peek() >= '0' && p.peek() <= '9'; p.at++ {
		n, ok = min(n*10+int(p.peek()-'0'), infinite), true
	}
	return n, ok
}

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

// brace refuses a brace that is no text.
func (p *parser) brace() {
	from := p.at
	p.at--
	if _, _, ok := p.braces(); ok {
		panic(errNothing)
	}
	if p.full {
		panic(errBrackets)
	}
	p.at = from
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

// resolve gives references by name their groups.
func (p *parser) resolve() {
	for _, ref := range p.references {
		for _, n := range p.names {
			if n.name == ref.name {
				ref.groups = append(ref.groups, n.group)
			}
		}
		if ref.groups == nil {
			panic(errUnknown)
		}
	}
}

// list is the names with all of their groups.
func (p *parser) list() (out []Name) {
	for _, n := range p.names {
		i := slices.IndexFunc(out, func(have Name) bool { return have.Name == n.name })
		if i < 0 {
			out = append(out, Name{Name: n.name, Groups: []int{n.group}})
		} else {
			out[i].Groups = append(out[i].Groups, n.group)
		}
	}
	return out
}
