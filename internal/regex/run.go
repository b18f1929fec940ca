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
