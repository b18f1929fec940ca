// SPDX-License-Identifier: Apache-2.0

package deflate

import (
	"encoding/binary"
	"math/bits"
)

// tuning is how hard a level looks for matches.
type tuning struct {
	good  int // a match this long makes the search for a better one shorter
	lazy  int // a match shorter than this may be given up for a better one; 0: none is
	nice  int // a match this long ends the search
	chain int // how many places are tried
	enter int // without lazy: the places inside of longer matches are not entered
}

var tunings = [10]tuning{
	{},
	{nice: 8, chain: 4, enter: 4},
	{nice: 16, chain: 8, enter: 5},
	{nice: 32, chain: 32, enter: 6},
	{good: 4, lazy: 4, nice: 16, chain: 16},
	{good: 8, lazy: 16, nice: 32, chain: 32},
	{good: 8, lazy: 16, nice: 128, chain: 128},
	{good: 8, lazy: 32, nice: 128, chain: 256},
	{good: 32, lazy: 128, nice: 258, chain: 1024},
	{good: 32, lazy: 258, nice: 258, chain: 4096},
}

// match is a sequence of bytes that was there before.
type match struct{ length, dist int }

// token is a literal, or the length of a match less minMatch in the low byte and
// its distance above.
type token uint32

// tooFar is the distance from which on a match of three bytes does not pay.
const tooFar = 4096

// compress turns what has not been looked at into tokens. It reports true when
// there are enough of them for a block. Without a flush it leaves as much as a
// search may want to see.
func (d *Deflater) compress(flush Flush) bool {
	least := 1
	if flush == NoFlush {
		least = minAhead
	}
	switch {
	case d.set.Level == 0:
		d.pos = d.end
		return d.pos-d.start >= d.size-minAhead
	case d.set.Strategy == HuffmanOnly:
		return d.literals()
	case d.set.Strategy == RunLength:
		return d.runs(least)
	case d.tune.lazy == 0:
		return d.greedy(least)
	}
	return d.patient(least)
}

func (d *Deflater) full() bool { return len(d.tokens) == cap(d.tokens) }

// literals finds no matches.
func (d *Deflater) literals() bool {
	for d.pos < d.end && !d.full() {
		d.literal(d.win[d.pos])
		d.pos++
	}
	return d.full()
}

// runs finds repetitions of one byte.
func (d *Deflater) runs(least int) bool {
	for d.end-d.pos >= least && !d.full() {
		n := 0
		if d.pos > 0 && d.end-d.pos >= minMatch {
			n = d.same(d.pos-1, d.pos, min(maxMatch, d.end-d.pos))
		}
		if n < minMatch {
			d.literal(d.win[d.pos])
			d.pos++
			continue
		}
		d.match(match{n, 1})
		d.pos += n
	}
	return d.full()
}

// greedy takes each match that it finds.
func (d *Deflater) greedy(least int) bool {
	for d.end-d.pos >= least && !d.full() {
		m := d.search(minMatch-1, d.tune.chain)
		if m.length < minMatch {
			d.literal(d.win[d.pos])
			d.pos++
			continue
		}
		d.match(m)
		d.pos += m.length
		if m.length > d.tune.enter {
			d.hashed = d.pos
		}
	}
	return d.full()
}

// patient looks whether the next place has a better match before it takes one.
func (d *Deflater) patient(least int) bool {
	for d.end-d.pos >= least && !d.full() {
		m := d.better()
		if d.lazy && d.waiting.length >= minMatch && m.length <= d.waiting.length {
			d.match(d.waiting)
			d.pos += d.waiting.length - 1
			d.lazy, d.waiting = false, match{}
			continue
		}
		if d.lazy {
			d.literal(d.win[d.pos-1])
		}
		d.lazy, d.waiting = true, m
		d.pos++
	}
	return d.full()
}

