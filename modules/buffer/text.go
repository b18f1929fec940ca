// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"unicode/utf16"
	"unsafe"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
)

// The engine has two types of strings: ASCII, a Go string, and UTF-16 units
// behind a mark. Their Go types are not exported, but a value is known by the
// first word of its interface, and the second one points to its content: so it
// is made and read without the second look at every byte, and the copy, that
// goja's own functions take. TestStringLayout holds this to the engine.
var (
	asciiWord = words(goja.StringFromUTF16(nil))[0]
	wideWord  = words(goja.StringFromUTF16([]uint16{0xE9}))[0]
)

// words are the two words of an interface.
func words(v goja.Value) [2]unsafe.Pointer { return *(*[2]unsafe.Pointer)(unsafe.Pointer(&v)) }

func fromWords(kind, content unsafe.Pointer) (v goja.Value) {
	*(*[2]unsafe.Pointer)(unsafe.Pointer(&v)) = [2]unsafe.Pointer{kind, content}
	return v
}

// Text is the content of the string v, not a copy: it must not be changed. v
// must be a string (goja.IsString).
func Text(v goja.Value) codec.Text {
	switch w := words(v); w[0] {
	case asciiWord:
		return codec.Text{ASCII: *(*string)(w[1])}
	case wideWord:
		return codec.Text{Units: (*(*[]uint16)(w[1]))[1:]}
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
	return fromWords(wideWord, unsafe.Pointer(&units))
}

// ASCII makes a JavaScript string of s, which must contain nothing but ASCII.
// It costs a third of Runtime.ToValue.
func ASCII(s string) goja.Value {
	return fromWords(asciiWord, unsafe.Pointer(&s))
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
