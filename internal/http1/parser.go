// SPDX-License-Identifier: Apache-2.0

// Package http1 reads and writes HTTP/1 messages (RFC 9112): bytes in, values
// out. It knows no sockets and no JavaScript, and is strict, because what one
// program on a connection takes for the end of a message another one must not
// take for something else.
package http1

// Kind says which messages a Parser reads.
type Kind uint8

// A server reads requests, a client responses.
const (
	Request Kind = iota
	Response
)

// Limits bound what a peer can make a Parser keep. Zero means the default.
type Limits struct {
	HeadSize int // bytes of a start line with its fields, or of trailers; 16 KiB
	Fields   int // number of fields in a head; 2000
}

const (
	defaultHeadSize = 16 << 10
	defaultFields   = 2000
)

// Event is what Next found.
type Event uint8

// The events of one message come in this order: one Head, any number of Body,
// one End.
const (
	More Event = iota // nothing: come again with what was left and more input
	Head              // Parser.Message is complete
	Body              // a part of the body
	End               // the message is over; Message.Trailers is complete
)

// state is what the parser reads next.
type state uint8

const (
	inHead state = iota
	inCounted
	inUntilClose
	inChunkSize
	inChunk
	inChunkEnd
	inTrailers
	atEnd
	failed
)

// Parser reads the messages of one connection, in any pieces they arrive in:
// however the input is split, the events are the same. Set the exported fields
// before the first Next. The zero value reads requests.
type Parser struct {
	Kind   Kind
	Limits Limits

	// Lenient accepts control characters in the values of fields, except those
	// that end a line or a string, and lines of a head that end in LF alone
	// (RFC 9112, section 2.2). It is for peers that cannot be mended.
	Lenient bool

	// NoBody tells a parser of responses that the next one answers HEAD, and
	// has no body whatever its fields say. The parser resets it at its end.
	NoBody bool
	// Connect tells a parser of responses that the next one answers CONNECT:
	// after a 2xx the connection is a tunnel.
	Connect bool

	// Message is what was read last; it is valid from its Head to the Next
	// that follows its End.
	Message Message

	state state
	err   *Error
	total int   // bytes consumed
	left  int64 // of a counted body or a chunk

	scanned int // bytes of the input that were looked at before
	section section
}

// Next reads from data and reports how many of its bytes it used, what it
// found, and the part of the body if that is Body: a piece of data. The bytes
// that were not used must be the beginning of the data of the next call. After
// an error every call returns the same error.
func (p *Parser) Next(data []byte) (n int, ev Event, body []byte, err error) {
	if p.err != nil {
		return 0, More, nil, p.err
	}
	for {
		used, ev, body := p.step(data[n:])
		n += used
		p.total += used
		if p.err != nil {
			return n, More, nil, p.err
		}
		if ev != More || used == 0 && !p.immediate() {
			return n, ev, body, nil
		}
	}
}

// immediate tells whether the state needs no input to go on.
func (p *Parser) immediate() bool {
	return p.state == atEnd || p.state == inCounted && p.left == 0
}

func (p *Parser) step(data []byte) (used int, ev Event, body []byte) {
	switch p.state {
	case inHead:
		used, ev = p.head(data)
	case inCounted:
		return p.counted(data)
	case inUntilClose:
		return p.rest(data)
	case inChunkSize:
		used = p.chunkSize(data)
	case inChunk:
		return p.chunk(data)
	case inChunkEnd:
		used = p.chunkEnd(data)
	case inTrailers:
		used = p.trailers(data)
	case atEnd:
		ev = p.end()
	}
	return used, ev, nil
}

// end finishes a message and makes the parser ready for the next one.
func (p *Parser) end() Event {
	p.state = inHead
	p.NoBody, p.Connect = false, false
	return End
}

// Finish tells the parser that the peer has closed its side. It returns End if
// that completes a body that is delimited by the close, More if the connection
// was between two messages, and an error if a message is cut short.
func (p *Parser) Finish() (Event, error) {
	switch {
	case p.err != nil:
		return More, p.err
	case p.state == inUntilClose:
		return p.end(), nil
	case p.Idle():
		return More, nil
	}
	p.fail(codeEOF, "Invalid EOF state", 400, 0)
	return More, p.err
}

// Consumed is the number of bytes that were used so far.
func (p *Parser) Consumed() int { return p.total }

// Idle tells whether the parser is between two messages, with no byte of the
// next one seen.
func (p *Parser) Idle() bool {
	return p.state == inHead && p.scanned == 0 && p.section.lines == 0
}

// fail puts the parser into its last state. at is where in the current input.
func (p *Parser) fail(code, reason string, status, at int) {
	p.state = failed
	p.err = &Error{Code: code, Reason: reason, Status: status, BytesParsed: p.total + at}
}

// counted reads the body of a message with a Content-Length.
func (p *Parser) counted(data []byte) (int, Event, []byte) {
	if p.left == 0 {
		p.state = atEnd
		return 0, More, nil
	}
	n := int(min(int64(len(data)), p.left))
	if n == 0 {
		return 0, More, nil
	}
	p.left -= int64(n)
	return n, Body, data[:n]
}

// rest reads a body that ends with the connection.
func (p *Parser) rest(data []byte) (int, Event, []byte) {
	if len(data) == 0 {
		return 0, More, nil
	}
	return len(data), Body, data
}

// Warm reads a word of each part of the parser (see transport.Warmer).
func (p *Parser) Warm() int {
	n := p.total + int(p.Kind) + p.Message.Minor + len(p.Message.Trailers) + p.section.lines
	if f := p.section.fields; cap(f) > 0 {
		n += f[:1][0].name
	}
	return n
}
