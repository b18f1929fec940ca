// SPDX-License-Identifier: Apache-2.0

package deflate

import "hash/crc32"

// head is what is known of the header of a stream.
type head struct {
	part  int // of it that comes next
	flags uint32
	extra uint32
	crc   uint32
	dict  uint32
}

// readHead reads as much of the header as there is.
func (z *Inflater) readHead(r *input) bool {
	if z.format == Zlib {
		return z.readZlibHead(r)
	}
	for z.head.part < len(gzipParts) {
		if !gzipParts[z.head.part](z, r) {
			return false
		}
		z.head.part++
	}
	z.state = atBlock
	return true
}

func (z *Inflater) readZlibHead(r *input) bool {
	if z.head.part == 0 {
		if !z.need(r, 16) {
			return false
		}
		if !z.checkZlibHead() {
			return false
		}
		z.head.part = 1
	}
	if z.head.flags&0x20 == 0 {
		z.state = atBlock
		return true
	}
	if !z.need(r, 32) {
		return false
	}
	z.head.dict = swap(z.take(32))
	z.state = atDict
	return false
}

func (z *Inflater) checkZlibHead() bool {
	method := z.take(8)
	z.head.flags = z.take(8)
	if (method<<8|z.head.flags)%31 != 0 {
		return z.fail("incorrect header check")
	}
	if method&15 != 8 {
		return z.fail("unknown compression method")
	}
	bits := int(method>>4) + 8
	if bits > 15 || z.windowBits != 0 && bits > z.windowBits {
		return z.fail("invalid window size")
	}
	return true
}

// The flags of the header of gzip.
const (
	gzipCheck   = 2
	gzipExtra   = 4
	gzipName    = 8
	gzipComment = 16
)

// gzipParts read the parts of the header, in order. Each says whether it is
// complete.
var gzipParts = [...]func(*Inflater, *input) bool{
	(*Inflater).gzipMethod, (*Inflater).gzipFlags, (*Inflater).gzipTime, (*Inflater).gzipSystem,
	(*Inflater).gzipExtraSize, (*Inflater).gzipExtra, (*Inflater).gzipName, (*Inflater).gzipComment,
	(*Inflater).gzipHeadCheck,
}

func (z *Inflater) gzipMethod(r *input) bool {
	if !z.need(r, 16) {
		return false
	}
	if z.hold&0xffff != 0x8b1f {
		return z.fail("incorrect header check")
	}
	z.headBytes(2)
	return true
}

func (z *Inflater) gzipFlags(r *input) bool {
	if !z.need(r, 16) {
		return false
	}
	v := z.headBytes(2)
	z.head.flags = v >> 8
	if v&0xff != 8 {
		return z.fail("unknown compression method")
	}
	if z.head.flags&0xe0 != 0 {
		return z.fail("unknown header flags set")
	}
	return true
}

func (z *Inflater) gzipTime(r *input) bool {
	if !z.need(r, 32) {
		return false
	}
	z.headBytes(4)
	return true
}

func (z *Inflater) gzipSystem(r *input) bool {
	if !z.need(r, 16) {
		return false
	}
	z.headBytes(2)
	return true
}

func (z *Inflater) gzipExtraSize(r *input) bool {
	if z.head.flags&gzipExtra == 0 {
		return true
	}
	if !z.need(r, 16) {
		return false
	}
	z.head.extra = z.headBytes(2)
	return true
}

func (z *Inflater) gzipExtra(r *input) bool {
	for ; z.head.extra > 0; z.head.extra-- {
		if !z.need(r, 8) {
			return false
		}
		z.headBytes(1)
	}
	return true
}

func (z *Inflater) gzipName(r *input) bool    { return z.gzipText(r, gzipName) }
func (z *Inflater) gzipComment(r *input) bool { return z.gzipText(r, gzipComment) }

// gzipText skips a text that ends with a zero byte.
func (z *Inflater) gzipText(r *input, flag uint32) bool {
	if z.head.flags&flag == 0 {
		return true
	}
	for {
		if !z.need(r, 8) {
			return false
		}
		if z.headBytes(1) == 0 {
			return true
		}
	}
}

func (z *Inflater) gzipHeadCheck(r *input) bool {
	if z.head.flags&gzipCheck == 0 {
		return true
	}
	if !z.need(r, 16) {
		return false
	}
	if z.take(16) != z.head.crc&0xffff {
		return z.fail("header crc mismatch")
	}
	return true
}

// headBytes uses up n bytes, which count for the check of the header.
func (z *Inflater) headBytes(n uint) uint32 {
	v := z.take(8 * n)
	b := [4]byte{byte(v), byte(v >> 8), byte(v >> 16), byte(v >> 24)}
	z.head.crc = crc32.Update(z.head.crc, crc32.IEEETable, b[:n])
	return v
}

func swap(v uint32) uint32 {
	return v<<24 | v>>24 | v<<8&0xff0000 | v>>8&0xff00
}
