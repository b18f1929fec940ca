// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// size reads the size of a Buffer; a fraction is dropped.
func (l *lib) size(v goja.Value) int {
	if !goja.IsNumber(v) {
		l.env.ThrowArgType("size", "of type number", v)
	}
	f := v.ToFloat()
	if !(f >= 0 && f <= modules.MaxBufferLength) {
		l.env.ThrowOutOfRange("size", ">= 0 && <= "+strconv.Itoa(modules.MaxBufferLength), v)
	}
	return int(f)
}

// alloc(size, fill, encoding)
func (l *lib) alloc(a modules.Args) goja.Value {
	n := l.size(a.Argument(0))
	fill := a.Argument(1)
	if n == 0 || goja.IsUndefined(fill) || goja.IsNumber(fill) && fill.ToFloat() == 0 {
		return l.zeros(n)
	}
	enc := a.Argument(2)
	if goja.IsString(fill) {
		l.encodingName(enc)
	}
	mem := l.env.MakeBytes(n)
	l.fillWith(mem, fill, enc)
	return l.env.NewBuffer(mem)
}

// allocUnsafe(size)
func (l *lib) allocUnsafe(a modules.Args) goja.Value {
	obj, _ := l.unsafe(l.size(a.Argument(0)))
	return obj
}

// allocUnsafeSlow(size)
func (l *lib) allocUnsafeSlow(a modules.Args) goja.Value { return l.zeros(l.size(a.Argument(0))) }

// slowBuffer(size) is SlowBuffer, with and without new.
func (l *lib) slowBuffer(c goja.ConstructorCall) *goja.Object { return l.zeros(l.size(c.Argument(0))) }

// of(...items)
func (l *lib) of(a modules.Args) goja.Value {
	mem := make([]byte, len(a.Arguments))
	for i, v := range a.Arguments {
		mem[i] = lowByte(v)
	}
	return l.env.NewBuffer(mem)
}

// lowByte converts an element of a Uint8Array.
func lowByte(v goja.Value) byte { return byte(modulo32(number(v))) }
