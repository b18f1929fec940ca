// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"slices"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
)

// transcode(source, fromEnc, toEnc)
func (l *lib) transcode(a modules.Args) goja.Value {
	source := l.bytes(a, 0, "source")
	if len(source) == 0 {
		return l.empty()
	}
	from, to := l.textEncoding(a.Argument(1)), l.textEncoding(a.Argument(2))
	units := l.units(source, from, to)
	if to == codec.UTF8 || to == codec.UTF16LE {
		return l.copied(to.Encode(codec.Text{Units: units}))
	}
	return l.copied(narrowUnits(units, to))
}

// textEncoding reads the name of an encoding that holds characters.
func (l *lib) textEncoding(v goja.Value) codec.Encoding {
	enc := codec.UTF8
	if !goja.IsUndefined(v) && v.ToBoolean() {
		var ok bool
		if enc, ok = codec.Parse(v.String()); !ok || enc >= codec.Hex {
			l.untranscodable("U_ILLEGAL_ARGUMENT_ERROR", 1)
		}
	}
	return enc
}

func (l *lib) untranscodable(code string, number int) {
	err := l.env.NewError(modules.PlainError, code, "Unable to transcode Buffer ["+code+"]")
	modules.Must(err.Set("errno", number))
	l.env.Throw(err)
}

// units decodes source. Between UTF-8 and UTF-16 nothing is replaced: what is
// ill-formed is refused.
func (l *lib) units(source []byte, from, to codec.Encoding) []uint16 {
	strict := from == codec.UTF8 && to == codec.UTF16LE || from == codec.UTF16LE && to == codec.UTF8
	if strict && !wellFormed(source, from) {
		l.untranscodable("U_INVALID_CHAR_FOUND", 10)
	}
	if from == codec.ASCII && to != codec.UTF16LE {
		return asciiUnits(source)
	}
	if from == codec.ASCII {
		from = codec.Latin1
	}
	ascii, units := from.Decode(source)
	if units == nil {
		return utf16.Encode([]rune(ascii))
	}
	units = units[1:]
	if from != codec.UTF16LE || to != codec.UTF16LE {
		return units
	}
	units = utf16.Encode(utf16.Decode(units))
	if len(source)%2 == 1 {
		units = append(units, utf8.RuneError)
	}
	return units
}

// wellFormed tells whether b needs no replacement. Surrogates that are no pairs
// change when they are encoded and decoded again.
func wellFormed(b []byte, enc codec.Encoding) bool {
	if enc == codec.UTF8 {
		return utf8.Valid(b)
	}
	_, units := enc.Decode(b)
	if units == nil {
		return true
	}
	return slices.Equal(utf16.Encode(utf16.Decode(units[1:])), units[1:])
}

// asciiUnits replaces the bytes that are not ASCII.
func asciiUnits(b []byte) []uint16 {
	units := make([]uint16, len(b))
	for i, c := range b {
		units[i] = uint16(c)
		if c >= utf8.RuneSelf {
			units[i] = utf8.RuneError
		}
	}
	return units
}

// narrowUnits writes a byte for each character, '?' where there is none.
func narrowUnits(units []uint16, enc codec.Encoding) []byte {
	top := rune(0xFF)
	if enc == codec.ASCII {
		top = 0x7F
	}
	var b []byte
	for _, r := range utf16.Decode(units) {
		if r > top {
			r = '?'
		}
		b = append(b, byte(r))
	}
	return b
}
