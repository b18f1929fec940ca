// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"bytes"
	"math"
	"unicode/utf8"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
)

// quirks is Buffer as IoT.js has it where that contradicts Node.js. It is used
// under --compat=iotjs only; what IoT.js does not have stays as it is.
type quirks struct{ *lib }

// installQuirks replaces the methods that differ.
func (l *lib) installQuirks() {
	q := &quirks{l}
	l.quirk = q
	l.env.Define(l.proto,
		modules.Method{Name: "toString", Len: 3, Func: q.toString},
		modules.Method{Name: "write", Len: 4, Func: q.write},
		modules.Method{Name: "fill", Len: 1, Func: q.fill},
		modules.Method{Name: "slice", Len: 2, Func: q.slice},
		modules.Method{Name: "copy", Len: 4, Func: q.copy},
	)
	l.env.Define(l.proto, q.integers()...)
}

// integers are the readers and writers with an argument noAssert.
func (q *quirks) integers() []modules.Method {
	return []modules.Method{
		{Name: "readUInt8", Func: q.reader(1, func(v uint64) int64 { return int64(v) })},
		{Name: "readInt8", Func: q.reader(1, func(v uint64) int64 { return int64(int8(v)) })},
		{Name: "readUInt16LE", Func: q.reader(2, func(v uint64) int64 { return int64(v) })},
		{Name: "writeUInt8", Len: 1, Func: q.writer(1)},
		{Name: "writeUInt16LE", Len: 1, Func: q.writer(2)},
		{Name: "writeUInt32LE", Len: 1, Func: q.writer(4)},
	}
}

// construct is Buffer(size), Buffer(string, encoding), Buffer(buffer) and
// Buffer(array).
func (q *quirks) construct(a modules.Args) *goja.Object {
	v := a.Argument(0)
	if goja.IsNumber(v) {
		f := v.ToFloat()
		if !(f > 0) {
			return q.empty()
		}
		return q.zeros(q.size(v))
	}
	made := q.made(a)
	if made == nil {
		q.env.ThrowType("", "Bad arguments: Buffer(string|number|Buffer|Array)")
	}
	return made
}

// from(value, encodingOrOffset, length)
func (q *quirks) from(a modules.Args) *goja.Object {
	if made := q.made(a); made != nil {
		return made
	}
	return q.fromValue(a) // throws
}

// made is nil for what no Buffer can be made of.
func (q *quirks) made(a modules.Args) *goja.Object {
	v := a.Argument(0)
	if goja.IsString(v) {
		return q.copied(q.strict(v, a.Argument(1)))
	}
	if mem, ok := q.env.ArrayBuffer(v); ok {
		return q.copied(q.part(mem, a))
	}
	if obj, ok := v.(*goja.Object); ok {
		return q.fromObject(obj, a)
	}
	return nil
}

// part is what (arrayBuffer, offset, length) means.
func (q *quirks) part(mem []byte, a modules.Args) []byte {
	offset := zeroIfNaN(number(a.Argument(1)))
	rest := float64(len(mem)) - offset
	if offset < 0 || rest < 0 {
		q.env.ThrowRange("", "'offset' is out of bounds")
	}
	length := rest
	if a.Has(2) {
		length = max(zeroIfNaN(number(a.Argument(2))), 0)
	}
	if length > rest {
		q.env.ThrowRange("", "'length' is out of bounds")
	}
	return mem[int(offset) : int(offset)+int(length)]
}

// strict encodes a string and refuses malformed hexadecimal and base64 text.
// An encoding that there is not means UTF-8.
func (q *quirks) strict(v, name goja.Value) []byte {
	enc := codec.UTF8
	if goja.IsString(name) {
		enc, _ = codec.Parse(name.String())
	}
	t := Text(v)
	if enc == codec.Hex && !codec.StrictHex(t) {
		q.env.ThrowType("", "Invalid hex string")
	}
	if enc == codec.Base64 && !codec.StrictBase64(t) {
		q.env.ThrowType("", "Invalid base64 string")
	}
	return enc.Encode(t)
}

