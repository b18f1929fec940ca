// SPDX-License-Identifier: Apache-2.0

package regex

// quantifier parses one, if there is one.
func (p *parser) quantifier() (least, most int, ok bool) {
	switch p.peek() {
	case '*':
		least, most = 0, infinite
	case '+':
		least, most = 1, infinite
	case '?':
		least, most = 0, 1
	case '{':
		from := p.at
		if least, most, ok = p.braces(); !ok && p.full {
			panic(errIncomplete)
		} else if !ok {
			p.at = from
		}
		return least, most, ok
	default:
		return 0, 0, false
	}
	p.at++
	return least, most, true
}

// braces parses {n}, {n,} or {n,m}.
func (p *parser) braces() (least, most int, ok bool) {
	p.at++
	if least, ok = p.decimal(); !ok {
		return 0, 0, false
	}
	most = least
	if p.eat(',') {
		if most, ok = p.decimal(); !ok {
			most = infinite
		}
	}
	return least, most, p.eat('}')
}

func (p *parser) decimal() (n int, ok bool) {
	for ; p.peek() >= '0' && p.peek() <= '9'; p.at++ {
		n, ok = min(n*10+int(p.peek()-'0'), infinite), true
	}
	return n, ok
}

// brace refuses a brace that is no text.
func (p *parser) brace() {
	from := p.at
	p.at--
	if _, _, ok := p.braces(); ok {
		panic(errNothing)
	}
	if p.full {
		panic(errBrackets)
	}
	p.at = from
}
