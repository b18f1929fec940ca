// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"reflect"
	"unicode/utf16"
	"unsafe"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
)

// The engine has two types of strings: ASCII, a Go string, and UTF-16 units
// behind a mark. Their Go types are not exported, but a conversion to them by
// reflection is possible, and makes a value without the second look at every
// byte, and the copy, that goja's own functions take.
var (
	asciiType = reflect.TypeOf(goja.StringFromUTF16(nil))
	wideType  = reflect.TypeOf(goja.StringFromUTF16([]uint16{0xE9}))
	unitsType = reflect.TypeFor[[]uint16]()
)

// Text is the content of the string v, not a copy: it must not be changed. v
// must be a string (goja.IsString).
func Text(v goja.Value) codec.Text {
	r := reflect.ValueOf(v)
	switch r.Type() {
	case asciiType:
		return codec.Text{ASCII: r.String()}
	case wideType:
		return codec.Text{Units: r.Convert(unitsType).Interface().([]uint16)[1:]}
	}
	return imported(v.String())
}

// imported is the content of a string that came from Go.
func imported(s string) codec.Text {
	if !codec.IsASCII(unsafe.Slice(unsafe.StringData(s), len(s))) {
		return codec.Text{Units: utf16.Encode([]rune(s))}
	}
	return codec.Text{ASCII: s}
}

// String makes a JavaScript string of what codec.Encoding.Decode returns.
func String(ascii string, units []uint16) goja.Value {
	if units == nil {
		return ASCII(ascii)
	}
	return reflect.ValueOf(units).Convert(wideType).Interface().(goja.Value)
}

// ASCII makes a JavaScript string of s, which must contain nothing but ASCII.
// It costs a third of Runtime.ToValue.
func ASCII(s string) goja.Value {
	return reflect.ValueOf(s).Convert(asciiType).Interface().(goja.Value)
}

// Decode makes a JavaScript string of bytes. It throws when the string would
// be longer than strings may be.
func Decode(e *modules.Env, b []byte, enc codec.Encoding) goja.Value {
	if len(b) > e.MaxStringLength/2 && enc.DecodedLen(len(b)) > e.MaxStringLength {
		e.ThrowError("ERR_STRING_TOO_LONG", "Cannot create a string longer than 0x%x characters", e.MaxStringLength)
	}
	return String(enc.Decode(b))
}

// Encode returns the bytes of the string v, which the caller may keep.
func Encode(v goja.Value, enc codec.Encoding) []byte { return enc.Encode(Text(v)) }
