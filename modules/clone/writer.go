// SPDX-License-Identifier: Apache-2.0

package clone

import (
	"encoding/binary"
	"math"
	"math/big"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/util"
)

// Writer makes bytes of values, by the rules of structured clones. Its methods
// run on the loop and may call getters of the script; what these throw passes
// through.
type Writer struct {
	// Refuse throws the error of a value that cannot be written.
	Refuse func(message string)
	// Host writes an object that is no plain data, and reports whether it is
	// one that it knows. It may be nil.
	Host func(obj *goja.Object) bool
	// ViewsByHost leaves views of ArrayBuffers to Host.
	ViewsByHost bool
	// Shared gives a SharedArrayBuffer a number, which is written in place of
	// its bytes. Without it the bytes are written.
	Shared func(obj *goja.Object) uint32

	env   *modules.Env
	out   []byte
	seen  map[*goja.Object]uint32
	moved map[*goja.Object]uint32
	depth int
}

// NewWriter makes a writer that throws a DataCloneError.
func NewWriter(env *modules.Env) *Writer {
	w := &Writer{env: env, seen: map[*goja.Object]uint32{}}
	w.Refuse = func(message string) { (&copier{env: env}).refuse(message) }
	return w
}

// Bytes is what was written.
func (w *Writer) Bytes() []byte { return w.out }

// Reset takes what was written away and gives it to the caller.
func (w *Writer) Reset() []byte {
	out := w.out
	w.out, w.seen = nil, map[*goja.Object]uint32{}
	return out
}

// Move makes an ArrayBuffer be written as the number id, in place of its bytes.
func (w *Writer) Move(obj *goja.Object, id uint32) {
	if w.moved == nil {
		w.moved = map[*goja.Object]uint32{}
	}
	w.moved[obj] = id
}

// Header writes the version of the format.
func (w *Writer) Header() { w.out = append(w.out, versionTag, version) }

// Uint32 writes a number of variable length.
func (w *Writer) Uint32(n uint32) { w.varint(uint64(n)) }

// Uint64 writes a number of variable length.
func (w *Writer) Uint64(n uint64) { w.varint(n) }

// Double writes a number of eight bytes. There is one NaN only.
func (w *Writer) Double(f float64) {
	bits := math.Float64bits(f)
	if math.IsNaN(f) {
		bits = 0x7ff8000000000000
	}
	w.out = binary.LittleEndian.AppendUint64(w.out, bits)
}

// Raw writes bytes as they are.
func (w *Writer) Raw(b []byte) { w.out = append(w.out, b...) }

func (w *Writer) varint(n uint64) { w.out = binary.AppendUvarint(w.out, n) }

func (w *Writer) tag(t byte) { w.out = append(w.out, t) }

// Value writes a value.
func (w *Writer) Value(v goja.Value) {
	switch {
	case v == nil || goja.IsUndefined(v):
		w.tag(tagUndefined)
	case goja.IsNull(v):
		w.tag(tagNull)
	case goja.IsString(v):
		w.text(v)
	case goja.IsBigInt(v):
		w.tag(tagBigInt)
		w.bigInt(v.Export().(*big.Int))
	case goja.IsNumber(v):
		w.number(v.ToFloat())
	default:
		w.rest(v)
	}
}

func (w *Writer) rest(v goja.Value) {
	switch x := v.(type) {
	case *goja.Object:
		w.object(x)
	case *goja.Symbol:
		w.Refuse("Symbol(" + x.String() + ") could not be cloned.")
	default:
		w.boolean(v.ToBoolean(), tagTrue, tagFalse)
	}
}

func (w *Writer) boolean(v bool, yes, no byte) {
	if v {
		w.tag(yes)
	} else {
		w.tag(no)
	}
}

func (w *Writer) number(f float64) {
	if n := int32(f); float64(n) == f && !(n == 0 && math.Signbit(f)) {
		w.tag(tagInt32)
		w.varint(uint64(uint32(n<<1) ^ uint32(n>>31)))
		return
	}
	w.tag(tagDouble)
	w.Double(f)
}

func (w *Writer) bigInt(n *big.Int) {
	b := n.Bytes() // big-endian
	size := (len(b) + 7) / 8 * 8
	digits := make([]byte, size)
	for i, c := range b {
		digits[len(b)-1-i] = c
	}
	sign := uint64(0)
	if n.Sign() < 0 {
		sign = 1
	}
	w.varint(uint64(size)<<1 | sign)
	w.Raw(digits)
}

// text writes a string: one byte for each unit if that is enough.
func (w *Writer) text(v goja.Value) {
	s := v.String()
	if ascii(s) {
		w.tag(tagOneByte)
		w.varint(uint64(len(s)))
		w.out = append(w.out, s...)
		return
	}
	units, narrow := unitsOf(v)
	if narrow {
		w.tag(tagOneByte)
		w.varint(uint64(len(units)))
		for _, u := range units {
			w.out = append(w.out, byte(u))
		}
		return
	}
	size := make([]byte, 0, binary.MaxVarintLen64)
	size = binary.AppendUvarint(size, uint64(2*len(units)))
	if (len(w.out)+1+len(size))%2 != 0 {
		w.tag(tagPadding) // the units are aligned
	}
	w.tag(tagTwoByte)
	w.Raw(size)
	for _, u := range units {
		w.out = binary.LittleEndian.AppendUint16(w.out, u)
	}
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

func unitsOf(v goja.Value) (units []uint16, narrow bool) {
	s := v.(goja.String)
	units, narrow = make([]uint16, s.Length()), true
	for i := range units {
		units[i] = s.CharAt(i)
		narrow = narrow && units[i] < 0x100
	}
	return units, narrow
}

func (w *Writer) object(obj *goja.Object) {
	if id, ok := w.seen[obj]; ok {
		w.tag(tagReference)
		w.varint(uint64(id))
		return
	}
	if w.depth == mostNested {
		w.env.Throw(w.env.NewError(modules.RangeError, "", "Maximum call stack size exceeded"))
	}
	w.depth++
	defer func() { w.depth-- }()
	kind := util.KindOf(obj)
	if view := kind == util.KindTypedArray || kind == util.KindDataView; view && !w.ViewsByHost {
		w.view(obj, kind)
		return
	}
	w.remember(obj)
	w.content(obj, kind)
}

func (w *Writer) remember(obj *goja.Object) { w.seen[obj] = uint32(len(w.seen)) }

// HostTag writes the mark in front of what Host writes.
func (w *Writer) HostTag() { w.tag(tagHost) }
