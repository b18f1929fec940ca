// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"encoding/binary"
	"math/big"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// bigints are the readers and writers of eight bytes.
func (l *lib) bigints() []modules.Method {
	le, be := binary.LittleEndian, binary.BigEndian
	return []modules.Method{
		{Name: "readBigUInt64LE", Func: l.bigReader(le, false)},
		{Name: "readBigUInt64BE", Func: l.bigReader(be, false)},
		{Name: "readBigInt64LE", Func: l.bigReader(le, true)},
		{Name: "readBigInt64BE", Func: l.bigReader(be, true)},
		{Name: "writeBigUInt64LE", Len: 1, Func: l.bigWriter(le, false)},
		{Name: "writeBigUInt64BE", Len: 1, Func: l.bigWriter(be, false)},
		{Name: "writeBigInt64LE", Len: 1, Func: l.bigWriter(le, true)},
		{Name: "writeBigInt64BE", Len: 1, Func: l.bigWriter(be, true)},
	}
}

func (l *lib) bigReader(order binary.ByteOrder, signed bool) modules.Func {
	return func(a modules.Args) goja.Value {
		at, _ := l.place(a, l.self(a), 0, 8)
		n := new(big.Int)
		if v := order.Uint64(at); signed {
			n.SetInt64(int64(v))
		} else {
			n.SetUint64(v)
		}
		return l.env.VM.ToValue(n)
	}
}

func (l *lib) bigWriter(order binary.ByteOrder, signed bool) modules.Func {
	return func(a modules.Args) goja.Value {
		b := l.self(a)
		n, ok := l.bigValue(a.Argument(0), signed)
		at, end := l.place(a, b, 1, 8)
		if !ok {
			l.checkMixed(a.Argument(0), signed)
			l.env.ThrowType("", "Cannot mix BigInt and other types, use explicit conversions")
		}
		order.PutUint64(at, n)
		return l.env.VM.ToValue(end)
	}
}

// checkMixed refuses a number that is out of the range of the BigInts.
func (l *lib) checkMixed(v goja.Value, signed bool) {
	if !goja.IsNumber(v) {
		return
	}
	switch f := v.ToFloat(); {
	case signed && (f < -(1<<63) || f >= 1<<63):
		l.env.ThrowOutOfRange("value", signedRange, v)
	case !signed && (f < 0 || f >= 1<<64):
		l.env.ThrowOutOfRange("value", unsignedRange, v)
	}
}

// The ranges, as errors show them.
const (
	signedRange   = ">= -(2n ** 63n) and < 2n ** 63n"
	unsignedRange = ">= 0n and < 2n ** 64n"
)

// bigValue returns the low 64 bits of v in two's complement. ok is false if v
// is not a BigInt.
func (l *lib) bigValue(v goja.Value, signed bool) (bits uint64, ok bool) {
	if !goja.IsBigInt(v) {
		return 0, false
	}
	n := v.Export().(*big.Int)
	if signed {
		if !n.IsInt64() {
			l.env.ThrowOutOfRange("value", signedRange, v)
		}
		return uint64(n.Int64()), true
	}
	if !n.IsUint64() {
		l.env.ThrowOutOfRange("value", unsignedRange, v)
	}
	return n.Uint64(), true
}
