// SPDX-License-Identifier: Apache-2.0

package http1

import "strings"

// maxLength is the largest Content-Length that a script's number can hold.
const maxLength = 1<<53 - 1

// options are what the Connection fields ask for.
type options struct{ close, keepAlive, upgrade bool }

// readFields reads what the fields mean for the connection and the framing. at
// is the end of the head, where a refusal is placed.
func (p *Parser) readFields(at int) bool {
	m := &p.Message
	var asked options
	upgrade, codings := false, ""
	for _, f := range m.Fields {
		switch f.ID {
		case ContentLength:
			if codings != "" {
				p.fail(codeLength, lengthWithCoding, 400, at)
				return false
			}
			if !p.contentLength(f.Value, at) {
				return false
			}
		case TransferEncoding:
			codings += "," + f.Value
		case Connection:
			asked.read(f.Value)
		case Upgrade:
			upgrade = true
		case Expect:
			m.Expect = f.Value
		case Host:
			m.Hosts++
		}
	}
	m.KeepAlive = !asked.close && (m.Minor == 1 || asked.keepAlive)
	m.Upgrade = upgrade && asked.upgrade
	return codings == "" || p.transferEncoding(codings[1:], at)
}

// read reads one Connection field.
func (o *options) read(list string) {
	for item := range strings.SplitSeq(list, ",") {
		switch strings.ToLower(strings.Trim(item, " \t")) {
		case "close":
			o.close = true
		case "keep-alive":
			o.keepAlive = true
		case "upgrade":
			o.upgrade = true
		}
	}
}

// contentLength reads the one Content-Length that a message may have: digits
// only (RFC 9112, section 6.2). A repeated one is refused even if it agrees.
func (p *Parser) contentLength(s string, at int) bool {
	if p.Message.ContentLength >= 0 {
		p.fail(codeExtraLength, "Duplicate Content-Length", 400, at)
		return false
	}
	n := int64(0)
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			p.fail(codeLength, "Invalid character in Content-Length", 400, at)
			return false
		}
		if n = n*10 + int64(s[i]-'0'); n > maxLength {
			p.fail(codeLength, "Content-Length overflow", 413, at)
			return false
		}
	}
	if s == "" {
		p.fail(codeLength, "Empty Content-Length", 400, at)
		return false
	}
	p.Message.ContentLength = n
	return true
}

const lengthWithCoding = "Content-Length can't be present with Transfer-Encoding"

// transferEncoding reads the list of transfer codings (RFC 9112, section 6.1).
// The only one we know is chunked, once, at the end; without it a request has no
// end. Those before it are for the script to undo.
func (p *Parser) transferEncoding(list string, at int) bool {
	m := &p.Message
	if m.ContentLength >= 0 {
		p.fail(codeEncoding, "Transfer-Encoding can't be present with Content-Length", 400, at)
		return false
	}
	if m.Minor == 0 {
		p.fail(codeEncoding, "Transfer-Encoding can't be used in HTTP/1.0", 400, at)
		return false
	}
	items := strings.Split(list, ",")
	for i, item := range items {
		items[i] = strings.ToLower(strings.Trim(item, " \t"))
	}
	last := len(items) - 1
	for i, item := range items {
		switch {
		case item == "chunked" && i == last:
			m.Chunked = true
		case item == "chunked" || item == "":
			p.fail(codeEncoding, "Invalid `Transfer-Encoding` header value", 400, at)
			return false
		}
	}
	if p.Kind == Request && !m.Chunked {
		p.fail(codeEncoding, "Request has invalid `Transfer-Encoding`", 400, at)
		return false
	}
	return true
}

// frame decides how long the body is (RFC 9112, section 6.3).
func (p *Parser) frame(at int) bool {
	m := &p.Message
	if p.Kind == Response {
		p.frameResponse()
		return true
	}
	p.state = atEnd
	switch {
	case m.Method == "CONNECT":
		m.Upgrade = true
	case m.Chunked:
		p.state = inChunkSize
	case m.ContentLength > 0:
		p.state, p.left = inCounted, m.ContentLength
	}
	return true
}

func (p *Parser) frameResponse() {
	m := &p.Message
	m.Upgrade = m.Status == 101 || p.Connect && m.Status/100 == 2
	if p.NoBody && m.ContentLength < 0 && !m.Chunked && m.Status/100 != 1 && m.Status != 204 && m.Status != 304 {
		m.KeepAlive = false // the server may mean that its body would end with the connection
	}
	switch {
	case p.NoBody, m.Upgrade, m.Status/100 == 1, m.Status == 204, m.Status == 304:
		p.state = atEnd
	case m.Chunked:
		p.state = inChunkSize
	case m.ContentLength >= 0:
		p.state, p.left = inCounted, m.ContentLength
	default:
		p.state = inUntilClose
		m.KeepAlive = false
	}
}
