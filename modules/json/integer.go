// SPDX-License-Identifier: Apache-2.0

package json

import (
	"encoding/binary"
	"math/bits"
	"slices"
	"strconv"
)

// wide is the first number of more digits than are written at once.
const wide = 100_000_000

// appendInteger appends the decimal digits of n. Those that most lists have, of up to
// eight digits, are made side by side in one word, in half the time.
func appendInteger(buf []byte, n int64) []byte {
	if uint64(n) >= wide {
		return strconv.AppendInt(buf, n, 10)
	}
	digits, count := eightDigits(uint64(n))
	buf = slices.Grow(buf, 8)
	binary.LittleEndian.PutUint64(buf[len(buf):len(buf)+8], digits)
	return buf[:len(buf)+count]
}

// eightDigits is the text of n, which is less than wide, and its length. Each step
// halves the parts: two of four digits, four of two, eight of one, the first in the
// lowest bits. Division by 100 is a product by 10486/2^20, by 10 one by 103/2^10.
func eightDigits(n uint64) (text uint64, count int) {
	fours := n/10_000 | n%10_000<<32
	hundreds := fours * 10_486 >> 20 & 0x7f_0000_007f
	twos := hundreds | (fours-100*hundreds)<<16
	tens := twos * 103 >> 10 & 0xf_000f_000f_000f
	ones := tens | (twos-10*tens)<<8
	zeros := min(bits.TrailingZeros64(ones)/8, 7) // in front; 0 has a digit
	return (ones | 0x3030_3030_3030_3030) >> (8 * zeros), 8 - zeros
}
