// SPDX-License-Identifier: Apache-2.0

package httpevents

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
)

// message is a request.
type message struct {
	address     *address
	method      string
	fields      []http1.Field // values in Latin-1
	contentType string
	length      int64 // of the body, or -1
	data        []byte
	last        bool // data is all of the body, or the end of it
	userData    goja.Value
}

// chunked tells whether the body comes in chunks. A tunnel has no body.
func (m *message) chunked() bool { return !m.last && m.length < 0 && m.method != "CONNECT" }

// has tells whether the script set the field. name is in lower case.
func (m *message) has(name string) bool {
	for _, f := range m.fields {
		if strings.ToLower(f.Name) == name {
			return true
		}
	}
	return false
}

// head is the request line with its fields. stay asks the server to keep the
// connection, auth is the value of Authorization or empty.
func (m *message) head(stay bool, auth string) []byte {
	target := m.address.target
	if m.method == "CONNECT" {
		target = m.address.tunnel()
	}
	b := http1.AppendRequestLine(make([]byte, 0, 256), m.method, target)
	b = m.appendField(b, "Host", m.address.field)
	for _, f := range m.fields {
		b = http1.AppendField(b, f.Name, f.Value)
	}
	b = m.appendField(b, "Content-Type", m.contentType)
	b = m.appendField(b, "Authorization", auth)
	connection := "close"
	if stay {
		connection = "keep-alive"
	}
	b = m.appendField(b, "Connection", connection)
	return append(m.appendLength(b), "\r\n"...)
}

// appendField appends a field of ours unless it is empty or the script set it.
func (m *message) appendField(b []byte, name, value string) []byte {
	if value == "" || m.has(strings.ToLower(name)) {
		return b
	}
	return http1.AppendField(b, name, value)
}

// appendLength appends the field that says where the body ends.
func (m *message) appendLength(b []byte) []byte {
	switch {
	case m.method == "CONNECT":
		return b
	case m.chunked():
		return http1.AppendField(b, "Transfer-Encoding", "chunked")
	case m.length > 0 || m.length == 0 && m.wantsBody():
		return http1.AppendField(b, "Content-Length", decimal(m.length))
	}
	return b
}

// wantsBody tells whether a server expects a body, so that none has to be said.
func (m *message) wantsBody() bool {
	return m.method == "POST" || m.method == "PUT" || m.method == "PATCH" || !m.last
}
