// SPDX-License-Identifier: Apache-2.0

package regex

import "unicode/utf16"

const (
	maxCode  = 1 << 18 // instructions
	unrolled = 64      // instructions that a repetition may become without a counter
)

// compiler turns a parsed pattern into instructions.
type compiler struct {
	full    bool
	code    []inst
	regs    int
	counts  bool // there is a counter
	backs   bool // there is a reference
	looking int  // how many opLook are around
	marks   []int32
	classes map[*node]*class
}

// Compile compiles pattern, a text in UTF-16.
func Compile(text []uint16, flags Flags) (p *Program, err error) {
	tree, err := parse(text, flags)
	if err != nil {
		return nil, err
	}
	defer func() {
		switch e := recover().(type) {
		case nil:
		case SyntaxError:
			p, err = nil, e
		default:
			panic(e)
		}
	}()
	c := &compiler{full: flags.FullUnicode(), regs: 2 * tree.count, classes: map[*node]*class{}}
	c.node(tree.root, false)
	c.emit(inst{op: opMatch})
	p = &Program{Flags: flags, Groups: tree.count, Names: tree.names, code: c.code, regs: c.regs, marks: c.marks}
	if c.backs {
		p.folding = upperCase
		if c.full {
			p.folding = foldCase
		}
	}
	p.optimize(c)
	return p, nil
}

func (c *compiler) emit(in inst) int {
	if len(c.code) >= maxCode {
		panic(errLarge)
	}
	in.memo, in.next = -1, -1
	c.code = append(c.code, in)
	return len(c.code) - 1
}

func (c *compiler) here() int32 { return int32(len(c.code)) }

func (c *compiler) register() int32 {
	c.regs++
	return int32(c.regs - 1)
}

// node emits n, for a match from left to right, or from right to left if back.
func (c *compiler) node(n *node, back bool) {
	n = merged(n)
	switch n.kind {
	case kSet:
		c.set(n, back)
	case kSeq:
		c.sequence(n.kids, back)
	case kAlt:
		c.alternatives(n.kids, back)
	case kGroup:
		c.group(n, back)
	case kRepeat:
		c.repeat(n, back)
	case kLook:
		c.around(n)
	case kBack:
		c.backs = true
		c.emit(inst{op: opBack, groups: n.groups, fold: n.fold, back: back})
	default:
		c.assertion(n)
	}
}

// merged is a set for alternatives that are nothing but sets.
func merged(n *node) *node {
	if n.kind != kAlt {
		return n
	}
	var all spans
	for _, k := range n.kids {
		if k.kind != kSet {
			return n
		}
		all = append(all, k.set...)
	}
	return &node{kind: kSet, set: all.normal()}
}

func (c *compiler) assertion(n *node) {
	switch {
	case n.kind == kBegin && n.multi:
		c.emit(inst{op: opBeginLine})
	case n.kind == kBegin:
		c.emit(inst{op: opBegin})
	case n.kind == kEnd && n.multi:
		c.emit(inst{op: opEndLine})
	case n.kind == kEnd:
		c.emit(inst{op: opEnd})
	case n.kind == kWord && n.negated:
		c.emit(inst{op: opNotWord, set: newClass(n.set)})
	case n.kind == kWord:
		c.emit(inst{op: opWord, set: newClass(n.set)})
	}
}

// units is the text that n matches, nil if it may match another.
func (c *compiler) units(n *node) []uint16 {
	if n.kind != kSet || len(n.set) != 1 || n.set[0].lo != n.set[0].hi {
		return nil
	}
	r := n.set[0].lo
	if c.full && utf16.IsSurrogate(r) {
		return nil // only if it is not half of a pair
	}
	if r <= maxUnit {
		return []uint16{uint16(r)}
	}
	return utf16.AppendRune(nil, r)
}

// wide tells whether s has to be compared with whole code points.
func (c *compiler) wide(s spans) bool {
	return c.full && s.meets(spans{{0xD800, 0xDFFF}, {0x10000, maxRune}})
}

func (c *compiler) class(n *node) *class {
	cl := c.classes[n]
	if cl == nil {
		cl = newClass(n.set)
		c.classes[n] = cl
	}
	return cl
}

func (c *compiler) set(n *node, back bool) {
	units := c.units(n)
	switch {
	case len(n.set) == 0:
		c.emit(inst{op: opFail})
	case units != nil:
		c.text(units, back)
	case back:
		c.emit(inst{op: opSetBack, set: c.class(n), wide: c.wide(n.set)})
	case c.wide(n.set):
		c.emit(inst{op: opWide, set: c.class(n)})
	default:
		c.emit(inst{op: opSet, set: c.class(n)})
	}
}

func (c *compiler) text(units []uint16, back bool) {
	switch {
	case back:
		c.emit(inst{op: opCharBack, text: newLiteral(units)})
	case len(units) == 1:
		c.emit(inst{op: opChar, x: int32(units[0])})
	default:
		c.emit(inst{op: opString, text: newLiteral(units)})
	}
}

// sequence emits list; what is text becomes one instruction.
func (c *compiler) sequence(list []*node, back bool) {
	if back {
		for i := len(list) - 1; i >= 0; i-- {
			c.node(list[i], true)
		}
		return
	}
	for i := 0; i < len(list); {
		var text []uint16
		for ; i < len(list); i++ {
			units := c.units(list[i])
			if units == nil {
				break
			}
			text = append(text, units...)
		}
		if text != nil {
			c.text(text, false)
			continue
		}
		c.node(list[i], false)
		i++
	}
}

func (c *compiler) alternatives(list []*node, back bool) {
	var ends []int
	for i, n := range list {
		if i == len(list)-1 {
			c.node(n, back)
			break
		}
		split := c.emit(inst{op: opSplit})
		c.code[split].x = c.here()
		c.node(n, back)
		ends = append(ends, c.emit(inst{op: opJump}))
		c.code[split].y = c.here()
	}
	for _, at := range ends {
		c.code[at].x = c.here()
	}
}

func (c *compiler) group(n *node, back bool) {
	before, after := int32(2*n.groups[0]), int32(2*n.groups[0]+1)
	if back {
		before, after = after, before
	}
	c.emit(inst{op: opSave, x: before})
	c.node(n.kids[0], back)
	c.emit(inst{op: opSave, x: after})
}

func (c *compiler) around(n *node) {
	c.looking++
	look := c.emit(inst{op: opLook, x: c.register(), negated: n.negated})
	c.register()
	c.node(n.kids[0], n.behind)
	c.emit(inst{op: opLookEnd, x: c.code[look].x, y: int32(look)})
	c.code[look].y = c.here()
	c.looking--
}
