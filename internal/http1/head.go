// SPDX-License-Identifier: Apache-2.0

package http1

import "bytes"

// head reads a start line and its fields. It uses nothing until all is there.
func (p *Parser) head(data []byte) (used int, ev Event) {
	if p.section.lines == 0 && p.section.pos == 0 {
		if n := p.blank(data); n > 0 || p.err != nil {
			return n, More
		}
	}
	if p.section.lines == 0 {
		if p.early(data); p.err != nil {
			return 0, More
		}
	}
	for {
		line, next, ok := p.line(data)
		if !ok {
			return 0, More
		}
		if p.section.lines == 0 {
			if !p.startLine(line) {
				return 0, More
			}
		} else if len(line) == 0 {
			return p.headDone(data[:next])
		} else if !p.fieldLine(line) {
			return 0, More
		}
		p.section.lines++
		p.section.pos = next
	}
}

// blank skips an empty line in front of a start line (RFC 9112, section 2.2).
func (p *Parser) blank(data []byte) int {
	if len(data) < 2 || data[0] != '\r' || data[1] != '\n' {
		return 0
	}
	p.scanned = 0
	return 2
}

// early refuses what can no longer become a start line, so that a peer that
// speaks another protocol does not have to send a line feed to be told. It
// comes before everything else, because its verdict must not depend on how much
// of the line is there.
func (p *Parser) early(data []byte) {
	if len(data) == 0 || data[0] == '\r' {
		return
	}
	if p.Kind == Response {
		const version = "HTTP/"
		if n := min(len(data), len(version)); string(data[:n]) != version[:n] {
			p.fail(codeConstant, expectedVersion, 400, 0)
		}
		return
	}
	verb, _, found := bytes.Cut(data, []byte(" "))
	if _, known := method(verb); found && !known || !found && !methodPrefix(verb) {
		p.fail(codeMethod, "Invalid method encountered", 400, methodPart(data))
	}
}

// startLine checks a request line or a status line.
func (p *Parser) startLine(line []byte) bool {
	p.Message.reset()
	if p.Kind == Request {
		p.requestLine(line)
	} else {
		p.statusLine(line)
	}
	return p.err == nil
}

// requestLine reads "method SP target SP version" (RFC 9112, section 3).
func (p *Parser) requestLine(line []byte) {
	verb, rest, _ := bytes.Cut(line, []byte(" "))
	name, known := method(verb)
	if !known {
		p.fail(codeMethod, "Invalid method encountered", 400, 0)
		return
	}
	p.Message.Method = name
	at := len(verb) + 1
	n := span(rest, target)
	if n == 0 || !targetForm(name, rest[:n]) {
		p.fail(codeURL, "Unexpected start char in url", 400, at)
		return
	}
	if bad := scheme(name, rest[:n]); bad >= 0 {
		p.fail(codeURL, "Unexpected char in url schema", 400, at+bad)
		return
	}
	if n == len(rest) {
		p.fail(codeVersion, "Invalid HTTP version", 400, at+n)
		return
	}
	if rest[n] != ' ' {
		p.fail(codeURL, "Invalid characters in url", 400, at+n)
		return
	}
	p.section.text = [2]int{at, at + n}
	p.version(rest[n+1:], at+n+1)
}

// targetForm checks the form of a target (RFC 9112, section 3.2) by its first
// character: origin-form, absolute-form, asterisk-form, or the authority of
// CONNECT. The client's default, a slash, is taken for that, too.
func targetForm(method string, t []byte) bool {
	c := t[0]
	alpha := c|0x20 >= 'a' && c|0x20 <= 'z'
	if method == "CONNECT" {
		return alpha || c >= '0' && c <= '9' || c == '[' || c == '/'
	}
	return c == '/' || alpha || c == '*' && len(t) == 1
}

// scheme is where a target that begins with a letter is no absolute-form: it
// needs letters and "://" (RFC 9112, section 3.2.2). -1 is nowhere.
func scheme(method string, t []byte) int {
	n := 0
	for n < len(t) && t[n]|0x20 >= 'a' && t[n]|0x20 <= 'z' {
		n++
	}
	if n == 0 || method == "CONNECT" {
		return -1
	}
	for i := range 3 {
		if n+i == len(t) || t[n+i] != "://"[i] {
			return n + i
		}
	}
	return -1
}

const expectedVersion = "Expected HTTP/, RTSP/ or ICE/"

// version reads "HTTP/1.0" or "HTTP/1.1".
func (p *Parser) version(b []byte, at int) {
	if len(b) < 5 || string(b[:5]) != "HTTP/" {
		p.fail(codeConstant, expectedVersion, 400, at)
		return
	}
	switch text := string(b[5:]); {
	case text == "1.1":
		p.Message.Minor = 1
	case text == "1.0":
	case len(text) == 0 || !digit(text[0]):
		p.fail(codeVersion, "Invalid major version", 505, at+5)
	case len(text) == 1 || text[1] != '.':
		p.fail(codeVersion, "Expected dot", 505, at+6)
	case len(text) == 2 || !digit(text[2]):
		p.fail(codeVersion, "Invalid minor version", 505, at+7)
	case len(text) > 3 && (text[:3] == "1.1" || text[:3] == "1.0"):
		p.fail(codeVersion, "Expected CRLF after version", 505, at+8)
	default:
		p.fail(codeVersion, "Invalid HTTP version", 505, at+8)
	}
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// statusLine reads "version SP 3DIGIT [SP reason]" (RFC 9112, section 4).
func (p *Parser) statusLine(line []byte) {
	v, rest, _ := bytes.Cut(line, []byte(" "))
	if p.version(v, 0); p.err != nil {
		return
	}
	at := len(v) + 1
	for i := range 3 {
		if i == len(rest) || !digit(rest[i]) {
			p.fail(codeStatus, "Invalid status code", 400, at+i)
			return
		}
		p.Message.Status = p.Message.Status*10 + int(rest[i]-'0')
	}
	if len(rest) > 3 && rest[3] != ' ' {
		p.fail(codeStatus, "Invalid response status", 400, at+3)
		return
	}
	if p.Message.Status < 100 {
		p.fail(codeStatus, "Invalid status code", 400, at)
		return
	}
	p.reason(rest[3:], at+3)
}

func (p *Parser) reason(b []byte, at int) {
	if len(b) == 0 {
		return
	}
	if n := span(b, value); n < len(b) {
		p.fail(codeStatus, "Invalid character in reason phrase", 400, at+n)
		return
	}
	p.section.text = [2]int{at + 1, at + len(b)}
}

// headDone makes the message of a complete head and decides how its body is
// framed.
func (p *Parser) headDone(head []byte) (int, Event) {
	m := &p.Message
	text, at := string(head), len(head)
	m.Fields = p.section.fieldsOf(text, m.Fields)
	if from, to := p.section.text[0], p.section.text[1]; p.Kind == Request {
		m.Target = text[from:to]
	} else {
		m.Reason = text[from:to]
	}
	p.section.reset()
	p.scanned = 0
	if !p.readFields(at) || !p.frame(at) {
		return 0, More
	}
	return at, Head
}
