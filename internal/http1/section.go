// SPDX-License-Identifier: Apache-2.0

package http1

import "bytes"

// section is a start line with its field lines, or the trailers: lines up to
// an empty one. The positions count from its first byte, so that they stay
// right when the caller moves its buffer.
type section struct {
	lines  int    // complete ones that were looked at
	pos    int    // where the next line begins
	text   [2]int // where the target or the reason is
	fields []place
}

// place is where a field is.
type place struct{ name, nameEnd, value, valueEnd int }

func (s *section) reset() { *s = section{fields: s.fields[:0]} }

// line looks for the end of the line at s.pos. It returns the line without its
// CRLF and the position behind it, or false if it is not complete yet.
func (p *Parser) line(data []byte) (line []byte, next int, ok bool) {
	from := max(p.section.pos, p.scanned)
	i := bytes.IndexByte(data[from:], '\n')
	if i < 0 {
		p.scanned = len(data)
		p.overflow(len(data))
		return nil, 0, false
	}
	lf := from + i
	if p.overflow(lf + 1) {
		return nil, 0, false
	}
	end := lf - 1
	if lf == p.section.pos || data[end] != '\r' {
		end = lf
	}
	if end == lf && !p.Lenient {
		p.fail(codeCR, "Missing expected CR before LF", 400, lf)
		return nil, 0, false
	}
	line = data[p.section.pos:end]
	if cr := bytes.IndexByte(line, '\r'); cr >= 0 {
		p.fail(codeLF, "Missing expected LF after CR", 400, p.section.pos+cr+1)
		return nil, 0, false
	}
	p.scanned = lf + 1
	return line, lf + 1, true
}

// overflow refuses a section of more than the permitted size.
func (p *Parser) overflow(size int) bool {
	limit := p.Limits.HeadSize
	if limit == 0 {
		limit = defaultHeadSize
	}
	if size <= limit {
		return false
	}
	p.fail(codeOverflow, "Header overflow", 431, limit)
	return true
}

// fieldLine checks a field line (RFC 9112, section 5) and keeps its place. A
// folded line (obs-fold) and white space before the colon are refused.
func (p *Parser) fieldLine(line []byte) bool {
	at := p.section.pos
	n := span(line, token)
	if n == 0 || n == len(line) || line[n] != ':' {
		p.fail(codeToken, "Invalid header token", 400, at+n)
		return false
	}
	v := n + 1
	for v < len(line) && (line[v] == ' ' || line[v] == '\t') {
		v++
	}
	end := len(line)
	for end > v && (line[end-1] == ' ' || line[end-1] == '\t') {
		end--
	}
	if bad := p.valueSpan(line[v:end]); bad < end-v {
		p.fail(codeToken, "Invalid header value char", 400, at+v+bad)
		return false
	}
	return p.keep(place{at, at + n, at + v, at + end})
}

// valueSpan is how many leading bytes of b a value may have.
func (p *Parser) valueSpan(b []byte) int {
	if !p.Lenient {
		return span(b, value)
	}
	if i := bytes.IndexByte(b, 0); i >= 0 {
		return i
	}
	return len(b)
}

func (p *Parser) keep(f place) bool {
	limit := p.Limits.Fields
	if limit == 0 {
		limit = defaultFields
	}
	if len(p.section.fields) == limit {
		p.fail(codeOverflow, "Header overflow", 431, f.name)
		return false
	}
	p.section.fields = append(p.section.fields, f)
	return true
}

// fieldsOf makes the fields of the section out of text, a copy of its bytes.
func (s *section) fieldsOf(text string, into []Field) []Field {
	for _, f := range s.fields {
		name := text[f.name:f.nameEnd]
		into = append(into, Field{Name: name, Value: text[f.value:f.valueEnd], ID: Identify(name)})
	}
	return into
}
