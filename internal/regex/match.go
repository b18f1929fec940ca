// SPDX-License-Identifier: Apache-2.0

package regex

import (
	"strings"
	"unsafe"
)

const (
	stretch   = 1 << 14 // steps between two looks at Tick
	maxFrames = 4 << 20 // of 16 bytes
	keptFrame = 1 << 14 // frames whose memory is kept for the next match
	maxMemo   = 8 << 20 // bytes
)

// Matcher is the memory of matches: one at a time.
type Matcher struct {
	// Tick is called now and then during a match that takes long; its error ends
	// the match. It may be nil.
	Tick func() error
	// Caps are the begin and the end of each group after a match, -1 for a group
	// that took no part. They are valid until the next match.
	Caps []int32

	regs  []int32
	stack []frame
	dirty bool // registers are not all as they were at the start
	left  int  // steps until the next look
	ticks int
	memo  []uint64
	size  int // of the text, for memo
}

// frame is a way that was not taken, or what a register was.
type frame struct {
	kind         frameKind
	pc, pos, aux int32
}

type frameKind int32

const (
	frameChoice frameKind = iota
	frameReg              // register pc was pos
	frameLoop             // the loop at pc came to pos, and may give back down to aux
	frameLazy             // the loop at pc came to pos, and may take aux more
)

// Match looks for the first match that begins at start or behind it, or there
// only if the expression is sticky.
func (m *Matcher) Match(p *Program, t Text, start int, sticky bool) (bool, error) {
	m.regs = append(m.regs[:0], make([]int32, max(0, p.regs))...)
	for i := range m.regs {
		m.regs[i] = -1
	}
	m.left, m.ticks, m.memo, m.dirty, m.size = stretch, 0, nil, false, t.Len()
	var ok bool
	var err error
	if t.Units != nil {
		ok, err = search(m, p, t.Units, start, sticky)
	} else {
		ok, err = search(m, p, unsafe.Slice(unsafe.StringData(t.ASCII), len(t.ASCII)), start, sticky)
	}
	if cap(m.stack) > keptFrame {
		m.stack = nil
	}
	m.memo = nil
	m.Caps = m.regs[:2*p.Groups]
	return ok, err
}

// unit is how a text is kept.
type unit interface{ uint8 | uint16 }

// search tries one position after the other.
func search[T unit](m *Matcher, p *Program, text []T, start int, sticky bool) (bool, error) {
	full := p.Flags.FullUnicode()
	if full && start > 0 && start < len(text) && low(text[start]) && high(text[start-1]) {
		start--
	}
	for pos := start; ; pos++ {
		if !sticky {
			pos = candidate(p, text, pos)
		}
		if pos < 0 || p.anchored && pos > 0 {
			return false, nil
		}
		if full && pos > start && pos < len(text) && low(text[pos]) && high(text[pos-1]) {
			continue
		}
		ok, err := run(m, p, text, pos)
		if ok || err != nil || sticky || pos >= len(text) {
			return ok, err
		}
		if m.dirty {
			for i := range m.regs {
				m.regs[i] = -1
			}
			m.dirty = false
		}
		if m.left -= 4; m.left < 0 {
			if err := m.tick(p); err != nil {
				return false, err
			}
		}
	}
}

// candidate is the next position from pos on at which a match may begin, or -1.
func candidate[T unit](p *Program, text []T, pos int) int {
	switch {
	case p.prefix.units != nil:
		return index(text, p.prefix, pos)
	case p.first != nil:
		f := p.first
		for ; pos < len(text); pos++ {
			if u := uint16(text[pos]); u < 256 && f.low[u>>6]>>(u&63)&1 != 0 || u >= 256 && f.high {
				return pos
			}
		}
		return -1
	}
	return pos
}

// index finds l in text.
func index[T unit](text []T, l literal, pos int) int {
	if pos > len(text) {
		return -1
	}
	rest := text[pos:]
	if len(rest) == 0 {
		return -1
	}
	if unsafe.Sizeof(rest[0]) == 2 {
		return found(indexUnits(unsafe.Slice((*uint16)(unsafe.Pointer(&rest[0])), len(rest)), l.units), pos)
	}
	if l.ascii == "" {
		return -1
	}
	ascii := unsafe.String((*byte)(unsafe.Pointer(&rest[0])), len(rest))
	if len(l.ascii) == 1 {
		return found(strings.IndexByte(ascii, l.ascii[0]), pos)
	}
	return found(strings.Index(ascii, l.ascii), pos)
}

func found(at, pos int) int {
	if at < 0 {
		return -1
	}
	return at + pos
}

func indexUnits(text, part []uint16) int {
	first := part[0]
	for i := 0; i+len(part) <= len(text); i++ {
		if text[i] == first && same(text[i:], part) {
			return i
		}
	}
	return -1
}

func same[T unit](text []T, part []uint16) bool {
	for i, u := range part {
		if uint16(text[i]) != u {
			return false
		}
	}
	return true
}

func high[T unit](u T) bool { return uint16(u)&0xFC00 == 0xD800 }
func low[T unit](u T) bool  { return uint16(u)&0xFC00 == 0xDC00 }

// tick is called when left has run out.
func (m *Matcher) tick(p *Program) error {
	m.left = stretch
	m.ticks++
	if len(m.stack) >= maxFrames {
		return ErrMemory
	}
	if m.memo == nil && p.points > 0 && m.ticks*stretch > 4*m.size {
		if bits := p.points * (m.size + 1) << len(p.marks); bits/8 <= maxMemo {
			m.memo = make([]uint64, bits/64+1)
		}
	}
	if m.Tick != nil {
		return m.Tick()
	}
	return nil
}

// seen tells whether the instruction with this memo has been come to at pos in
// the same way before, which did not lead to a match, and notes it.
func (m *Matcher) seen(p *Program, memo int32, pos int) bool {
	key := int(memo)*(m.size+1) + pos
	for _, mark := range p.marks {
		key <<= 1
		if m.regs[mark] == int32(pos) {
			key |= 1
		}
	}
	bit := uint64(1) << (key & 63)
	if m.memo[key>>6]&bit != 0 {
		return true
	}
	m.memo[key>>6] |= bit
	return false
}

// keep makes what a register was before a look ahead or behind stay on the
// stack, and forgets the ways that were not taken in it.
func (m *Matcher) keep(height int32) {
	kept := m.stack[:height]
	for _, f := range m.stack[height:] {
		if f.kind == frameReg {
			kept = append(kept, f)
		}
	}
	m.stack = kept
}

// undo goes back to the height that the stack had.
func (m *Matcher) undo(height int32) {
	for i := len(m.stack) - 1; i >= int(height); i-- {
		if f := &m.stack[i]; f.kind == frameReg {
			m.regs[f.pc] = f.pos
		}
	}
	m.stack = m.stack[:height]
}

// assign changes a register such that going back changes it again.
func (m *Matcher) assign(reg, value int32) {
	if old := m.regs[reg]; old != value {
		if len(m.stack) > 0 {
			m.stack = append(m.stack, frame{kind: frameReg, pc: reg, pos: old})
		} else {
			m.dirty = true
		}
		m.regs[reg] = value
	}
}
