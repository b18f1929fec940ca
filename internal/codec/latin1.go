// SPDX-License-Identifier: Apache-2.0

package codec

// latin1Write takes the low byte of each unit; ASCII is written the same way.
func latin1Write(dst []byte, t Text) int {
	if t.Units == nil {
		return copy(dst, t.ASCII)
	}
	n := min(len(dst), len(t.Units))
	for i, u := range t.Units[:n] {
		dst[i] = byte(u)
	}
	return n
}

func latin1Decode(b []byte) (string, []uint16) {
	if IsASCII(b) {
		return string(b), nil
	}
	u := marked(len(b))
	for i, c := range b {
		u[i+1] = uint16(c)
	}
	return "", u
}

// asciiDecode drops the top bit of each byte.
func asciiDecode(b []byte) string {
	if IsASCII(b) {
		return string(b)
	}
	s := make([]byte, len(b))
	for i, c := range b {
		s[i] = c & 0x7F
	}
	return own(s)
}
