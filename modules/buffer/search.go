// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"bytes"
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
)

// indexOf(value, byteOffset, encoding)
func (l *lib) indexOf(a modules.Args) goja.Value { return l.env.VM.ToValue(l.search(a, true)) }

// lastIndexOf(value, byteOffset, encoding)
func (l *lib) lastIndexOf(a modules.Args) goja.Value { return l.env.VM.ToValue(l.search(a, false)) }

// includes(value, byteOffset, encoding)
func (l *lib) includes(a modules.Args) goja.Value { return l.env.VM.ToValue(l.search(a, true) >= 0) }

func (l *lib) search(a modules.Args, forward bool) int {
	b, ok := l.env.Bytes(a.This)
	if !ok {
		l.env.ThrowArgType("buffer", "an instance of Buffer, TypedArray, or DataView", a.This)
	}
	offset, name := a.Argument(1), a.Argument(2)
	if goja.IsString(offset) {
		offset, name = goja.Undefined(), offset
	}
	start := startOffset(offset, len(b), forward)
	value := a.Argument(0)
	if goja.IsNumber(value) {
		return find(b, []byte{byte(modulo32(value.ToFloat()))}, start, forward, codec.UTF8)
	}
	if goja.IsString(value) {
		enc := l.encoding(name)
		return find(b, Encode(value, enc), start, forward, enc)
	}
	enc := codec.UTF8
	if !goja.IsUndefined(name) {
		enc, _ = codec.Parse(name.String())
	}
	needle, ok := l.env.Uint8Array(value)
	if !ok {
		l.env.ThrowArgType("value", "one of type number or string or "+bufferOrArray, value)
	}
	return find(b, needle, start, forward, enc)
}

// startOffset converts byteOffset; what is no number means the whole Buffer.
func startOffset(v goja.Value, length int, forward bool) int {
	f := math.Trunc(number(v))
	switch {
	case f != f && forward:
		return 0
	case f != f:
		return length
	}
	return int(max(min(f, math.MaxInt32), math.MinInt32))
}

// find looks for needle from start on, or before it and at it if not forward.
// A negative start counts from the end. It returns -1 if there is none.
func find(b, needle []byte, start int, forward bool, enc codec.Encoding) int {
	at, ok := firstPlace(len(b), len(needle), start, forward)
	switch {
	case !ok:
		return -1
	case len(needle) == 0:
		return at
	case enc == codec.UTF16LE:
		return findUnits(b, needle, at, forward)
	case forward:
		return shifted(bytes.Index(b[at:], needle), at)
	}
	return bytes.LastIndex(b[:min(at+len(needle), len(b))], needle)
}

// firstPlace is where the search begins; ok is false if there is nowhere to
// look.
func firstPlace(length, needle, start int, forward bool) (at int, ok bool) {
	switch {
	case start < 0 && start+length >= 0:
		return start + length, true
	case start < 0:
		return 0, forward || needle == 0
	case start+needle <= length:
		return start, true
	case needle == 0:
		return length, true
	}
	return length - 1, !forward && length > 0
}

func shifted(i, by int) int {
	if i < 0 {
		return -1
	}
	return i + by
}

// findUnits looks only at whole UTF-16 units.
func findUnits(b, needle []byte, at int, forward bool) int {
	if len(b) < 2 || len(needle) < 2 {
		return -1
	}
	b, needle, at = b[:len(b)&^1], needle[:len(needle)&^1], at&^1
	if forward {
		for i := at; ; i++ {
			i = shifted(bytes.Index(b[min(i, len(b)):], needle), i)
			if i < 0 || i%2 == 0 {
				return i
			}
		}
	}
	for end := min(at+len(needle), len(b)); ; {
		i := bytes.LastIndex(b[:end], needle)
		if i < 0 || i%2 == 0 {
			return i
		}
		end = i + len(needle) - 1
	}
}
