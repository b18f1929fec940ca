// SPDX-License-Identifier: Apache-2.0

package regex

import "math"

// optimize notes what saves work in matching: what a match begins with, which
// way of a choice cannot be, and which loops never give back.
func (p *Program) optimize(c *compiler) {
	p.shorten()
	list := p.firstsOf(p.firstsOf(nil))
	for i := range p.code {
		in := &p.code[i]
		switch in.op {
		case opSplit:
			if one, other := &list[in.x], &list[in.y]; !one.all() || !other.all() {
				in.one, in.other = one, other
			}
		case opLoop:
			in.atomic = in.set.apart(&list[i+1]) || p.ends(i+1)
			in.follow(p.follows(i+1), &list[i+1])
		case opLazy:
			in.follow(p.follows(i+1), &list[i+1])
		}
	}
	p.anchored = p.code[0].op == opBegin
	p.beginning(list)
	if !c.counts && !c.backs && len(p.marks) <= 2 {
		p.number()
	}
}

// follow notes what has to come behind a loop.
func (in *inst) follow(unit int32, f *firsts) {
	if in.next = unit; unit < 0 && !f.all() {
		in.one = f
	}
}

// shorten makes jumps lead to where the jumps that they lead to lead.
func (p *Program) shorten() {
	target := func(i int32) int32 {
		for n := 0; n < 8 && p.code[i].op == opJump; n++ {
			i = p.code[i].x
		}
		return i
	}
	for i := range p.code {
		switch in := &p.code[i]; in.op {
		case opJump:
			in.x = target(in.x)
		case opSplit:
			in.x, in.y = target(in.x), target(in.y)
		}
	}
}

// ends tells whether nothing is to be matched from i on.
func (p *Program) ends(i int) bool {
	for p.code[i].op == opSave {
		i++
	}
	return p.code[i].op == opMatch
}

// follows is the unit that has to be next at i, or -1.
func (p *Program) follows(i int) int32 {
	for p.code[i].op == opSave {
		i++
	}
	switch in := &p.code[i]; in.op {
	case opChar:
		return in.x
	case opString:
		return int32(in.text.units[0])
	}
	return -1
}

// beginning finds out how a match begins.
func (p *Program) beginning(list []firsts) {
	i := 0
	for p.code[i].op == opSave {
		i++
	}
	switch in := &p.code[i]; in.op {
	case opChar:
		p.prefix = newLiteral([]uint16{uint16(in.x)})
	case opString:
		p.prefix = in.text
	default:
		if f := &list[0]; !f.end && !f.all() {
			p.first = f
		}
	}
}

// number gives memos to the instructions that may be come to on several ways.
// What is inside of a look ahead or behind has none: it may succeed, and be come
// to again.
func (p *Program) number() {
	for i := 0; i < len(p.code); i++ {
		in := &p.code[i]
		switch {
		case in.op == opLook:
			i = int(in.y) - 1
		case in.op == opSplit, in.op == opLazy, in.op == opLoop && !in.atomic:
			in.memo = int32(p.points)
			p.points++
		}
	}
}

// firstsOf is what may be next at each instruction. Where it depends on an
// earlier instruction, that of before counts; without one, everything may be.
func (p *Program) firstsOf(before []firsts) []firsts {
	list := make([]firsts, len(p.code))
	at := func(now int, i int32) *firsts {
		switch {
		case int(i) > now:
			return &list[i]
		case before != nil:
			return &before[i]
		}
		return &anything
	}
	for i := len(p.code) - 1; i >= 0; i-- {
		list[i] = p.firsts(i, func(target int32) *firsts { return at(i, target) })
	}
	return list
}

var anything = firsts{low: [4]uint64{math.MaxUint64, math.MaxUint64, math.MaxUint64, math.MaxUint64}, high: true, end: true}

func (p *Program) firsts(i int, at func(int32) *firsts) (f firsts) {
	in := &p.code[i]
	next := int32(i + 1)
	switch in.op {
	case opFail:
	case opChar:
		f.unit(uint16(in.x))
	case opString:
		f.unit(in.text.units[0])
	case opSet, opWide:
		return in.set.firsts()
	case opLoop, opLazy:
		f = in.set.firsts()
		if in.x == 0 {
			f.add(at(next))
		}
	case opSplit:
		f = *at(in.x)
		f.add(at(in.y))
	case opCount:
		f = *at(next)
		f.add(at(in.y))
	case opJump:
		return *at(in.x)
	case opLook:
		return *at(in.y)
	case opEnd:
		f.end = true
	case opEndLine:
		f = newClass(lineEnds()).firsts()
		f.end = true
	case opSave, opClear, opMark, opProgress, opZero, opEnough, opBegin, opBeginLine, opWord, opNotWord:
		return *at(next)
	default:
		return anything
	}
	return f
}

func (f *firsts) unit(u uint16) {
	if u < 256 {
		f.low[u>>6] |= 1 << (u & 63)
	} else {
		f.high = true
	}
}
