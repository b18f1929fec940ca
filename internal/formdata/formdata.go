// SPDX-License-Identifier: Apache-2.0

// Package formdata reads bodies of multipart/form-data (RFC 7578): bytes in,
// parts out. The parts share the memory of the body.
package formdata

import (
	"bytes"
	"errors"
)

// Part is one field of a form.
type Part struct {
	Name     string
	Filename string
	File     bool   // there is a filename, maybe an empty one
	Type     string // the Content-Type, empty if there is none
	Body     []byte
}

// ErrSyntax says that a body is no multipart/form-data with its boundary.
var ErrSyntax = errors.New("formdata: malformed body")

// MaxHead bounds the header of one part.
const MaxHead = 16 << 10

// maxBoundary is the longest boundary (RFC 2046, section 5.1.1).
const maxBoundary = 70

// ValidBoundary tells whether s can separate the parts of a body.
func ValidBoundary(s string) bool {
	if s == "" || len(s) > maxBoundary || s[len(s)-1] == ' ' {
		return false
	}
	for i := range len(s) {
		if !boundaryChar(s[i]) {
			return false
		}
	}
	return true
}

func boundaryChar(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ||
		bytes.IndexByte([]byte("'()+_,-./:=? "), c) >= 0
}

// Parse reads a whole body. What is in front of the first boundary and behind
// the last one is left out.
func Parse(body []byte, boundary string) ([]Part, error) {
	if !ValidBoundary(boundary) {
		return nil, ErrSyntax
	}
	p := parser{rest: body, delimiter: append([]byte("\r\n--"), boundary...)}
	if !p.start() {
		return nil, ErrSyntax
	}
	var parts []Part
	for {
		last, ok := p.boundaryEnd()
		if !ok {
			return nil, ErrSyntax
		}
		if last {
			return parts, nil
		}
		part, ok := p.part()
		if !ok {
			return nil, ErrSyntax
		}
		parts = append(parts, part)
	}
}

// parser is what is left of a body.
type parser struct {
	rest      []byte
	delimiter []byte // with the line end in front of it
}

// start skips what comes before the first boundary, and the boundary.
func (p *parser) start() bool {
	if first := p.delimiter[2:]; bytes.HasPrefix(p.rest, first) {
		p.rest = p.rest[len(first):]
		return true
	}
	_, ok := p.upTo(p.delimiter)
	return ok
}

// upTo takes what comes before mark, and drops the mark.
func (p *parser) upTo(mark []byte) ([]byte, bool) {
	i := bytes.Index(p.rest, mark)
	if i < 0 {
		return nil, false
	}
	taken := p.rest[:i:i]
	p.rest = p.rest[i+len(mark):]
	return taken, true
}

// boundaryEnd reads what follows a boundary: two hyphens after the last one,
// otherwise the end of the line, maybe behind white space.
func (p *parser) boundaryEnd() (last, ok bool) {
	if bytes.HasPrefix(p.rest, []byte("--")) {
		return true, true
	}
	p.rest = bytes.TrimLeft(p.rest, " \t")
	if !bytes.HasPrefix(p.rest, []byte("\r\n")) {
		return false, false
	}
	p.rest = p.rest[2:]
	return false, true
}

// part reads the header and the body of a part, and the boundary behind it.
func (p *parser) part() (Part, bool) {
	var part Part
	if !p.header(&part) {
		return part, false
	}
	// A part without a body ends with the line end that ends its header.
	if first := p.delimiter[2:]; bytes.HasPrefix(p.rest, first) {
		p.rest = p.rest[len(first):]
		return part, true
	}
	body, ok := p.upTo(p.delimiter)
	part.Body = body
	return part, ok
}
