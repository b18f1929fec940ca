// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"math"
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
)

const bufferOrArray = "an instance of Buffer or Uint8Array"

// bytes reads argument i as a Buffer or Uint8Array.
func (l *lib) bytes(a modules.Args, i int, name string) []byte {
	b, ok := l.env.Uint8Array(a.Argument(i))
	if !ok {
		l.env.ThrowArgType(name, bufferOrArray, a.Argument(i))
	}
	return b
}

// encoding reads argument i, whose absence means UTF-8.
func (l *lib) encoding(v goja.Value) codec.Encoding {
	if goja.IsUndefined(v) {
		return codec.UTF8
	}
	enc, ok := codec.Parse(v.String())
	if !ok {
		l.unknown(v)
	}
	return enc
}

// unknown throws ERR_UNKNOWN_ENCODING; an object is shown as util.format does.
func (l *lib) unknown(v goja.Value) {
	if _, isObj := v.(*goja.Object); isObj {
		format := l.env.Func(l.env.Require("util").(*goja.Object).Get("format"), "format")
		v = l.env.Invoke(format, goja.Undefined(), ASCII("%s"), v)
	}
	l.env.ThrowType("ERR_UNKNOWN_ENCODING", "Unknown encoding: %s", v)
}

// index reads argument i as an integer from 0 to max; absent it is def.
func (l *lib) index(a modules.Args, i int, name string, def, max int) int {
	if !a.Has(i) {
		return def
	}
	return int(a.Int(i, name, 0, int64(max)))
}

// outside throws what a place beyond the last possible one deserves. min is
// the first possible one.
func (l *lib) outside(v goja.Value, name string, min, last int) {
	if !goja.IsNumber(v) {
		l.env.ThrowArgType(name, "of type number", v)
	}
	if f := v.ToFloat(); f != math.Floor(f) {
		l.env.ThrowOutOfRange(name, "an integer", v)
	}
	if last < 0 {
		l.env.ThrowRange("ERR_BUFFER_OUT_OF_BOUNDS", "Attempt to access memory outside buffer bounds")
	}
	l.env.ThrowOutOfRange(name, ">= "+strconv.Itoa(min)+" and <= "+strconv.Itoa(last), v)
}

// exceeds throws ERR_BUFFER_OUT_OF_BOUNDS for the argument called name.
func (l *lib) exceeds(name string) {
	l.env.ThrowRange("ERR_BUFFER_OUT_OF_BOUNDS", `"%s" is outside of buffer bounds`, name)
}

// number is what the unary plus makes of v.
func number(v goja.Value) float64 {
	if goja.IsNumber(v) {
		return v.ToFloat()
	}
	return v.ToNumber().ToFloat()
}

// relative is how slice counts: from the end if negative, kept inside length.
func relative(v goja.Value, length int) int {
	f := math.Trunc(number(v))
	if f < 0 {
		f += float64(length)
	}
	switch {
	case !(f > 0): // also NaN
		return 0
	case f > float64(length):
		return length
	}
	return int(f)
}
