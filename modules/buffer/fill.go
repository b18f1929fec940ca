// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
)

// fill(value, offset, end, encoding)
func (l *lib) fill(a modules.Args) goja.Value {
	b := l.self(a)
	value, offset, end, enc := a.Argument(0), a.Argument(1), a.Argument(2), a.Argument(3)
	if goja.IsString(value) {
		switch {
		case goja.IsUndefined(offset) || goja.IsString(offset):
			enc, offset = offset, goja.Undefined()
		case goja.IsString(end):
			enc, end = end, goja.Undefined()
		}
		l.encodingName(enc)
	}
	from, to := 0, len(b)
	if !goja.IsUndefined(offset) {
		from = int(l.env.Int(offset, "offset", 0, modules.MaxBufferLength))
		if !goja.IsUndefined(end) {
			to = int(l.env.Int(end, "end", 0, int64(len(b))))
		}
	}
	if from < to || goja.IsUndefined(offset) {
		l.fillWith(b[min(from, to):to], value, enc)
	}
	return a.This
}

// encodingName refuses what is neither absent nor the name of an encoding.
func (l *lib) encodingName(v goja.Value) codec.Encoding {
	if goja.IsUndefined(v) || goja.IsNull(v) {
		return codec.UTF8
	}
	if !goja.IsString(v) {
		l.env.ThrowArgType("encoding", "of type string", v)
	}
	return l.encodingOrDefault(v)
}

// fillWith repeats value all over b.
func (l *lib) fillWith(b []byte, value, enc goja.Value) {
	if len(b) == 0 {
		return
	}
	pattern, ok := l.pattern(value, enc)
	if !ok {
		fillByte(b, lowByte(value))
		return
	}
	if len(pattern) == 0 {
		l.env.ThrowArgValue("value", value, "")
	}
	repeat(b, pattern)
}

// pattern is what a string or a view is repeated as; ok is false for a value
// that counts as a number.
func (l *lib) pattern(value, enc goja.Value) (b []byte, ok bool) {
	if goja.IsString(value) {
		if value.(goja.String).Length() == 0 {
			return []byte{0}, true
		}
		return Encode(value, l.encodingName(enc)), true
	}
	if view, isView := l.env.View(value); isView {
		return view.Bytes, true
	}
	return nil, false
}

func fillByte(b []byte, c byte) {
	if c == 0 {
		clear(b)
		return
	}
	repeat(b, []byte{c})
}

// repeat doubles what is there until b is full. pattern may be a part of b.
func repeat(b, pattern []byte) {
	for n := copy(b, pattern); n < len(b); n *= 2 {
		copy(b[n:], b[:n])
	}
}

// modulo32 is ToUint32.
func modulo32(f float64) uint32 {
	if f != f || math.IsInf(f, 0) {
		return 0
	}
	if math.Abs(f) < 1<<53 {
		return uint32(int64(f))
	}
	m := math.Mod(math.Trunc(f), 1<<32)
	return uint32(int64(m))
}
