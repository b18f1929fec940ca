// SPDX-License-Identifier: Apache-2.0

package regex

// run tries to match at one position. It is one function, long as it is, for
// what it works with is to stay in registers.
func run[T unit](m *Matcher, p *Program, text []T, start int) (bool, error) {
	code := p.code
	pc, pos := 0, start
	full := p.Flags.FullUnicode()
	m.stack = m.stack[:0]
	for {
		in := &code[pc]
		ok := true
		switch in.op {
		case opMatch:
			m.regs[0], m.regs[1] = int32(start), int32(pos)
			return true, nil
		case opChar:
			if ok = pos < len(text) && int32(text[pos]) == in.x; ok {
				pos++
				pc++
			}
		case opString:
			if n := len(in.text.units); pos+n <= len(text) && same(text[pos:], in.text.units) {
				pos += n
				pc++
			} else {
				ok = false
			}
		case opSet:
			if ok = pos < len(text) && in.set.has(rune(text[pos])); ok {
				pos++
				pc++
			}
		case opWide:
			if ok = pos < len(text); ok {
				r, n := decode(text, pos)
				if ok = in.set.has(r); ok {
					pos += n
					pc++
				}
			}
		case opLoop:
			at, least := loop(in, text, pos, in.y)
			if ok = least >= 0; ok {
				m.left -= (at - pos) >> 4
				if at > least && !in.atomic {
					m.stack = append(m.stack, frame{frameLoop, int32(pc), int32(at), int32(least)})
					ok = false // the first way is taken from the stack
					break
				}
				pos = at
				pc++
			}
		case opLazy:
			at, least := loop(in, text, pos, in.x)
			if ok = least >= 0; ok {
				pos = at
				if in.y > in.x {
					m.stack = append(m.stack, frame{frameLazy, int32(pc), int32(pos), in.y - in.x})
				}
				pc++
			}
		case opSplit:
			m.left--
			if m.memo != nil && in.memo >= 0 && m.seen(p, in.memo, pos) {
				ok = false
				break
			}
			one, other := true, true
			if in.one != nil {
				if pos < len(text) {
					u := uint16(text[pos])
					one, other = in.one.has(u), in.other.has(u)
				} else {
					one, other = in.one.end, in.other.end
				}
			}
			switch {
			case one:
				if other {
					m.stack = append(m.stack, frame{kind: frameChoice, pc: in.y, pos: int32(pos)})
				}
				pc = int(in.x)
			case other:
				pc = int(in.y)
			default:
				ok = false
			}
		case opJump:
			pc = int(in.x)
			m.left--
		case opSave:
			m.assign(in.x, int32(pos))
			pc++
		case opClear:
			for r := in.x; r < in.y; r++ {
				m.assign(r, -1)
			}
			pc++
		case opMark:
			m.assign(in.x, int32(pos))
			pc++
		case opProgress:
			ok = m.regs[in.x] != int32(pos)
			pc++
		case opZero:
			m.assign(in.x, 0)
			pc++
		case opCount:
			pc = m.count(in, pc, pos)
		case opEnough:
			ok = m.regs[in.x] <= in.y || m.regs[in.count.mark] != int32(pos)
			pc++
		case opBegin:
			ok = pos == 0
			pc++
		case opEnd:
			ok = pos == len(text)
			pc++
		case opBeginLine:
			ok = pos == 0 || isLineEnd(text[pos-1])
			pc++
		case opEndLine:
			ok = pos == len(text) || isLineEnd(text[pos])
			pc++
		case opWord, opNotWord:
			before := pos > 0 && in.set.has(rune(text[pos-1]))
			after := pos < len(text) && in.set.has(rune(text[pos]))
			ok = (before != after) == (in.op == opWord)
			pc++
		case opCharBack:
			n := len(in.text.units)
			if ok = pos >= n && same(text[pos-n:], in.text.units); ok {
				pos -= n
				pc++
			}
		case opSetBack:
			if ok = pos > 0; ok {
				r, n := rune(text[pos-1]), 1
				if in.wide {
					r, n = decodeBack(text, pos)
				}
				if ok = in.set.has(r); ok {
					pos -= n
					pc++
				}
			}
		case opBack:
			if pos = reference(m, p, in, text, pos, full); pos < 0 {
				ok = false
			}
			pc++
		case opLook:
			m.regs[in.x], m.regs[in.x+1] = int32(len(m.stack)), int32(pos)
			if in.negated {
				m.stack = append(m.stack, frame{kind: frameChoice, pc: in.y, pos: int32(pos)})
			}
			pc++
		case opLookEnd:
			if code[in.y].negated {
				m.undo(m.regs[in.x])
				ok = false
			} else {
				m.keep(m.regs[in.x])
				pos = int(m.regs[in.x+1])
				pc++
			}
		default:
			ok = false
		}
		if m.left < 0 {
			if err := m.tick(p); err != nil {
				return false, err
			}
		}
		if ok {
			continue
		}
		m.left--
		if pc, pos, ok = back(m, p, text); !ok {
			return false, nil
		}
	}
}

