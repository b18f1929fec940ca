// SPDX-License-Identifier: Apache-2.0

package regex

import (
	"slices"
	"unicode/utf16"
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