// better is a match at pos that beats the one that waits.
func (d *Deflater) better() match {
	if d.waiting.length >= d.tune.lazy {
		return match{}
	}
	chain := d.tune.chain
	if d.waiting.length >= d.tune.good {
		chain /= 4
	}
	m := d.search(max(d.waiting.length, minMatch-1), chain)
	if m.length <= 5 && (d.set.Strategy == Filtered || m.length == minMatch && m.dist > tooFar) {
		return match{}
	}
	return m
}

// settle makes a token of the byte that waits to be part of a match.
func (d *Deflater) settle() {
	if d.lazy {
		d.literal(d.win[d.pos-1])
	}
	d.lazy, d.waiting = false, match{}
}

func (d *Deflater) literal(b byte) {
	d.tokens = append(d.tokens, token(b))
	d.litFreq[b]++
}

func (d *Deflater) match(m match) {
	d.tokens = append(d.tokens, token(m.dist<<8|(m.length-minMatch)))
	d.litFreq[lengthSymbol(m.length)]++
	d.distFreq[distSymbol(m.dist)]++
}

// hash is that of the three bytes at a place.
func (d *Deflater) hash(at int) uint32 {
	w := d.win[at : at+3 : at+3]
	v := uint32(w[0]) | uint32(w[1])<<8 | uint32(w[2])<<16
	return (v * 0x9e3779b1) >> d.shift
}

// enter puts a place into the hash table and returns the last one with the same
// hash.
func (d *Deflater) enter(at int) int {
	h := d.hash(at)
	last := d.head[h]
	d.prev[at&(d.size-1)] = last
	d.head[h] = uint16(at)
	return int(last)
}

// enterUpTo enters the places before at that are not in the table, but for those
// whose three bytes are not there yet.
func (d *Deflater) enterUpTo(at int) {
	for at = min(at, d.end-minMatch+1); d.hashed < at; d.hashed++ {
		d.enter(d.hashed)
	}
}

// search finds the longest match at pos that has more than best bytes, trying at
// most chain places.
func (d *Deflater) search(best, chain int) match {
	d.enterUpTo(d.pos)
	longest := min(maxMatch, d.end-d.pos)
	if longest < minMatch || d.hashed != d.pos {
		return match{}
	}
	at := d.enter(d.pos)
	d.hashed++
	nice, found := min(d.tune.nice, longest), match{}
	lowest := max(0, d.pos-(d.size-minAhead)-1)
	win, prev, mask := d.win, d.prev, d.size-1
	for ; at > lowest && chain > 0 && best < longest; chain-- {
		if win[at+best] == win[d.pos+best] {
			if n := d.same(at, d.pos, longest); n > best {
				best, found = n, match{n, d.pos - at}
				if n >= nice {
					break
				}
			}
		}
		at = int(prev[at&mask])
	}
	return found
}

// same counts how many bytes are equal at two places, up to most.
func (d *Deflater) same(a, b, most int) int {
	x, y := d.win[a:a+most], d.win[b:b+most]
	n := 0
	for len(y)-n >= 8 {
		if v := binary.LittleEndian.Uint64(x[n:]) ^ binary.LittleEndian.Uint64(y[n:]); v != 0 {
			return n + bits.TrailingZeros64(v)/8
		}
		n += 8
	}
	for n < len(y) && x[n] == y[n] {
		n++
	}
	return n
}

// lengthSymbol is the symbol of the length of a match, from 257 on.
func lengthSymbol(n int) int {
	if n == maxMatch {
		return 285
	}
	v := uint(n - minMatch)
	if v < 8 {
		return 257 + int(v)
	}
	k := bits.Len(v) - 1
	return 257 + (k-1)*4 + int(v>>(k-2)&3)
}

// distSymbol is the symbol of a distance.
func distSymbol(n int) int {
	v := uint(n - 1)
	if v < 4 {
		return int(v)
	}
	k := bits.Len(v) - 1
	return 2*k + int(v>>(k-1)&1)
}