// back goes to the last way that was not taken.
func back[T unit](m *Matcher, p *Program, text []T) (pc, pos int, ok bool) {
	for n := len(m.stack); n > 0; n = len(m.stack) {
		f := &m.stack[n-1]
		switch f.kind {
		case frameReg:
			m.regs[f.pc] = f.pos
			m.stack = m.stack[:n-1]
		case frameChoice:
			m.stack = m.stack[:n-1]
			return int(f.pc), int(f.pos), true
		case frameLoop:
			if pos, ok = giveBack(m, p, f, text); ok {
				return int(f.pc) + 1, pos, true
			}
		case frameLazy:
			if pos, ok = takeMore(m, p, f, text); ok {
				return int(f.pc) + 1, pos, true
			}
		}
	}
	return 0, 0, false
}

// loop takes up to most of the set of in. least is the position behind the
// first in.x of them, -1 if there are not as many.
func loop[T unit](in *inst, text []T, pos int, most int32) (at, least int) {
	if in.wide {
		return wideLoop(in, text, pos, most)
	}
	stop := len(text)
	if int(most) < stop-pos {
		stop = pos + int(most)
	}
	set := in.set
	for at = pos; at < stop; at++ {
		if u := rune(text[at]); u < 256 {
			if set.low[u>>6]>>(u&63)&1 == 0 {
				break
			}
		} else if !set.hasHigh(u) {
			break
		}
	}
	if at-pos < int(in.x) {
		return at, -1
	}
	return at, pos + int(in.x)
}

func wideLoop[T unit](in *inst, text []T, pos int, most int32) (at, least int) {
	at, least = pos, -1
	for n := int32(0); ; n++ {
		if n == in.x {
			least = at
		}
		if n == most || at >= len(text) {
			return at, least
		}
		r, width := decode(text, at)
		if !in.set.has(r) {
			return at, least
		}
		at += width
	}
}

// giveBack is the next position at which the loop of f may end: where it is now
// for the first time, and less each time.
func giveBack[T unit](m *Matcher, p *Program, f *frame, text []T) (pos int, ok bool) {
	in := &p.code[f.pc]
	for at := int(f.pos); at >= int(f.aux); {
		pos = at
		if at--; in.wide && at > int(f.aux) && low(text[at]) && high(text[at-1]) {
			at--
		}
		if !mayFollow(in, text, pos) {
			continue
		}
		m.left--
		if m.memo != nil && in.memo >= 0 && m.seen(p, in.memo, pos) {
			continue
		}
		if f.pos = int32(at); at < int(f.aux) {
			m.stack = m.stack[:len(m.stack)-1]
		}
		return pos, true
	}
	m.stack = m.stack[:len(m.stack)-1]
	return 0, false
}

// mayFollow tells whether what has to come behind a loop may be at pos.
func mayFollow[T unit](in *inst, text []T, pos int) bool {
	switch {
	case in.next >= 0:
		return pos < len(text) && int32(text[pos]) == in.next
	case in.one == nil:
		return true
	case pos < len(text):
		return in.one.has(uint16(text[pos]))
	}
	return in.one.end
}

