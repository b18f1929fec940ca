// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
)

// toString(encoding, start, end), or toString(start, end) as IoT.js documents it.
func (l *lib) toString(a modules.Args) goja.Value {
	b := l.self(a)
	if n := len(a.Arguments); (n == 1 || n == 2) && goja.IsNumber(a.Arguments[0]) {
		return Decode(l.env, textRange(b, a.Arguments[0], a.Argument(1)), codec.UTF8)
	}
	if len(a.Arguments) > 1 {
		b = textRange(b, a.Argument(1), a.Argument(2))
		if len(b) == 0 {
			return ASCII("")
		}
	}
	enc := codec.UTF8
	if len(a.Arguments) > 0 {
		if len(b) == 0 {
			return ASCII("")
		}
		enc = l.encoding(a.Arguments[0])
	}
	return Decode(l.env, b, enc)
}

// textRange is the part of b that toString is asked for: anything that is not
// a range is empty.
func textRange(b []byte, start, end goja.Value) []byte {
	n := float64(len(b))
	from, to := 0.0, n
	if !goja.IsUndefined(start) {
		from = max(math.Trunc(zeroIfNaN(number(start))), 0)
	}
	if from >= n {
		return nil
	}
	if !goja.IsUndefined(end) {
		to = min(math.Trunc(zeroIfNaN(number(end))), n)
	}
	if to <= from {
		return nil
	}
	return b[int(from):int(to)]
}

func zeroIfNaN(f float64) float64 {
	if f != f {
		return 0
	}
	return f
}

// write(string, offset, length, encoding)
func (l *lib) write(a modules.Args) goja.Value {
	b := l.self(a)
	offset, length, enc := a.Argument(1), a.Argument(2), a.Argument(3)
	switch {
	case goja.IsUndefined(offset):
		enc = offset
	case goja.IsUndefined(length) && goja.IsString(offset):
		enc = offset
	default:
		b = b[l.index(a, 1, "offset", 0, len(b)):]
		switch {
		case goja.IsString(length):
			enc = length
		case !goja.IsUndefined(length):
			b = b[:min(len(b), writeLength(a, len(l.self(a))))]
		}
	}
	e := codec.UTF8
	if enc.ToBoolean() {
		e = l.encoding(enc)
	}
	return l.put(b, a.Argument(0), e)
}

// writeLength is the length that write may fill at most; more than the Buffer
// has is no error, as IoT.js documents a maximum.
func writeLength(a modules.Args, have int) int {
	if v := a.Argument(2); goja.IsNumber(v) && v.ToFloat() > float64(have) {
		return have
	}
	return int(a.Int(2, "length", 0, int64(have)))
}

// put writes the string v into b and returns the number of bytes.
func (l *lib) put(b []byte, v goja.Value, enc codec.Encoding) goja.Value {
	if !goja.IsString(v) {
		l.env.ThrowType("ERR_INVALID_ARG_TYPE", "argument must be a string")
	}
	return l.env.VM.ToValue(enc.Write(b, Text(v)))
}

// slices are the methods for one encoding: utf8Slice, utf8Write and so on.
func (l *lib) slices() (list []modules.Method) {
	for _, x := range []struct {
		name string
		enc  codec.Encoding
	}{
		{"ascii", codec.ASCII}, {"base64", codec.Base64}, {"base64url", codec.Base64URL}, {"latin1", codec.Latin1},
		{"hex", codec.Hex}, {"ucs2", codec.UTF16LE}, {"utf8", codec.UTF8},
	} {
		list = append(list,
			modules.Method{Name: x.name + "Slice", Func: l.slicer(x.enc)},
			modules.Method{Name: x.name + "Write", Func: l.putter(x.enc)})
	}
	return list
}

// slicer makes …Slice(start, end).
func (l *lib) slicer(enc codec.Encoding) modules.Func {
	return func(a modules.Args) goja.Value {
		b := l.self(a)
		if len(b) == 0 {
			return ASCII("")
		}
		from := l.bound(a, 0, 0)
		to := max(l.bound(a, 1, len(b)), from)
		if to > len(b) {
			l.env.ThrowRange("ERR_OUT_OF_RANGE", "Index out of range")
		}
		return Decode(l.env, b[from:to], enc)
	}
}

// putter makes …Write(string, offset, length).
func (l *lib) putter(enc codec.Encoding) modules.Func {
	return func(a modules.Args) goja.Value {
		b := l.self(a)
		if !goja.IsString(a.Argument(0)) {
			l.put(b, a.Argument(0), enc)
		}
		offset := l.bound(a, 1, 0)
		if offset > len(b) {
			l.exceeds("offset")
		}
		b = b[offset:]
		return l.put(b[:min(l.bound(a, 2, len(b)), len(b))], a.Argument(0), enc)
	}
}

// bound reads a place of the low-level methods.
func (l *lib) bound(a modules.Args, i, def int) int {
	if !a.Has(i) {
		return def
	}
	f := math.Trunc(zeroIfNaN(number(a.Argument(i))))
	if f < 0 {
		l.env.ThrowRange("ERR_OUT_OF_RANGE", "Index out of range")
	}
	return int(min(f, modules.MaxBufferLength))
}