// toString(encoding, start, end): text ends at the first NUL and must be valid.
func (q *quirks) toString(a modules.Args) goja.Value {
	b := textRange(q.self(a), a.Argument(1), a.Argument(2))
	enc := codec.UTF8
	if goja.IsString(a.Argument(0)) {
		enc, _ = codec.Parse(a.Argument(0).String())
	}
	if enc == codec.UTF8 {
		b, _, _ = bytes.Cut(b, []byte{0})
		if !utf8.Valid(b) {
			q.env.ThrowType("", "Invalid UTF-8 string")
		}
	}
	return Decode(q.env, b, enc)
}

// write(string, offset, length, encoding)
func (q *quirks) write(a modules.Args) goja.Value {
	b, v := q.self(a), a.Argument(0)
	if !goja.IsString(v) {
		q.env.ThrowType("", "Bad arguments: buff.write(string)")
	}
	offset, name := a.Argument(1), a.Argument(3)
	if goja.IsString(offset) {
		offset, name = goja.Undefined(), offset
	}
	data := q.strict(v, name)
	from := int(offset.ToInteger())
	if len(data) > 0 && (from < 0 || from >= len(b)) {
		q.env.ThrowRange("", "Attempt to write outside buffer bounds")
	}
	if a.Has(2) {
		data = data[:max(0, min(int(a.Argument(2).ToInteger()), len(data)))]
	}
	if len(data) == 0 {
		return q.env.VM.ToValue(0)
	}
	return q.env.VM.ToValue(copy(b[from:], data))
}

// fill(value) does nothing with a string.
func (q *quirks) fill(a modules.Args) goja.Value {
	if b := q.self(a); goja.IsNumber(a.Argument(0)) {
		fillByte(b, lowByte(a.Argument(0)))
	}
	return a.This
}

// slice(start, end) copies.
func (q *quirks) slice(a modules.Args) goja.Value {
	b := q.self(a)
	from, to := relative(a.Argument(0), len(b)), len(b)
	if a.Has(1) {
		to = relative(a.Argument(1), len(b))
	}
	return q.copied(between(b, from, to))
}

// copy(target, targetStart, sourceStart, sourceEnd)
func (q *quirks) copy(a modules.Args) goja.Value {
	b, target := q.self(a), q.bytes(a, 0, "target")
	to, from := a.Argument(1).ToInteger(), max(a.Argument(2).ToInteger(), 0)
	end := int64(len(b))
	if a.Has(3) {
		end = min(end, a.Argument(3).ToInteger())
	}
	if end <= from || to >= int64(len(target)) {
		return q.env.VM.ToValue(0)
	}
	if to < 0 {
		q.env.ThrowRange("", "Attempt to write outside buffer bounds")
	}
	return q.env.VM.ToValue(copy(target[to:], b[from:end]))
}

// reader makes read…(offset = 0, noAssert = false).
func (q *quirks) reader(size int, get func(uint64) int64) modules.Func {
	return func(a modules.Args) goja.Value {
		b := q.self(a)
		at, noAssert := offsetOf(a, 0), a.Argument(1).ToBoolean()
		if noAssert {
			at = max(0, min(at, len(b)-1))
		}
		if !noAssert && (at < 0 || at+size > len(b)) {
			q.env.ThrowRange("", "index out of range")
		}
		var v uint64
		for i := 0; i < size && at+i < len(b); i++ {
			v |= uint64(b[at+i]) << (8 * i)
		}
		return q.env.VM.ToValue(get(v))
	}
}

// writer makes write…(value, offset = 0, noAssert = false).
func (q *quirks) writer(size int) modules.Func {
	r := unsigned(size)
	return func(a modules.Args) goja.Value {
		b := q.self(a)
		f, at, noAssert := zeroIfNaN(number(a.Argument(0))), offsetOf(a, 1), a.Argument(2).ToBoolean()
		if !noAssert && (f < r.min || f > r.max) {
			q.env.ThrowType("", "value is out of bounds")
		}
		outside := at < 0 || at+size > len(b)
		if !noAssert && outside {
			q.env.ThrowRange("", "index out of range")
		}
		for i, v := 0, int64(f); i < size && !outside; i++ {
			b[at+i] = byte(v >> (8 * i))
		}
		return q.env.VM.ToValue(at + size)
	}
}

// offsetOf reads an offset of any type.
func offsetOf(a modules.Args, i int) int {
	f := math.Trunc(zeroIfNaN(number(a.Argument(i))))
	return int(max(min(f, math.MaxInt32), math.MinInt32))
}