// takeMore is the next position at which the loop of f may end.
func takeMore[T unit](m *Matcher, p *Program, f *frame, text []T) (pos int, ok bool) {
	in := &p.code[f.pc]
	pos = int(f.pos)
	for f.aux > 0 && pos < len(text) {
		r, width := rune(text[pos]), 1
		if in.wide {
			r, width = decode(text, pos)
		}
		if !in.set.has(r) {
			break
		}
		pos += width
		f.aux--
		if !mayFollow(in, text, pos) {
			continue
		}
		m.left--
		if m.memo != nil && in.memo >= 0 && m.seen(p, in.memo, pos) {
			continue
		}
		f.pos = int32(pos)
		return pos, true
	}
	m.stack = m.stack[:len(m.stack)-1]
	return 0, false
}

// count begins the next time of a repetition, or leaves it.
func (m *Matcher) count(in *inst, pc, pos int) int {
	n := m.regs[in.x]
	switch {
	case n >= in.count.max:
		return int(in.y)
	case n < in.count.min:
	case in.lazy:
		// Going back counts one more on the way to another time, and takes that
		// back again on the way from it.
		m.stack = append(m.stack, frame{kind: frameReg, pc: in.x, pos: n},
			frame{kind: frameChoice, pc: int32(pc + 1), pos: int32(pos)},
			frame{kind: frameReg, pc: in.x, pos: n + 1})
		return int(in.y)
	default:
		m.stack = append(m.stack, frame{kind: frameChoice, pc: in.y, pos: int32(pos)})
	}
	m.assign(in.x, n+1)
	return pc + 1
}

// decode reads the code point at pos.
func decode[T unit](text []T, pos int) (r rune, n int) {
	u := text[pos]
	if high(u) && pos+1 < len(text) && low(text[pos+1]) {
		return (rune(u)-0xD800)<<10 + (rune(text[pos+1]) - 0xDC00) + 0x10000, 2
	}
	return rune(u), 1
}

// decodeBack reads the code point that ends at pos.
func decodeBack[T unit](text []T, pos int) (r rune, n int) {
	u := text[pos-1]
	if low(u) && pos > 1 && high(text[pos-2]) {
		r, _ = decode(text, pos-2)
		return r, 2
	}
	return rune(u), 1
}

func isLineEnd[T unit](u T) bool {
	return u == '\n' || u == '\r' || uint16(u) == 0x2028 || uint16(u) == 0x2029
}

// reference compares what a group has remembered with what is at pos. It is the
// position behind, or -1.
func reference[T unit](m *Matcher, p *Program, in *inst, text []T, pos int, full bool) int {
	from, to := -1, -1
	for _, g := range in.groups {
		if m.regs[2*g] >= 0 && m.regs[2*g+1] >= 0 {
			from, to = int(m.regs[2*g]), int(m.regs[2*g+1])
			break
		}
	}
	n := to - from
	at := pos
	if in.back {
		at -= n
	}
	if at < 0 || at+n > len(text) {
		return -1
	}
	m.left -= n >> 4
	for i := 0; i < n; i++ {
		if a, b := text[from+i], text[at+i]; a != b && (!in.fold || !alikeAt(p, text, from, at, i, full)) {
			return -1
		}
	}
	if in.back {
		return at
	}
	return at + n
}

// alikeAt compares ignoring case. Under u and v, a pair is one code point; code
// points that are alike have as many units.
func alikeAt[T unit](p *Program, text []T, from, at, i int, full bool) bool {
	a, b := rune(text[from+i]), rune(text[at+i])
	if full {
		a, b = whole(text, from+i), whole(text, at+i)
	}
	return p.folding.of(a) == p.folding.of(b)
}

// whole is the code point that the unit at pos is of.
func whole[T unit](text []T, pos int) rune {
	if low(text[pos]) && pos > 0 && high(text[pos-1]) {
		pos--
	}
	r, _ := decode(text, pos)
	return r
}
