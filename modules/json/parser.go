// SPDX-License-Identifier: Apache-2.0

package json

import (
	"slices"
	"strings"

	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"

	"github.com/iotjs/iotjs/modules"
)

// parser makes values of a text, one text after the other. Its methods return
// nil where the text is not JSON; what is wrong there is found out afterwards.
type parser struct {
	env      *modules.Env
	maxDepth int

	text  string
	wide  bool // there are lone surrogates in text
	pos   int
	depth int
	items []goja.Value // of the arrays that are being read, one behind the other
	cells []int64      // for integers of arrays
	buf   []byte       // of a string with escapes

	// names are those of properties that were read before: texts of the same
	// kind have the same, and they must not keep a text alive.
	names map[string]name
}

// name is the name of a property in the engine's form, which unlike a string of
// Go can have lone surrogates.
type name = unistring.String

const (
	mostNames   = 1024 // that are remembered
	longestName = 64
	mostKept    = 1 << 12 // of items and bytes between two texts
)

// release forgets what was read.
func (p *parser) release() {
	p.text, p.cells = "", nil
	clear(p.items) // of a text that was refused
	p.items, p.buf = p.items[:0], p.buf[:0]
	if cap(p.items) > mostKept {
		p.items = nil
	}
	if cap(p.buf) > mostKept {
		p.buf = nil
	}
}

// next is the byte at the position, or 0 at the end.
func (p *parser) next() byte {
	if p.pos < len(p.text) {
		return p.text[p.pos]
	}
	return 0
}

// space passes white space.
func (p *parser) space() {
	for p.pos < len(p.text) {
		if c := p.text[p.pos]; c > ' ' || c != ' ' && c != '\n' && c != '\r' && c != '\t' {
			return
		}
		p.pos++
	}
}

// value reads a value and the white space before it.
func (p *parser) value() goja.Value {
	p.space()
	switch c := p.next(); c {
	case '{':
		return p.nested(p.object)
	case '[':
		return p.nested(p.array)
	case '"':
		return p.str()
	case 't':
		return p.word("true", p.env.VM.ToValue(true))
	case 'f':
		return p.word("false", p.env.VM.ToValue(false))
	case 'n':
		return p.word("null", goja.Null())
	}
	return p.number()
}

func (p *parser) word(w string, v goja.Value) goja.Value {
	if !strings.HasPrefix(p.text[p.pos:], w) {
		return nil
	}
	p.pos += len(w)
	return v
}

// nested reads what is between brackets. The depth stays as it is where it was
// too much.
func (p *parser) nested(read func() goja.Value) goja.Value {
	if p.depth++; p.depth > p.maxDepth {
		return nil
	}
	p.pos++
	v := read()
	if v != nil {
		p.depth--
	}
	return v
}

// closes passes a closing bracket behind white space, if it is there.
func (p *parser) closes(bracket byte) bool {
	p.space()
	if p.next() != bracket {
		return false
	}
	p.pos++
	return true
}

// array reads the elements of an array.
func (p *parser) array() goja.Value {
	if p.closes(']') {
		return p.env.VM.NewArray()
	}
	from := len(p.items)
	for {
		p.integers(from)
		if len(p.items)%modules.Breath == 0 {
			p.env.CheckInterrupt()
		}
		v := p.value()
		if v == nil {
			return nil
		}
		p.items = append(p.items, v)
		if p.closes(']') {
			break
		}
		if p.next() != ',' {
			return nil
		}
		p.pos++
	}
	out := p.env.Array(slices.Clone(p.items[from:]))
	clear(p.items[from:])
	p.items = p.items[:from]
	return out
}

// object reads the properties of an object. Of two with one name the last
// counts.
func (p *parser) object() goja.Value {
	out := p.env.VM.NewObject()
	if p.closes('}') {
		return out
	}
	for {
		p.space()
		n, ok := p.name()
		if p.space(); !ok || p.next() != ':' {
			return nil
		}
		p.pos++
		v := p.value()
		if v == nil {
			return nil
		}
		p.env.Add(out, n, v)
		if p.closes('}') {
			return out
		}
		if p.next() != ',' {
			return nil
		}
		p.pos++
	}
}
