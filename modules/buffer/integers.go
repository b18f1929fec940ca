// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"encoding/binary"
	"math"
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// integers are the readers and writers of one, two and four bytes.
func (l *lib) integers() []modules.Method {
	le, be := binary.LittleEndian, binary.BigEndian
	le16 := func(b []byte, v uint64) { le.PutUint16(b, uint16(v)) }
	be16 := func(b []byte, v uint64) { be.PutUint16(b, uint16(v)) }
	le32 := func(b []byte, v uint64) { le.PutUint32(b, uint32(v)) }
	be32 := func(b []byte, v uint64) { be.PutUint32(b, uint32(v)) }
	return []modules.Method{
		{Name: "readUInt8", Func: l.reader(1, func(b []byte) int64 { return int64(b[0]) })},
		{Name: "readInt8", Func: l.reader(1, func(b []byte) int64 { return int64(int8(b[0])) })},
		{Name: "readUInt16LE", Func: l.reader(2, func(b []byte) int64 { return int64(le.Uint16(b)) })},
		{Name: "readUInt16BE", Func: l.reader(2, func(b []byte) int64 { return int64(be.Uint16(b)) })},
		{Name: "readInt16LE", Func: l.reader(2, func(b []byte) int64 { return int64(int16(le.Uint16(b))) })},
		{Name: "readInt16BE", Func: l.reader(2, func(b []byte) int64 { return int64(int16(be.Uint16(b))) })},
		{Name: "readUInt32LE", Func: l.reader(4, func(b []byte) int64 { return int64(le.Uint32(b)) })},
		{Name: "readUInt32BE", Func: l.reader(4, func(b []byte) int64 { return int64(be.Uint32(b)) })},
		{Name: "readInt32LE", Func: l.reader(4, func(b []byte) int64 { return int64(int32(le.Uint32(b))) })},
		{Name: "readInt32BE", Func: l.reader(4, func(b []byte) int64 { return int64(int32(be.Uint32(b))) })},
		{Name: "writeUInt8", Len: 1, Func: l.byteWriter(unsigned(1))},
		{Name: "writeInt8", Len: 1, Func: l.byteWriter(signed(1))},
		{Name: "writeUInt16LE", Len: 1, Func: l.writer(unsigned(2), le16)},
		{Name: "writeUInt16BE", Len: 1, Func: l.writer(unsigned(2), be16)},
		{Name: "writeInt16LE", Len: 1, Func: l.writer(signed(2), le16)},
		{Name: "writeInt16BE", Len: 1, Func: l.writer(signed(2), be16)},
		{Name: "writeUInt32LE", Len: 1, Func: l.writer(unsigned(4), le32)},
		{Name: "writeUInt32BE", Len: 1, Func: l.writer(unsigned(4), be32)},
		{Name: "writeInt32LE", Len: 1, Func: l.writer(signed(4), le32)},
		{Name: "writeInt32BE", Len: 1, Func: l.writer(signed(4), be32)},
	}
}

// reader makes read…(offset = 0).
func (l *lib) reader(size int, get func([]byte) int64) modules.Func {
	vm := l.env.VM
	return func(a modules.Args) goja.Value {
		at, _ := l.place(a, l.self(a), 0, size)
		return vm.ToValue(get(at))
	}
}

// writer makes write…(value, offset = 0). The value is looked at before the
// offset.
func (l *lib) writer(r span, put func([]byte, uint64)) modules.Func {
	vm := l.env.VM
	return func(a modules.Args) goja.Value {
		b := l.self(a)
		v := l.integer(a.Argument(0), r)
		at, end := l.place(a, b, 1, r.size)
		put(at, v)
		return vm.ToValue(end)
	}
}

// byteWriter is writer for one byte, where the type of the offset is looked
// at before the value.
func (l *lib) byteWriter(r span) modules.Func {
	write := l.writer(r, func(b []byte, v uint64) { b[0] = byte(v) })
	return func(a modules.Args) goja.Value {
		if a.Has(1) && !goja.IsNumber(a.Arguments[1]) {
			number(a.Argument(0))
			l.env.ThrowArgType("offset", "of type number", a.Arguments[1])
		}
		return write(a)
	}
}

// span is the range of an integer of size bytes.
type span struct {
	size     int
	min, max float64
}

func unsigned(size int) span { return span{size, 0, math.Ldexp(1, 8*size) - 1} }

func signed(size int) span {
	top := math.Ldexp(1, 8*size-1)
	return span{size, -top, top - 1}
}

// integer converts v as a typed array does, but refuses what is not in r.
func (l *lib) integer(v goja.Value, r span) uint64 {
	f := number(v)
	if f > r.max || f < r.min {
		l.env.ThrowOutOfRange("value", r.text(), l.env.VM.ToValue(f))
	}
	if f != f {
		return 0
	}
	return uint64(int64(f))
}

// text is how an error speaks of the range.
func (r span) text() string {
	bits := strconv.Itoa(8 * r.size)
	switch {
	case r.size <= 4:
		return ">= " + strconv.FormatInt(int64(r.min), 10) + " and <= " + strconv.FormatInt(int64(r.max), 10)
	case r.min == 0:
		return ">= 0 and < 2 ** " + bits
	}
	bits = strconv.Itoa(8*r.size - 1)
	return ">= -(2 ** " + bits + ") and < 2 ** " + bits
}
