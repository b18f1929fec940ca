// SPDX-License-Identifier: Apache-2.0

package http1

import "bytes"

// maxChunkLine bounds a chunk size with its extensions, as in Node.js.
const maxChunkLine = 16 << 10

// chunkSize reads "1*HEXDIG [extensions] CRLF" (RFC 9112, section 7.1).
func (p *Parser) chunkSize(data []byte) int {
	i := bytes.IndexByte(data[p.scanned:], '\n')
	if end := p.scanned + i; i < 0 && len(data) > maxChunkLine || i >= 0 && end > maxChunkLine {
		p.fail(codeChunkExtension, "Chunk extensions overflow", 413, maxChunkLine)
		return 0
	}
	if i < 0 {
		p.scanned = len(data)
		return 0
	}
	end := p.scanned + i
	p.scanned = 0
	if end == 0 || data[end-1] != '\r' {
		p.fail(codeCR, "Missing expected CR after chunk size", 400, end)
		return 0
	}
	if !p.readSize(data[:end-1]) {
		return 0
	}
	if p.state = inChunk; p.left == 0 {
		p.state = inTrailers
	}
	return end + 1
}

func (p *Parser) readSize(line []byte) bool {
	n, digits := int64(0), 0
	for ; digits < len(line); digits++ {
		d, ok := hex(line[digits])
		if !ok {
			break
		}
		if n = n<<4 | int64(d); n > maxLength {
			p.fail(codeChunkSize, "Chunk size overflow", 413, digits)
			return false
		}
	}
	if digits == 0 || digits < len(line) && line[digits] != ';' {
		p.fail(codeChunkSize, "Invalid character in chunk size", 400, digits)
		return false
	}
	if bad := digits + span(line[digits:], value); bad < len(line) {
		p.fail(codeStrict, "Invalid character in chunk extensions", 400, bad)
		return false
	}
	p.left = n
	return true
}

func hex(c byte) (byte, bool) {
	switch {
	case c >= '0' && c <= '9':
		return c - '0', true
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return c | 0x20 - 'a' + 10, true
	}
	return 0, false
}

// chunk reads the data of a chunk.
func (p *Parser) chunk(data []byte) (int, Event, []byte) {
	n := int(min(int64(len(data)), p.left))
	if n == 0 {
		return 0, More, nil
	}
	if p.left -= int64(n); p.left == 0 {
		p.state = inChunkEnd
	}
	return n, Body, data[:n]
}

// chunkEnd reads the CRLF behind the data of a chunk.
func (p *Parser) chunkEnd(data []byte) int {
	if len(data) > 0 && data[0] != '\r' {
		p.fail(codeStrict, "Expected CR after chunk data", 400, 0)
		return 0
	}
	if len(data) < 2 {
		return 0
	}
	if data[1] != '\n' {
		p.fail(codeStrict, "Expected LF after chunk data", 400, 1)
		return 0
	}
	p.state = inChunkSize
	return 2
}

// trailers reads the fields behind the last chunk.
func (p *Parser) trailers(data []byte) int {
	for {
		line, next, ok := p.line(data)
		if !ok {
			return 0
		}
		if len(line) == 0 {
			p.Message.Trailers = p.section.fieldsOf(string(data[:next]), p.Message.Trailers)
			p.section.reset()
			p.scanned, p.state = 0, atEnd
			return next
		}
		if !p.fieldLine(line) || !p.mayTrail(line) {
			return 0
		}
		p.section.pos = next
	}
}

// mayTrail refuses a trailer that would change the framing of a message that is
// over (RFC 9110, section 6.5.1).
func (p *Parser) mayTrail(line []byte) bool {
	switch Identify(string(line[:span(line, token)])) {
	case ContentLength:
		p.fail(codeLength, lengthWithCoding, 400, p.section.pos)
	case TransferEncoding:
		p.fail(codeEncoding, "Invalid `Transfer-Encoding` header value", 400, p.section.pos)
	}
	return p.err == nil
}
