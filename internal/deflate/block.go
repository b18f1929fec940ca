// SPDX-License-Identifier: Apache-2.0

package deflate

import (
	"encoding/binary"
	"hash/crc32"
)

// account counts input for the check at the end.
func (d *Deflater) account(b []byte) {
	d.total += uint32(len(b))
	switch d.set.Format {
	case Zlib:
		d.sum = adler(d.sum, b)
	case Gzip:
		d.sum = crc32.Update(d.sum, crc32.IEEETable, b)
	}
}

// writeHead writes what comes before the first block.
func (d *Deflater) writeHead() {
	d.phase = inBody
	switch d.set.Format {
	case Zlib:
		d.zlibHead()
	case Gzip:
		const unix = 3
		d.out.bytes = append(d.out.bytes, 0x1f, 0x8b, 8, 0, 0, 0, 0, 0, d.gzipEffort(), unix)
	}
}

// fastest tells whether the settings ask for speed above all.
func (d *Deflater) fastest() bool { return d.set.Strategy >= HuffmanOnly || d.set.Level < 2 }

func (d *Deflater) gzipEffort() byte {
	switch {
	case d.set.Level == 9:
		return 2
	case d.fastest():
		return 4
	}
	return 0
}

func (d *Deflater) zlibHead() {
	bits := 0
	for 1<<(bits+8) < d.size {
		bits++
	}
	v := uint16(bits<<12 | 8<<8 | d.zlibEffort()<<6)
	if d.dict != 0 {
		v |= 0x20
	}
	v += 31 - v%31
	d.out.bytes = binary.BigEndian.AppendUint16(d.out.bytes, v)
	if d.dict != 0 {
		d.out.bytes = binary.BigEndian.AppendUint32(d.out.bytes, d.dict)
	}
}

func (d *Deflater) zlibEffort() int {
	switch {
	case d.fastest():
		return 0
	case d.set.Level < 6:
		return 1
	case d.set.Level == 6:
		return 2
	}
	return 3
}

// writeTrailer writes what comes after the last block.
func (d *Deflater) writeTrailer() {
	d.out.align()
	switch d.set.Format {
	case Zlib:
		d.out.bytes = binary.BigEndian.AppendUint32(d.out.bytes, d.sum)
	case Gzip:
		d.out.bytes = binary.LittleEndian.AppendUint32(d.out.bytes, d.sum)
		d.out.bytes = binary.LittleEndian.AppendUint32(d.out.bytes, d.total)
	}
}

// writeBlock writes the tokens, or the bytes they stand for, whichever is less.
// Without any it writes a block only if it is the last.
func (d *Deflater) writeBlock(last bool) {
	end := d.pos
	if d.lazy {
		end-- // that byte is in no token yet
	}
	if end == d.start && !last {
		return
	}
	if d.set.Level == 0 {
		d.writeStored(end, last)
	} else {
		d.writeTokens(end, last)
	}
	d.start, d.tokens = end, d.tokens[:0]
	clear(d.litFreq[:])
	clear(d.distFreq[:])
}

// writeStored writes the block as it is.
func (d *Deflater) writeStored(end int, last bool) {
	const most = 1<<16 - 1
	for end-d.start > most {
		d.out.stored(d.win[d.start:d.start+most], false)
		d.start += most
	}
	d.out.stored(d.win[d.start:end], last)
}

func (d *Deflater) writeTokens(end int, last bool) {
	d.litFreq[endOfBlock] = 1
	var c blockCodes
	c.plan(d)
	dynamic, fixed := c.headBits()+c.cost(d), c.fixedCost(d)
	plain := (end - d.start + 4) * 8
	switch {
	case d.start >= 0 && plain <= min(dynamic, fixed) && d.set.Strategy != Fixed:
		d.writeStored(end, last)
	case d.set.Strategy == Fixed || fixed <= dynamic:
		d.out.put(lastBit(last)|1<<1, 3)
		c.fix()
		d.out.tokens(d.tokens, &c)
	default:
		d.out.put(lastBit(last)|2<<1, 3)
		c.assign()
		c.writeHead(&d.out)
		d.out.tokens(d.tokens, &c)
	}
}

// tokens writes tokens in their codes, and the end of the block.
func (w *writer) tokens(list []token, c *blockCodes) {
	for _, t := range list {
		if t < 256 {
			w.code(c.lit[t])
			continue
		}
		n, dist := int(t&0xff)+minMatch, int(t>>8)
		sym := lengthSymbol(n)
		w.code(c.lit[sym])
		if base, extra := lengthCode(sym - 257); extra > 0 {
			w.put(uint32(n-base), uint(extra))
		}
		sym = distSymbol(dist)
		w.code(c.dist[sym])
		if base, extra := distCode(sym); extra > 0 {
			w.put(uint32(dist-base), uint(extra))
		}
	}
	w.code(c.lit[endOfBlock])
}
