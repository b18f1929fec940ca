// SPDX-License-Identifier: Apache-2.0

// Package deflate is DEFLATE (RFC 1951) in the containers zlib (RFC 1950) and
// gzip (RFC 1952), pushed along by its caller: a step takes what input there is,
// fills what room there is for output, and stops. The readers and writers of
// compress/flate pull instead, so each stream would need a goroutine that waits,
// and they know nothing of small windows, of strategies, or of a level that
// changes on the way.
//
// Nothing here is safe for use by two goroutines at a time.
package deflate

// Format is the container of the compressed data.
type Format int

// The formats.
const (
	Raw Format = iota
	Zlib
	Gzip
)

// Flush says what a step does once it has seen all of its input. The numbers
// are those of zlib.
type Flush int

// The kinds of flush.
const (
	NoFlush Flush = iota
	PartialFlush
	SyncFlush
	FullFlush
	Finish
	BlockFlush
)

// Status is how a step ended.
type Status int

// The outcomes of a step.
const (
	OK       Status = iota // all input was taken, or there is no more room
	End                    // the stream is complete
	NeedDict               // the stream wants the dictionary that is to be set
)

// Error is a fault in compressed data. The texts are those of zlib.
type Error string

// Error implements error.
func (e Error) Error() string { return string(e) }

// The order in which the lengths of the code for code lengths are sent.
const lengthOrder = "\x10\x11\x12\x00\x08\x07\x09\x06\x0a\x05\x0b\x04\x0c\x03\x0d\x02\x0e\x01\x0f"

const (
	minMatch   = 3
	maxMatch   = 258
	maxCode    = 15  // bits of a code
	maxLitLen  = 286 // symbols that may be used
	maxDist    = 30
	endOfBlock = 256
)

// lengthCode is the first length of a symbol from 257 on, and how many bits add
// to it.
func lengthCode(i int) (base, extra int) {
	switch {
	case i < 8:
		return minMatch + i, 0
	case i == 28:
		return maxMatch, 0
	}
	extra = i/4 - 1
	return minMatch + (4+i%4)<<extra, extra
}

// distCode is the same for distances.
func distCode(i int) (base, extra int) {
	if i < 4 {
		return 1 + i, 0
	}
	extra = i/2 - 1
	return 1 + (2+i%2)<<extra, extra
}
