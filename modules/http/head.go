// SPDX-License-Identifier: Apache-2.0

package http

import (
	"strconv"
	"strings"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
)

// heading collects a head.
type heading struct {
	o *Outgoing
	b []byte

	connection, length, coding, date, expect, trailer bool
}

// headSize is how much memory a head gets at first.
const headSize = 256

// MakeHead makes the head out of a start line, which ends with CRLF, and the
// fields that were set.
func (o *Outgoing) MakeHead(line []byte) {
	h := heading{o: o, b: line}
	for i := range o.fields {
		f := &o.fields[i]
		h.add(f.name, f.lower, f.id, f.value)
	}
	h.finish()
}

// add adds a field whose values are valid: one line for each value of an array,
// unless it is to be one line.
func (h *heading) add(name, low string, id http1.ID, v goja.Value) {
	if n, ok := h.o.core.env.AsInteger(v); ok {
		h.integer(name, id, n)
		return
	}
	items, ok := h.o.core.list(v)
	switch {
	case !ok:
		h.line(name, id, stringOf(v))
	case len(items) < 2 || id != http1.Cookie && !h.o.unique[low]:
		for _, item := range items {
			h.line(name, id, stringOf(item))
		}
	default:
		h.line(name, id, joinList(items, "; "))
	}
}

// stringOf is v as a string.
func stringOf(v goja.Value) goja.Value {
	if goja.IsString(v) {
		return v
	}
	return v.ToString()
}

func joinList(items []goja.Value, between string) goja.Value {
	all := stringOf(items[0])
	for _, item := range items[1:] {
		all = concat(all, between, stringOf(item))
	}
	return all
}

// line adds one field line and notes what it means.
func (h *heading) line(name string, id http1.ID, v goja.Value) {
	h.b = append(h.b, name...)
	h.b = append(h.b, ':', ' ')
	h.b = appendText(h.b, v)
	h.b = append(h.b, '\r', '\n')
	if id != http1.Other {
		h.note(id, v)
	}
}

// integer is line for a number, which most lengths are.
func (h *heading) integer(name string, id http1.ID, n int64) {
	h.b = append(h.b, name...)
	h.b = append(h.b, ':', ' ')
	h.b = strconv.AppendInt(h.b, n, 10)
	h.b = append(h.b, '\r', '\n')
	switch id {
	case http1.Other:
	case http1.ContentLength:
		h.length, h.o.removedLength, h.o.length = true, false, n
	default:
		h.note(id, h.o.core.env.Integer(n).ToString())
	}
}

func (h *heading) note(id http1.ID, v goja.Value) {
	o := h.o
	switch id {
	case http1.Connection:
		h.connection, o.removedConn = true, false
		if hasClose(v.String()) {
			o.last = true
		} else {
			o.keepAlive = true
		}
	case http1.TransferEncoding:
		h.coding, o.removedCoding = true, false
		if strings.Contains(strings.ToLower(v.String()), "chunked") {
			o.chunked = true
		}
	case http1.ContentLength:
		h.length, o.removedLength = true, false
		o.length = lengthOf(v)
	case http1.Date:
		h.date = true
	case http1.Expect:
		h.expect = true
	case http1.Trailer:
		h.trailer = true
	case http1.KeepAlive:
		o.noKeepField = true
	}
}

// lengthOf reads a Content-Length that a script gave; -1 if it is no number.
func lengthOf(v goja.Value) int64 {
	n, err := strconv.ParseInt(v.String(), 10, 64)
	if err != nil {
		return -1
	}
	return n
}

// hasClose tells whether a Connection field has the word close.
func hasClose(s string) bool {
	s = strings.ToLower(s)
	for from := 0; ; {
		i := strings.Index(s[from:], "close")
		if i < 0 {
			return false
		}
		i += from
		from = i + len("close")
		if (i == 0 || !word(s[i-1])) && (from == len(s) || !word(s[from])) {
			return true
		}
	}
}

func word(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// finish adds the fields that the script left to us, in the order of Node.js.
func (h *heading) finish() {
	o := h.o
	if o.sendDate && !h.date {
		h.b = append(h.b, o.core.date.line()...)
	}
	if o.core.env.Compat {
		h.finishCompat()
	} else {
		if o.bare && o.chunked { // a script asked for what the status forbids
			o.chunked, o.keepAlive = false, false
		}
		h.persist()
		h.frame()
	}
	if h.trailer && !o.chunked {
		o.core.env.ThrowError("ERR_HTTP_TRAILER_INVALID", "Trailers are invalid with this transfer encoding")
	}
	o.head = append(h.b, '\r', '\n')
	o.made, o.sent = true, false
	if h.expect {
		o.add(nil)
		o.Flush()
	}
}

// persist adds what the connection needs to know.
func (h *heading) persist() {
	o := h.o
	switch {
	case o.removedConn:
		o.last = !o.keepAlive
	case h.connection:
	case !(o.keepAlive && (h.length || o.chunkedDefault || o.agent)):
		o.last = true
		h.b = append(h.b, "Connection: close\r\n"...)
	case o.limitReached:
		h.b = append(h.b, "Connection: close\r\n"...)
	default:
		h.b = append(h.b, "Connection: keep-alive\r\n"...)
		if o.keepTimeout > 0 && !o.noKeepField {
			h.keepAlive()
		}
	}
}

func (h *heading) keepAlive() {
	h.b = append(h.b, "Keep-Alive: timeout="...)
	h.b = strconv.AppendInt(h.b, h.o.keepTimeout/1000, 10)
	if h.o.maxRequests > 0 {
		h.b = append(h.b, ", max="...)
		h.b = strconv.AppendInt(h.b, h.o.maxRequests, 10)
	}
	h.b = append(h.b, '\r', '\n')
}

// frame adds how the body is delimited.
func (h *heading) frame() {
	o := h.o
	switch {
	case h.length || h.coding:
	case o.noBody:
		o.chunked = false
	case !o.chunkedDefault:
		o.last = true
	case !h.trailer && !o.removedLength && o.length >= 0:
		h.b = append(h.b, "Content-Length: "...)
		h.b = strconv.AppendInt(h.b, o.length, 10)
		h.b = append(h.b, '\r', '\n')
	case !o.removedCoding:
		h.b = append(h.b, "Transfer-Encoding: chunked\r\n"...)
		o.chunked = true
	default:
		o.last = true
	}
}

// dateLine is the Date field, made once a second.
type dateLine struct {
	second int64
	text   []byte
}

func (d *dateLine) line() []byte {
	now := time.Now()
	if s := now.Unix(); s != d.second {
		d.second = s
		d.text = now.UTC().AppendFormat([]byte("Date: "), "Mon, 02 Jan 2006 15:04:05 GMT\r\n")
	}
	return d.text
}
