// SPDX-License-Identifier: Apache-2.0

package regex

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
