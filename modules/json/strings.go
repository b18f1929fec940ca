// SPDX-License-Identifier: Apache-2.0

package json

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"
)

// piece is the text of a string literal. Where raw is true it is a part of the
// text that is being parsed, otherwise of the parser's buffer: the one must not
// be kept, for it would keep the whole, and the other is written over.
type piece struct {
	text  string
	bytes []byte
	raw   bool
	wide  bool // there are surrogates among the characters
}

// literal reads a string. Most have no escapes.
func (p *parser) literal() (piece, bool) {
	if p.next() != '"' {
		return piece{}, false
	}
	p.pos++
	from := p.pos
	for ; p.pos < len(p.text); p.pos++ {
		switch c := p.text[p.pos]; {
		case c == '"':
			p.pos++
			return piece{text: p.text[from : p.pos-1], raw: true, wide: p.wide}, true
		case c == '\\':
			return p.escaped(from)
		case c < ' ':
			return piece{}, false
		}
	}
	return piece{}, false
}

// escaped goes on behind the characters from, which have been read.
func (p *parser) escaped(from int) (piece, bool) {
	p.buf = append(p.buf[:0], p.text[from:p.pos]...)
	wide := p.wide
	for p.pos < len(p.text) {
		c := p.text[p.pos]
		p.pos++
		switch {
		case c == '"':
			return piece{bytes: p.buf, wide: wide}, true
		case c < ' ':
			return piece{}, false
		case c != '\\':
			p.buf = append(p.buf, c)
			continue
		}
		surrogate, ok := p.escape()
		if !ok {
			return piece{}, false
		}
		wide = wide || surrogate
	}
	return piece{}, false
}

// escape reads what follows a backslash. A surrogate that has no partner is
// reported.
func (p *parser) escape() (surrogate, ok bool) {
	c := p.next()
	p.pos++
	if c == 'u' {
		return p.unicode()
	}
	i := strings.IndexByte(`"\/bfnrt`, c)
	if i < 0 || c == 0 {
		return false, false
	}
	p.buf = append(p.buf, "\"\\/\b\f\n\r\t"[i])
	return false, true
}

// unicode reads the digits of \uXXXX, and a second one that makes a pair.
func (p *parser) unicode() (surrogate, ok bool) {
	r, ok := p.hex(p.pos)
	if !ok {
		return false, false
	}
	p.pos += 4
	if !utf16.IsSurrogate(r) {
		p.buf = utf8.AppendRune(p.buf, r)
		return false, true
	}
	if strings.HasPrefix(p.text[p.pos:], `\u`) {
		low, _ := p.hex(p.pos + 2)
		if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
			p.pos += 6
			p.buf = utf8.AppendRune(p.buf, pair)
			return false, true
		}
	}
	p.buf = appendUnit(p.buf, uint16(r))
	return true, true
}

// hex is the number that the four digits at i are.
func (p *parser) hex(i int) (r rune, ok bool) {
	if i+4 > len(p.text) {
		return 0, false
	}
	for _, c := range []byte(p.text[i : i+4]) {
		d := strings.IndexByte("0123456789abcdef", c|0x20)
		if d < 0 || c < '0' {
			return 0, false
		}
		r = r<<4 | rune(d)
	}
	return r, true
}

// str reads a string as a value.
func (p *parser) str() goja.Value {
	s, ok := p.literal()
	if !ok {
		return nil
	}
	text := s.copied()
	if s.wide {
		return goja.StringFromUTF16(units(text))
	}
	return p.env.VM.ToValue(text)
}

// copied is the text in memory of its own.
func (s *piece) copied() string {
	if s.raw {
		return strings.Clone(s.text)
	}
	return string(s.bytes)
}

// name reads a string as the name of a property.
func (p *parser) name() (name, bool) {
	s, ok := p.literal()
	if !ok {
		return "", false
	}
	if n, known := p.known(&s); known {
		return n, true
	}
	text := s.copied()
	if s.wide {
		return wideName(units(text)), true
	}
	n := unistring.NewFromString(text)
	if len(text) <= longestName && len(p.names) < mostNames {
		p.names[text] = n
	}
	return n, true
}

func (p *parser) known(s *piece) (n name, ok bool) {
	if s.wide {
		return "", false
	}
	if s.raw {
		n, ok = p.names[s.text]
	} else {
		n, ok = p.names[string(s.bytes)]
	}
	return n, ok
}

// wideName is the engine's form of a name. Only names with a character outside
// of ASCII have a mark in front.
func wideName(u []uint16) name {
	for _, c := range u {
		if c >= utf8.RuneSelf {
			return unistring.FromUtf16(append([]uint16{unistring.BOM}, u...))
		}
	}
	return unistring.NewFromString(string(utf16.Decode(u)))
}
