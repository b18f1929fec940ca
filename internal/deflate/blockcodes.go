// SPDX-License-Identifier: Apache-2.0

package deflate

// blockCodes are the codes of a block, and how their lengths are sent.
type blockCodes struct {
	lit      [maxSymbols]code
	dist     [32]code
	litLen   [maxLitLen]uint8
	distLen  [maxDist]uint8
	nLit     int // lengths that are sent
	nDist    int
	runs     []run
	runFreq  [19]uint16
	runLen   [19]uint8
	nRun     int
	runSpace [maxLitLen + maxDist]run
}

// run is a symbol of the code for lengths, with the bits that add to it.
type run struct{ sym, more uint8 }

// runBits is how many bits add to a symbol of the code for lengths.
func runBits(sym uint8) uint {
	switch sym {
	case 16:
		return 2
	case 17:
		return 3
	case 18:
		return 7
	}
	return 0
}

// plan makes the best codes for what is in d.
func (c *blockCodes) plan(d *Deflater) {
	codeLengths(d.litFreq[:], c.litLen[:], maxCode)
	codeLengths(d.distFreq[:], c.distLen[:], maxCode)
	c.nLit, c.nDist = used(c.litLen[:], 257), used(c.distLen[:], 1)
	c.runs = c.runSpace[:0]
	var all [maxLitLen + maxDist]uint8
	n := copy(all[:], c.litLen[:c.nLit])
	n += copy(all[n:], c.distLen[:c.nDist])
	c.findRuns(all[:n])
	codeLengths(c.runFreq[:], c.runLen[:], 7)
	c.nRun = len(lengthOrder)
	for c.nRun > 4 && c.runLen[lengthOrder[c.nRun-1]] == 0 {
		c.nRun--
	}
}

// used is how many lengths are to be sent, at least least.
func used(lengths []uint8, least int) int {
	n := len(lengths)
	for n > least && lengths[n-1] == 0 {
		n--
	}
	return n
}

// findRuns turns lengths into symbols.
func (c *blockCodes) findRuns(all []uint8) {
	for len(all) > 0 {
		v, n := all[0], 1
		for n < len(all) && all[n] == v {
			n++
		}
		all = all[n:]
		if v != 0 {
			c.addRun(v, 0)
			n--
		}
		for n > 0 {
			n -= c.repeated(v, n)
		}
	}
}

// repeated adds a symbol for some of n lengths v, and says for how many.
func (c *blockCodes) repeated(v uint8, n int) int {
	switch {
	case n < 3:
		c.addRun(v, 0)
		return 1
	case v != 0:
		n = min(n, 6)
		c.addRun(16, n-3)
	case n <= 10:
		c.addRun(17, n-3)
	default:
		n = min(n, 138)
		c.addRun(18, n-11)
	}
	return n
}

func (c *blockCodes) addRun(sym uint8, more int) {
	c.runs = append(c.runs, run{sym, uint8(more)})
	c.runFreq[sym]++
}

// headBits is the size of what writeHead writes.
func (c *blockCodes) headBits() int {
	n := 5 + 5 + 4 + 3*c.nRun
	for sym, f := range c.runFreq {
		n += int(f) * (int(c.runLen[sym]) + int(runBits(uint8(sym))))
	}
	return n
}

// cost is the size of the tokens of d in these codes.
func (c *blockCodes) cost(d *Deflater) int {
	return cost(d, c.litLen[:], func(sym int) int { return int(c.distLen[sym]) })
}

// fixedCost is the size of the tokens of d in the fixed codes.
func (c *blockCodes) fixedCost(d *Deflater) int {
	var lengths [maxLitLen]uint8
	for i := range lengths {
		lengths[i] = fixedLength(i)
	}
	return cost(d, lengths[:], func(int) int { return 5 })
}

func cost(d *Deflater, lit []uint8, dist func(sym int) int) int {
	n := 0
	for sym, f := range d.litFreq {
		extra := 0
		if sym > endOfBlock {
			_, extra = lengthCode(sym - 257)
		}
		n += int(f) * (int(lit[sym]) + extra)
	}
	for sym, f := range d.distFreq {
		_, extra := distCode(sym)
		n += int(f) * (dist(sym) + extra)
	}
	return n
}

// assign gives the symbols their codes.
func (c *blockCodes) assign() {
	codesOf(c.litLen[:], c.lit[:])
	codesOf(c.distLen[:], c.dist[:])
}

// fix gives the symbols the codes of fixed blocks.
func (c *blockCodes) fix() {
	var lengths [maxSymbols]uint8
	for i := range lengths {
		lengths[i] = fixedLength(i)
	}
	codesOf(lengths[:], c.lit[:])
	for i := range 32 {
		lengths[i] = 5
	}
	codesOf(lengths[:32], c.dist[:])
}

// writeHead sends the lengths of the codes.
func (c *blockCodes) writeHead(w *writer) {
	w.put(uint32(c.nLit-257), 5)
	w.put(uint32(c.nDist-1), 5)
	w.put(uint32(c.nRun-4), 4)
	for i := range c.nRun {
		w.put(uint32(c.runLen[lengthOrder[i]]), 3)
	}
	var codes [19]code
	codesOf(c.runLen[:], codes[:])
	for _, r := range c.runs {
		w.code(codes[r.sym])
		w.put(uint32(r.more), runBits(r.sym))
	}
}
