// SPDX-License-Identifier: Apache-2.0

package regex

// Program is a compiled expression. It does not change: goroutines may share it.
type Program struct {
	Flags Flags
	// Groups counts the groups, of which the whole match is one.
	Groups int
	// Names are the names of groups, in the order of their first ones.
	Names []Name

	code     []inst
	regs     int // captures, counters and marks
	points   int // instructions that have a memo
	marks    []int32
	anchored bool     // can only match where the text begins
	prefix   literal  // what every match begins with
	first    *firsts  // what unit every match begins with; nil if there is no telling
	folding  *caseMap // for references that ignore case
}

type opcode uint8

const (
	opMatch    opcode = iota
	opFail            // a class without members
	opChar            // the unit x
	opString          // text
	opSet             // a unit of set
	opWide            // a code point of set
	opSetBack         // the same before the position
	opCharBack        // text before the position
	opLoop            // x to y of set, as many as possible
	opLazy            // x to y of set, as few as possible
	opSplit           // go on at x, or else at y
	opJump            // go on at x
	opSave            // the position into register x
	opClear           // the registers from x up to y
	opMark            // the position into register x, to see whether there is progress
	opProgress        // there is: the position is not that of register x
	opZero            // register x counts from here
	opCount           // a repetition counted in register x, which ends at y
	opEnough          // progress, if register x has counted more than y
	opBegin
	opBeginLine
	opEnd
	opEndLine
	opWord
	opNotWord
	opBack    // what the first of groups that took part has remembered
	opLook    // registers x and x+1 keep the stack and the position; y is behind it
	opLookEnd // of the one at y
)

// inst is an instruction.
type inst struct {
	op      opcode
	wide    bool  // of opLoop and opLazy: code points; of opSetBack
	negated bool  // of opLook
	atomic  bool  // of opLoop: what it took is never given back
	back    bool  // of opBack: what is before the position
	fold    bool  // of opBack: ignoring case
	lazy    bool  // of opCount
	memo    int32 // its number among those that have a memo, or -1
	x, y    int32
	next    int32 // of opLoop and opLazy: the unit that has to follow, or -1
	set     *class
	text    literal
	one     *firsts // of opSplit: what the two ways begin with, or nil; of loops: what may follow
	other   *firsts
	count   *counting
	groups  []int
}

// counting is what opCount and opEnough have to know.
type counting struct{ min, max, mark int32 }

// literal is a text, in both forms in which it is compared.
type literal struct {
	units []uint16
	ascii string // empty if it is not ASCII
}

func newLiteral(units []uint16) literal {
	l := literal{units: units}
	b := make([]byte, len(units))
	for i, u := range units {
		if u >= 0x80 {
			return l
		}
		b[i] = byte(u)
	}
	l.ascii = string(b)
	return l
}

// class is a set made for a fast look.
type class struct {
	low   [4]uint64 // what is below 256
	high  spans     // the rest
	pages *pages    // the same, if there is much of it
}

// pages are bits for each code point. Pages that are the same are there once.
type pages struct {
	index [(maxRune + 1) >> 8]uint16
	bits  [][4]uint64
}

const (
	fewSpans  = 4 // are looked at one by one
	manySpans = 16
)

func newPages(s spans) *pages {
	p, known := &pages{}, map[[4]uint64]uint16{}
	for n := range p.index {
		var bits [4]uint64
		for len(s) > 0 && s[0].lo>>8 <= rune(n) {
			for r := max(s[0].lo, rune(n)<<8); r <= min(s[0].hi, rune(n)<<8|0xFF); r++ {
				bits[r>>6&3] |= 1 << (r & 63)
			}
			if s[0].hi>>8 > rune(n) {
				break
			}
			s = s[1:]
		}
		at, ok := known[bits]
		if !ok {
			at = uint16(len(p.bits))
			known[bits] = at
			p.bits = append(p.bits, bits)
		}
		p.index[n] = at
	}
	return p
}

func newClass(s spans) *class {
	c := &class{}
	for _, r := range s {
		for b := r.lo; b <= min(r.hi, 255); b++ {
			c.low[b>>6] |= 1 << (b & 63)
		}
		if r.hi > 255 {
			c.high = append(c.high, span{max(r.lo, 256), r.hi})
		}
	}
	if len(c.high) >= manySpans {
		c.pages = newPages(c.high)
	}
	return c
}

func (c *class) has(r rune) bool {
	if uint32(r) < 256 {
		return c.low[r>>6]>>(r&63)&1 != 0
	}
	return c.hasHigh(r)
}

func (c *class) hasHigh(r rune) bool {
	if c.pages != nil {
		return c.pages.bits[c.pages.index[r>>8]][r>>6&3]>>(r&63)&1 != 0
	}
	if len(c.high) > fewSpans {
		return c.high.has(r)
	}
	for i := range c.high {
		if r >= c.high[i].lo && r <= c.high[i].hi {
			return true
		}
	}
	return false
}

// firsts is what may be next where a part of a pattern matches.
type firsts struct {
	low  [4]uint64
	high bool // a unit from 256 on may be
	end  bool // the end of the text may be
}

func (f *firsts) has(u uint16) bool {
	if u < 256 {
		return f.low[u>>6]>>(u&63)&1 != 0
	}
	return f.high
}

func (f *firsts) add(g *firsts) {
	for i := range f.low {
		f.low[i] |= g.low[i]
	}
	f.high, f.end = f.high || g.high, f.end || g.end
}

// all tells whether f says nothing.
func (f *firsts) all() bool {
	return f.high && f.end && f.low[0]&f.low[1]&f.low[2]&f.low[3] == ^uint64(0)
}

func (c *class) firsts() firsts { return firsts{low: c.low, high: len(c.high) > 0} }

// apart tells whether no unit of c may be what f says.
func (c *class) apart(f *firsts) bool {
	for i := range f.low {
		if f.low[i]&c.low[i] != 0 {
			return false
		}
	}
	return !f.high || len(c.high) == 0
}
