// SPDX-License-Identifier: Apache-2.0

package deflate

import "encoding/binary"

// writer gathers bits, low ones first, and hands out whole bytes.
type writer struct {
	bytes []byte
	sent  int
	hold  uint64
	bits  uint
}

// put adds n bits, at most 32.
func (w *writer) put(v uint32, n uint) {
	w.hold |= uint64(v) << w.bits
	w.bits += n
	if w.bits >= 32 {
		w.bytes = binary.LittleEndian.AppendUint32(w.bytes, uint32(w.hold))
		w.hold >>= 32
		w.bits -= 32
	}
}

func (w *writer) code(c code) { w.put(uint32(c>>8), c.bits()) }

// align fills the last byte with zeros.
func (w *writer) align() {
	for n := (w.bits + 7) / 8; n > 0; n-- {
		w.bytes = append(w.bytes, byte(w.hold))
		w.hold >>= 8
	}
	w.hold, w.bits = 0, 0
}

// whole moves whole bytes to where they can be handed out.
func (w *writer) whole() {
	for w.bits >= 8 {
		w.bytes = append(w.bytes, byte(w.hold))
		w.hold >>= 8
		w.bits -= 8
	}
}

// drain hands out bytes.
func (w *writer) drain(out []byte) int {
	w.whole()
	n := copy(out, w.bytes[w.sent:])
	w.sent += n
	if w.sent == len(w.bytes) {
		w.bytes, w.sent = w.bytes[:0], 0
	}
	return n
}

// waits tells whether bytes are left that could be handed out.
func (w *writer) waits() bool { return w.sent < len(w.bytes) }

// stored writes a block of plain bytes, at most 65535.
func (w *writer) stored(b []byte, last bool) {
	w.put(lastBit(last), 3)
	w.align()
	n := uint16(len(b))
	w.bytes = binary.LittleEndian.AppendUint16(w.bytes, n)
	w.bytes = binary.LittleEndian.AppendUint16(w.bytes, ^n)
	w.bytes = append(w.bytes, b...)
}

func (w *writer) emptyStored() { w.stored(nil, false) }

// emptyFixed writes a block with nothing but its end.
func (w *writer) emptyFixed() {
	w.put(1<<1, 3)
	w.put(0, 7)
}

func lastBit(last bool) uint32 {
	if last {
		return 1
	}
	return 0
}
