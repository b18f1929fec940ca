// SPDX-License-Identifier: Apache-2.0

package http1

// Message is the head of a request or a response, and its trailers once it has
// ended. The strings share one copy of the head; their bytes are those of the
// wire, to be read as Latin-1 (RFC 9110, section 5.5).
type Message struct {
	Method string // of a request
	Target string

	Status int // of a response
	Reason string

	Minor  int // 0 or 1: HTTP/1.0 or HTTP/1.1
	Fields []Field

	// ContentLength is the value of that field, or -1.
	ContentLength int64
	// Chunked tells that the body comes in chunks.
	Chunked bool
	// KeepAlive tells whether the connection may carry another message.
	KeepAlive bool
	// Upgrade tells that what follows the head is another protocol: a request
	// to CONNECT, or one whose Connection field lists upgrade and that has an
	// Upgrade field; a 101 response, or a 2xx to CONNECT.
	Upgrade bool
	// Expect is the value of the Expect field.
	Expect string
	// Hosts is the number of Host fields.
	Hosts int

	// Trailers are the fields behind a chunked body, from End on.
	Trailers []Field
}

// Field is one field line.
type Field struct {
	Name, Value string
	ID          ID
}

// reset empties m and keeps its memory.
func (m *Message) reset() {
	clear(m.Fields)
	clear(m.Trailers)
	*m = Message{Fields: m.Fields[:0], Trailers: m.Trailers[:0], ContentLength: -1}
}

// ID names a field that means something to the protocol, or is so frequent
// that it pays to know it; 0 is any other.
type ID uint8

// The known fields.
const (
	Other ID = iota
	Host
	Connection
	ContentLength
	TransferEncoding
	Upgrade
	Expect
	KeepAlive
	ContentType
	UserAgent
	Accept
	Date
	Trailer
	Cookie
	SetCookie
)

// lowerNames are the known names as scripts see them.
var lowerNames = [...]string{
	Host: "host", Connection: "connection", ContentLength: "content-length",
	TransferEncoding: "transfer-encoding", Upgrade: "upgrade", Expect: "expect",
	KeepAlive: "keep-alive", ContentType: "content-type", UserAgent: "user-agent",
	Accept: "accept", Date: "date", Trailer: "trailer", Cookie: "cookie", SetCookie: "set-cookie",
}

// Lower is the name in lower case, or "" for Other.
func (id ID) Lower() string { return lowerNames[id] }

// Identify finds the ID of a field name.
func Identify(name string) ID {
	for _, id := range byLength(len(name)) {
		if equalFold(name, lowerNames[id]) {
			return id
		}
	}
	return Other
}

// byLength lists the known names of n characters.
func byLength(n int) []ID {
	switch n {
	case 4:
		return []ID{Host, Date}
	case 6:
		return []ID{Accept, Expect, Cookie}
	case 7:
		return []ID{Upgrade, Trailer}
	case 10:
		return []ID{Connection, UserAgent, KeepAlive, SetCookie}
	case 12:
		return []ID{ContentType}
	case 14:
		return []ID{ContentLength}
	case 17:
		return []ID{TransferEncoding}
	}
	return nil
}

// equalFold compares s with lower, which is in lower case, of the same length.
func equalFold(s, lower string) bool {
	for i := range len(s) {
		if c := s[i]; c != lower[i] && (c < 'A' || c > 'Z' || c|0x20 != lower[i]) {
			return false
		}
	}
	return true
}
