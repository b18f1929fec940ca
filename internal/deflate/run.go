// SPDX-License-Identifier: Apache-2.0

package deflate

import (
	"hash/adler32"
	"hash/crc32"
)

// run goes on until the output reaches limit, which it reports as true, or there
// is no more to do with this input.
func (z *Inflater) run(r *input, limit int) bool {
	for {
		switch z.state {
		case atEnd, atFault, atDict:
			return false
		case atStored, atSymbol, atDistance, atCopy:
			if z.pos == limit && z.state != atSymbol {
				return true
			}
		}
		if !z.advance(r, limit) {
			return z.pos == limit && z.state == atSymbol
		}
	}
}

// advance does what the state asks for. It reports false when it needs input, or
// room for output in the state atSymbol, or when the stream is over.
func (z *Inflater) advance(r *input, limit int) bool {
	switch z.state {
	case atHead:
		return z.readHead(r)
	case atBlock:
		return z.readBlock(r)
	case atStoredSize:
		return z.readStoredSize(r)
	case atStored:
		return z.copyStored(r, limit)
	case atCounts:
		return z.readCounts(r)
	case atCodeLengths:
		return z.readCodeLengths(r)
	case atLengths:
		return z.readLengths(r)
	case atSymbol:
		z.symbols(r, limit)
		return z.symbol(r, limit)
	case atDistance:
		return z.distance(r)
	case atCopy:
		return z.copyMatch(limit)
	case atTrailer:
		return z.readTrailer(r)
	default:
		return z.readSize(r)
	}
}

// readBlock reads the three bits that begin a block.
func (z *Inflater) readBlock(r *input) bool {
	if z.last {
		z.align()
		z.state = atTrailer
		return true
	}
	if !z.need(r, 3) {
		return false
	}
	z.last = z.take(1) == 1
	switch z.take(2) {
	case 0:
		z.align()
		z.state = atStoredSize
	case 1:
		z.fixed()
		z.state = atSymbol
	case 2:
		z.state = atCounts
	default:
		return z.fail("invalid block type")
	}
	return true
}

func (z *Inflater) readStoredSize(r *input) bool {
	if !z.need(r, 32) {
		return false
	}
	v := z.take(32)
	if v&0xffff != v>>16^0xffff {
		return z.fail("invalid stored block lengths")
	}
	z.left, z.state = int(v&0xffff), atStored
	return true
}

func (z *Inflater) copyStored(r *input, limit int) bool {
	n := min(z.left, len(r.data)-r.pos, limit-z.pos)
	copy(z.hist[z.pos:], r.data[r.pos:r.pos+n])
	r.pos += n
	z.pos += n
	z.left -= n
	z.full = min(z.full+n, z.size)
	if z.left == 0 {
		z.state = atBlock
		return true
	}
	return n > 0
}

// account counts new output for the check at the end of the stream.
func (z *Inflater) account() {
	b := z.hist[z.mark:z.pos]
	z.mark = z.pos
	z.total += uint32(len(b))
	switch z.format {
	case Zlib:
		z.sum = adler(z.sum, b)
	case Gzip:
		z.sum = crc32.Update(z.sum, crc32.IEEETable, b)
	}
}

// readTrailer compares the check of the stream with what was made.
func (z *Inflater) readTrailer(r *input) bool {
	if z.format == Raw {
		z.state = atEnd
		return false
	}
	if !z.need(r, 32) {
		return false
	}
	z.account()
	v := z.take(32)
	if z.format == Zlib {
		v = swap(v)
	}
	if v != z.sum {
		return z.fail("incorrect data check")
	}
	z.state = atEnd
	if z.format == Gzip {
		z.state = atSize
	}
	return true
}

func (z *Inflater) readSize(r *input) bool {
	if !z.need(r, 32) {
		return false
	}
	if z.take(32) != z.total {
		return z.fail("incorrect length check")
	}
	z.state = atEnd
	return false
}

// adler goes on with an Adler-32 sum, which hash/adler32 can only begin.
func adler(sum uint32, b []byte) uint32 {
	if sum == 1 {
		return adler32.Checksum(b)
	}
	return joinAdler(sum, adler32.Checksum(b), len(b))
}

// joinAdler is the sum of two pieces, of which the second has n bytes.
func joinAdler(first, second uint32, n int) uint32 {
	const mod = 65521
	a1, b1 := uint64(first&0xffff), uint64(first>>16)
	a2, b2 := uint64(second&0xffff), uint64(second>>16)
	rest := uint64(n) % mod
	a := (a1 + a2 + mod - 1) % mod
	b := (b1 + b2 + rest*(a1+mod-1)) % mod
	return uint32(b<<16 | a)
}
