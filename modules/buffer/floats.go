// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"encoding/binary"
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// floats are the readers and writers of floating point numbers.
func (l *lib) floats() []modules.Method {
	le, be := binary.LittleEndian, binary.BigEndian
	return []modules.Method{
		{Name: "readFloatLE", Func: l.floatReader(4, func(b []byte) float64 { return wide(le.Uint32(b)) })},
		{Name: "readFloatBE", Func: l.floatReader(4, func(b []byte) float64 { return wide(be.Uint32(b)) })},
		{Name: "readDoubleLE", Func: l.floatReader(8, func(b []byte) float64 { return math.Float64frombits(le.Uint64(b)) })},
		{Name: "readDoubleBE", Func: l.floatReader(8, func(b []byte) float64 { return math.Float64frombits(be.Uint64(b)) })},
		{Name: "writeFloatLE", Len: 1, Func: l.floatWriter(4, func(b []byte, f float64) { le.PutUint32(b, narrow(f)) })},
		{Name: "writeFloatBE", Len: 1, Func: l.floatWriter(4, func(b []byte, f float64) { be.PutUint32(b, narrow(f)) })},
		{Name: "writeDoubleLE", Len: 1, Func: l.floatWriter(8, func(b []byte, f float64) { le.PutUint64(b, bits(f)) })},
		{Name: "writeDoubleBE", Len: 1, Func: l.floatWriter(8, func(b []byte, f float64) { be.PutUint64(b, bits(f)) })},
	}
}

func wide(bits uint32) float64 { return float64(math.Float32frombits(bits)) }

// bits and narrow write one NaN only, that of Node.js.
func bits(f float64) uint64 {
	if f != f {
		return 0x7FF8 << 48
	}
	return math.Float64bits(f)
}

func narrow(f float64) uint32 {
	if f != f {
		return 0x7FC0 << 16
	}
	return math.Float32bits(float32(f))
}

func (l *lib) floatReader(size int, get func([]byte) float64) modules.Func {
	vm := l.env.VM
	return func(a modules.Args) goja.Value {
		at, _ := l.place(a, l.self(a), 0, size)
		return vm.ToValue(get(at))
	}
}

func (l *lib) floatWriter(size int, put func([]byte, float64)) modules.Func {
	vm := l.env.VM
	return func(a modules.Args) goja.Value {
		b := l.self(a)
		f := number(a.Argument(0))
		at, end := l.place(a, b, 1, size)
		put(at, f)
		return vm.ToValue(end)
	}
}
