// SPDX-License-Identifier: Apache-2.0

package codec

// Size is how many bytes t takes at most, which is what Buffer.byteLength
// says. It is exact except for hexadecimal and base64 text with characters
// that do not belong there.
func (e Encoding) Size(t Text) int {
	switch e {
	case UTF8:
		return utf8Size(t)
	case UTF16LE:
		return 2 * t.Len()
	case Hex:
		return t.Len() / 2
	case Base64, Base64URL:
		return base64Size(t)
	}
	return t.Len()
}

// Write puts as much of t into dst as fits, whole characters only, and returns
// the number of bytes.
func (e Encoding) Write(dst []byte, t Text) int {
	switch e {
	case UTF8:
		return utf8Write(dst, t)
	case UTF16LE:
		return utf16Write(dst, t)
	case Hex:
		return hexWrite(dst, t)
	case Base64, Base64URL:
		return base64Write(dst, t)
	}
	return latin1Write(dst, t)
}

// Encode returns t as bytes of its own.
func (e Encoding) Encode(t Text) []byte {
	if t.Units == nil && e != UTF16LE && e < Hex {
		return []byte(t.ASCII)
	}
	b := make([]byte, e.Size(t))
	return b[:e.Write(b, t)]
}

// Decode turns bytes into text: ASCII, or, if units is not nil, the units
// behind a Mark. Units are returned only for text that is not ASCII.
func (e Encoding) Decode(b []byte) (ascii string, units []uint16) {
	switch e {
	case UTF8:
		return utf8Decode(b)
	case UTF16LE:
		return utf16Decode(b)
	case Latin1:
		return latin1Decode(b)
	case ASCII:
		return asciiDecode(b), nil
	case Hex:
		return hexDecode(b), nil
	}
	return base64Decode(b, e == Base64URL), nil
}

// DecodedLen is how many units Decode makes of n bytes at most. It lets a
// caller refuse before the memory is taken.
func (e Encoding) DecodedLen(n int) int {
	switch e {
	case UTF16LE:
		return n / 2
	case Hex:
		return 2 * n
	case Base64:
		return (n + 2) / 3 * 4
	case Base64URL:
		return (n*4 + 2) / 3
	}
	return n
}
