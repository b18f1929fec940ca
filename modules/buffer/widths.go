// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// widths are the readers and writers of one to six bytes.
func (l *lib) widths() []modules.Method {
	return []modules.Method{
		{Name: "readUIntLE", Len: 2, Func: l.wideReader(false, true)},
		{Name: "readUIntBE", Len: 2, Func: l.wideReader(false, false)},
		{Name: "readIntLE", Len: 2, Func: l.wideReader(true, true)},
		{Name: "readIntBE", Len: 2, Func: l.wideReader(true, false)},
		{Name: "writeUIntLE", Len: 3, Func: l.wideWriter(unsigned, true)},
		{Name: "writeUIntBE", Len: 3, Func: l.wideWriter(unsigned, false)},
		{Name: "writeIntLE", Len: 3, Func: l.wideWriter(signed, true)},
		{Name: "writeIntBE", Len: 3, Func: l.wideWriter(signed, false)},
	}
}

// width reads byteLength.
func (l *lib) width(v goja.Value) int {
	if goja.IsNumber(v) {
		f := v.ToFloat()
		if n := int(f); float64(n) == f && n >= 1 && n <= 6 {
			return n
		}
	}
	l.outside(v, "byteLength", 1, 6)
	return 0
}

// wideReader makes read…(offset, byteLength).
func (l *lib) wideReader(signed, little bool) modules.Func {
	return func(a modules.Args) goja.Value {
		b := l.self(a)
		if !a.Has(0) {
			l.env.ThrowArgType("offset", "of type number", a.Argument(0))
		}
		n := l.width(a.Argument(1))
		at, _ := l.place(a, b, 0, n)
		v := gather(at, little)
		if shift := 64 - 8*n; signed {
			v = v << shift >> shift
		}
		return l.env.VM.ToValue(v)
	}
}

func gather(b []byte, little bool) (v int64) {
	for i, c := range b {
		if little {
			v |= int64(c) << (8 * i)
			continue
		}
		v = v<<8 | int64(c)
	}
	return v
}

// wideWriter makes write…(value, offset, byteLength).
func (l *lib) wideWriter(kind func(size int) span, little bool) modules.Func {
	return func(a modules.Args) goja.Value {
		b := l.self(a)
		n := l.width(a.Argument(2))
		v := l.integer(a.Argument(0), kind(n))
		at, end := l.placeAt(b, a.Argument(1), n)
		for i := range at {
			at[i] = byte(v >> (8 * i))
		}
		if !little {
			slices.Reverse(at)
		}
		return l.env.VM.ToValue(end)
	}
}
