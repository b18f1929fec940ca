// SPDX-License-Identifier: Apache-2.0

package codec

import (
	"encoding/binary"
	"unsafe"
)

// own makes a string of bytes that nobody else keeps, without copying them.
func own(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// bytesOf is the memory of s, which is not to be written to.
func bytesOf(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }

// littleEndian tells whether units lie in memory as UTF-16LE has them.
func littleEndian() bool { return binary.NativeEndian.Uint16([]byte{1, 0}) == 1 }

// memory is u as the bytes it is made of.
func memory(u []uint16) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(u))), 2*len(u))
}
