// SPDX-License-Identifier: Apache-2.0

package clone

import (
	"encoding/binary"
	"math"
	"math/big"
	"unicode/utf8"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// Reader makes values of what a Writer has written. Its methods run on the
// loop. What cannot be read is thrown as an Error.
type Reader struct {
	// Host reads an object that Writer.Host has written.
	Host func() *goja.Object
	// Moved gives the ArrayBuffers that were written as numbers.
	Moved func(id uint32) *goja.Object
	// Shared gives the SharedArrayBuffers that were written as numbers.
	Shared func(id uint32) *goja.Object

	env     *modules.Env
	data    []byte
	pos     int
	version uint64
	seen    []*goja.Object
	depth   int
}

// NewReader makes a reader of data, which it does not copy.
func NewReader(env *modules.Env, data []byte) *Reader {
	return &Reader{env: env, data: data, version: version}
}

// Broken throws the error of data that cannot be read.
func (r *Reader) Broken() {
	r.env.ThrowError("", "Unable to deserialize cloned data.")
}

// Header reads the version of the format.
func (r *Reader) Header() {
	if r.byte() != versionTag {
		r.version = 0
	} else {
		r.version = r.varint()
	}
	if r.version < oldest || r.version > version {
		r.env.ThrowError("", "Unable to deserialize cloned data due to invalid or unsupported version.")
	}
}

// Version is what Header has read.
func (r *Reader) Version() uint32 { return uint32(r.version) }

// Pos is where the reader is.
func (r *Reader) Pos() int { return r.pos }

// Uint32 reads a number of variable length.
func (r *Reader) Uint32() uint32 { return uint32(r.varint()) }

// Uint64 reads a number of variable length.
func (r *Reader) Uint64() uint64 { return r.varint() }

// Double reads a number of eight bytes.
func (r *Reader) Double() float64 {
	return math.Float64frombits(binary.LittleEndian.Uint64(r.Raw(8)))
}

// Raw reads n bytes, which are those of the data.
func (r *Reader) Raw(n uint64) []byte {
	if n > uint64(len(r.data)-r.pos) {
		r.Broken()
	}
	b := r.data[r.pos : r.pos+int(n)]
	r.pos += int(n)
	return b
}

func (r *Reader) byte() byte { return r.Raw(1)[0] }

func (r *Reader) varint() uint64 {
	n, size := binary.Uvarint(r.data[r.pos:])
	if size <= 0 {
		r.Broken()
	}
	r.pos += size
	return n
}

// peek is the next tag; paddings are passed over.
func (r *Reader) peek() byte {
	for r.pos < len(r.data) && r.data[r.pos] == tagPadding {
		r.pos++
	}
	if r.pos == len(r.data) {
		r.Broken()
	}
	return r.data[r.pos]
}

func (r *Reader) tag() byte {
	t := r.peek()
	r.pos++
	return t
}

// Value reads a value.
func (r *Reader) Value() goja.Value {
	vm := r.env.VM
	switch t := r.tag(); t {
	case tagUndefined:
		return goja.Undefined()
	case tagNull:
		return goja.Null()
	case tagTrue, tagFalse:
		return vm.ToValue(t == tagTrue)
	case tagInt32:
		n := uint32(r.varint())
		return vm.ToValue(int32(n>>1) ^ -int32(n&1))
	case tagUint32:
		return vm.ToValue(uint32(r.varint()))
	case tagDouble:
		return vm.ToValue(r.Double())
	case tagBigInt:
		return vm.ToValue(r.bigInt())
	case tagOneByte, tagTwoByte, tagUTF8:
		return r.text(t)
	default:
		return r.guarded(t)
	}
}

// guarded reads an object, as long as they are not nested too deeply.
func (r *Reader) guarded(t byte) goja.Value {
	if r.depth == mostNested {
		r.env.Throw(r.env.NewError(modules.RangeError, "", "Maximum call stack size exceeded"))
	}
	r.depth++
	defer func() { r.depth-- }()
	return r.object(t)
}

func (r *Reader) bigInt() *big.Int {
	bits := r.varint()
	digits := r.Raw(bits >> 1)
	b := make([]byte, len(digits))
	for i, c := range digits {
		b[len(b)-1-i] = c
	}
	n := new(big.Int).SetBytes(b)
	if bits&1 != 0 {
		n.Neg(n)
	}
	return n
}

func (r *Reader) text(t byte) goja.Value {
	b := r.Raw(r.varint())
	switch {
	case t == tagTwoByte:
		if len(b)%2 != 0 {
			r.Broken()
		}
		units := make([]uint16, len(b)/2)
		for i := range units {
			units[i] = binary.LittleEndian.Uint16(b[2*i:])
		}
		return goja.StringFromUTF16(units)
	case t == tagUTF8:
		return r.env.VM.ToValue(string(b))
	}
	s := string(b)
	if !ascii(s) {
		wide := make([]byte, 0, len(b)+len(b)/4)
		for _, c := range b {
			wide = utf8.AppendRune(wide, rune(c))
		}
		s = string(wide)
	}
	return r.env.VM.ToValue(s)
}

// string reads a value that has to be a string.
func (r *Reader) string() goja.Value {
	v := r.Value()
	if !goja.IsString(v) {
		r.Broken()
	}
	return v
}
