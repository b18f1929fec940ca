// SPDX-License-Identifier: Apache-2.0

package deflate

import "math/bits"

// entry is what a few bits of input stand for. From the low end: 4 bits, how
// many bits it takes; 4 bits, how many more add to the value; 3 bits, the kind;
// from bit 16 on the value: a literal, the base of a length or a distance, the
// place of a second table.
type entry uint32

const (
	kindLiteral entry = iota << 8
	kindBase          // of a length or a distance
	kindEnd           // of the block
	kindSub           // the extra bits choose from the second table
	kindBad
	kindMask = 7 << 8
)

func (e entry) bits() uint  { return uint(e & 15) }
func (e entry) extra() uint { return uint(e >> 4 & 15) }
func (e entry) kind() entry { return e & kindMask }
func (e entry) value() int  { return int(e >> 16) }

// rootBits is the size of first tables: longer codes go on in a second one.
const (
	litRoot  = 10
	distRoot = 9
	lenRoot  = 7
)

// maxSymbols is the size of the largest alphabet.
const maxSymbols = 288

// table decodes one code.
type table struct {
	entries []entry
	root    uint
}

// alphabet makes the entry of a symbol without its number of bits.
type alphabet func(symbol int) entry

func litLenEntry(sym int) entry {
	switch {
	case sym < endOfBlock:
		return kindLiteral | entry(sym)<<16
	case sym == endOfBlock:
		return kindEnd
	case sym >= maxLitLen:
		return kindBad
	}
	base, extra := lengthCode(sym - 257)
	return kindBase | entry(extra)<<4 | entry(base)<<16
}

func distEntry(sym int) entry {
	if sym >= maxDist {
		return kindBad
	}
	base, extra := distCode(sym)
	return kindBase | entry(extra)<<4 | entry(base)<<16
}

func plainEntry(sym int) entry { return entry(sym) << 16 }

// build makes the table of a code from the lengths of its symbols. It reports
// false for a code that has too many symbols, or leaves sequences of bits
// without one; a single symbol of one bit is allowed if lone is set.
func (t *table) build(lengths []uint8, root uint, symbol alphabet, lone bool) bool {
	var count [maxCode + 1]int
	for _, n := range lengths {
		count[n]++
	}
	longest, left := 0, 1
	for n := 1; n <= maxCode; n++ {
		left = left<<1 - count[n]
		if left < 0 {
			return false
		}
		if count[n] > 0 {
			longest = n
		}
	}
	if longest > 0 && left > 0 && !(lone && longest == 1) {
		return false
	}
	t.root = min(root, uint(max(longest, 1)))
	t.clear()
	t.fill(lengths, &count, symbol, longest)
	return true
}

// clear makes each entry of the first table one of no symbol.
func (t *table) clear() {
	t.entries = t.entries[:0]
	for range 1 << t.root {
		t.entries = append(t.entries, kindBad|1)
	}
}

// fill enters the symbols, shorter codes first.
func (t *table) fill(lengths []uint8, count *[maxCode + 1]int, symbol alphabet, longest int) {
	var next [maxCode + 2]int // the code that comes next, by its length
	for n := 1; n <= maxCode; n++ {
		next[n+1] = (next[n] + count[n]) << 1
	}
	sub := subTables{at: -1, longest: longest}
	var order [maxSymbols]uint16
	for _, sym := range sorted(&order, lengths, count) {
		n := uint(lengths[sym])
		code := uint(bits.Reverse16(uint16(next[n])) >> (16 - n))
		next[n]++
		if n <= t.root {
			spread(t.entries[:1<<t.root], code, n, symbol(int(sym))|entry(n))
			continue
		}
		sub.enter(t, code, n, symbol(int(sym)), count)
		count[n]--
	}
}

// spread sets every entry whose low n bits are code.
func spread(list []entry, code, n uint, e entry) {
	for i := code; i < uint(len(list)); i += 1 << n {
		list[i] = e
	}
}

// sorted are the symbols that are used, by length and then by number.
func sorted(order *[maxSymbols]uint16, lengths []uint8, count *[maxCode + 1]int) []uint16 {
	var at [maxCode + 2]int
	for n := 1; n <= maxCode; n++ {
		at[n+1] = at[n] + count[n]
	}
	for sym, n := range lengths {
		if n > 0 {
			order[at[n]] = uint16(sym)
			at[n]++
		}
	}
	return order[:at[maxCode+1]]
}

// subTables makes second tables, one for each prefix of longer codes. Since codes
// come in order, all of a prefix follow each other.
type subTables struct {
	at      int // of the current one
	prefix  uint
	size    uint // its number of bits
	longest int
}

func (s *subTables) enter(t *table, code, n uint, e entry, count *[maxCode + 1]int) {
	prefix := code & (1<<t.root - 1)
	if s.at < 0 || prefix != s.prefix {
		s.begin(t, prefix, n, count)
	}
	rest := n - t.root
	spread(t.entries[s.at:s.at+1<<s.size], code>>t.root, rest, e|entry(rest))
}

// begin adds a table that is large enough for what is left of the codes.
func (s *subTables) begin(t *table, prefix, n uint, count *[maxCode + 1]int) {
	s.prefix, s.size, s.at = prefix, n-t.root, len(t.entries)
	room := 1<<s.size - count[n]
	for room > 0 && int(s.size+t.root) < s.longest {
		s.size++
		room = room<<1 - count[s.size+t.root]
	}
	for range 1 << s.size {
		t.entries = append(t.entries, kindBad|1)
	}
	t.entries[prefix] = kindSub | entry(s.size)<<4 | entry(t.root) | entry(s.at)<<16
}
