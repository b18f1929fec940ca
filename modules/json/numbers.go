// SPDX-License-Identifier: Apache-2.0

package json

import (
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// exactDigits is how many digits a number may have to be exact as an integer
// of the engine.
const exactDigits = 15

// number reads a number.
func (p *parser) number() goja.Value {
	from := p.pos
	sign := int64(1)
	if p.next() == '-' {
		sign = -1
		p.pos++
	}
	n, digits := p.integer()
	if digits == 0 {
		return nil
	}
	// A 0 may be negative, which no integer is.
	if c := p.next(); c != '.' && c|0x20 != 'e' && digits <= exactDigits && n != 0 {
		return p.env.Integer(sign * n)
	}
	if !p.fraction() || !p.exponent() {
		return nil
	}
	f, _ := strconv.ParseFloat(p.text[from:p.pos], 64) // beyond the range it is an infinity or 0
	return p.env.VM.ToValue(f)
}

// integer reads the digits before the point. Nothing follows a leading 0.
func (p *parser) integer() (n int64, digits int) {
	from := p.pos
	for p.pos < len(p.text) {
		d := p.text[p.pos] - '0'
		if d > 9 || p.pos == from+1 && n == 0 {
			break
		}
		n = n*10 + int64(d)
		p.pos++
	}
	return n, p.pos - from
}

func (p *parser) fraction() bool {
	if p.next() != '.' {
		return true
	}
	p.pos++
	return p.digits()
}

func (p *parser) exponent() bool {
	if p.next()|0x20 != 'e' {
		return true
	}
	p.pos++
	if c := p.next(); c == '+' || c == '-' {
		p.pos++
	}
	return p.digits()
}

// digits passes digits and tells whether there were any.
func (p *parser) digits() bool {
	from := p.pos
	for p.pos < len(p.text) && p.text[p.pos]-'0' <= 9 {
		p.pos++
	}
	return p.pos > from
}

const (
	fewCells  = 16
	mostCells = 512 // for which memory is taken at once: one that lives keeps the others
)

// integers reads what most long arrays consist of, integers with a comma behind
// each, up to whatever is something else, or to where the script may be stopped.
// The items from an index on are those of the array.
func (p *parser) integers(from int) {
	for {
		n, end := plainInteger(p.text, p.pos)
		if end >= len(p.text) || end == p.pos || p.text[end] != ',' {
			return
		}
		if len(p.cells) == 0 {
			p.cells = make([]int64, min(max(len(p.items)-from, fewCells), mostCells))
		}
		p.cells[0] = n
		p.items = append(p.items, p.env.IntegerAt(&p.cells[0]))
		p.cells = p.cells[1:]
		if p.pos = end + 1; p.next() == ' ' {
			p.pos++
		}
		if len(p.items)%modules.Breath == 0 {
			return
		}
	}
}

// plainInteger reads digits without a sign that are an integer of the engine. The
// end is the position if there are none.
func plainInteger(text string, pos int) (n int64, end int) {
	end = pos
	for end < len(text) && text[end]-'0' <= 9 {
		n = n*10 + int64(text[end]-'0')
		end++
	}
	if end-pos > exactDigits || end-pos > 1 && text[pos] == '0' {
		return 0, pos
	}
	return n, end
}
