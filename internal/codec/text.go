// SPDX-License-Identifier: Apache-2.0

package codec

import (
	"encoding/binary"
	"unicode/utf8"
)

// Text is what a JavaScript string contains: UTF-16 units, or nothing but
// ASCII when Units is nil.
type Text struct {
	ASCII string
	Units []uint16
}

// Len is the length in UTF-16 units.
func (t Text) Len() int {
	if t.Units != nil {
		return len(t.Units)
	}
	return len(t.ASCII)
}

// At is the unit at i.
func (t Text) At(i int) uint16 {
	if t.Units != nil {
		return t.Units[i]
	}
	return uint16(t.ASCII[i])
}

// Mark is the unit in front of the units that Decode returns. It is not part
// of the text: the engine keeps strings in this form, so that the result can
// become one without being copied.
const Mark = 0xFEFF

// marked makes room for n units behind the mark.
func marked(n int) []uint16 {
	u := make([]uint16, n+1)
	u[0] = Mark
	return u
}

// IsASCII tells whether no byte of b is above 0x7f.
func IsASCII(b []byte) bool {
	for ; len(b) >= 64; b = b[64:] {
		w := b[:64:64]
		or := binary.NativeEndian.Uint64(w) | binary.NativeEndian.Uint64(w[8:]) |
			binary.NativeEndian.Uint64(w[16:]) | binary.NativeEndian.Uint64(w[24:]) |
			binary.NativeEndian.Uint64(w[32:]) | binary.NativeEndian.Uint64(w[40:]) |
			binary.NativeEndian.Uint64(w[48:]) | binary.NativeEndian.Uint64(w[56:])
		if or&0x8080808080808080 != 0 {
			return false
		}
	}
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// asciiPrefix is how many bytes at the start of b are ASCII, in steps of 8.
func asciiPrefix(b []byte) int {
	n := 0
	for len(b)-n >= 8 && binary.NativeEndian.Uint64(b[n:])&0x8080808080808080 == 0 {
		n += 8
	}
	return n
}
