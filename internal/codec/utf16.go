// SPDX-License-Identifier: Apache-2.0

package codec

import "unicode/utf8"

func utf16Write(dst []byte, t Text) int {
	n := min(t.Len(), len(dst)/2)
	dst = dst[:2*n]
	if t.Units == nil {
		for i := range n {
			dst[2*i], dst[2*i+1] = t.ASCII[i], 0
		}
		return 2 * n
	}
	if littleEndian() {
		return copy(dst, memory(t.Units))
	}
	for i, u := range t.Units[:n] {
		dst[2*i], dst[2*i+1] = byte(u), byte(u>>8)
	}
	return 2 * n
}

// utf16Decode ignores an odd last byte.
func utf16Decode(b []byte) (string, []uint16) {
	n := len(b) / 2
	b = b[:2*n]
	var or uint16
	for i := 0; i < len(b); i += 2 {
		or |= uint16(b[i]) | uint16(b[i+1])<<8
		if or >= utf8.RuneSelf {
			return "", utf16Units(b)
		}
	}
	s := make([]byte, n)
	for i := range s {
		s[i] = b[2*i]
	}
	return own(s), nil
}

func utf16Units(b []byte) []uint16 {
	u := marked(len(b) / 2)
	if littleEndian() {
		copy(memory(u[1:]), b)
		return u
	}
	for i := 0; i < len(b); i += 2 {
		u[1+i/2] = uint16(b[i]) | uint16(b[i+1])<<8
	}
	return u
}
