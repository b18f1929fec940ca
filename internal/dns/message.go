// SPDX-License-Identifier: Apache-2.0

package dns

import (
	"encoding/binary"
	"strings"
)

// Messages are read and written here, and not by golang.org/x/net/dns/dnsmessage,
// which fills tables of names whenever a program starts.

// Type is a type of records.
type Type uint16

// The types of records.
const (
	TypeA     Type = 1
	TypeNS    Type = 2
	TypeCNAME Type = 5
	TypeSOA   Type = 6
	TypePTR   Type = 12
	TypeMX    Type = 15
	TypeTXT   Type = 16
	TypeAAAA  Type = 28
	TypeSRV   Type = 33
	TypeNAPTR Type = 35
	TypeALL   Type = 255
	TypeCAA   Type = 257
)

const classINET = 1

// The parts of a header.
const (
	headSize  = 12
	flagReply = 1 << 15
	flagCut   = 1 << 9
	flagAsk   = 1 << 8 // recursion is desired
)

// head is the header of a message.
type head struct {
	id, flags          uint16
	questions, answers int
}

func (h head) code() int { return int(h.flags & 15) }

func readHead(b []byte) (h head, ok bool) {
	if len(b) < headSize {
		return h, false
	}
	u := func(i int) uint16 { return binary.BigEndian.Uint16(b[i:]) }
	return head{u(0), u(2), int(u(4)), int(u(6))}, true
}

// question makes the packet that asks. It says nothing of longer answers (EDNS),
// as Node.js does not: what does not fit comes over TCP. ok is false for what is
// no name.
func question(id uint16, name string, kind Type) (b []byte, ok bool) {
	b = binary.BigEndian.AppendUint16(b, id)
	b = append(b, flagAsk>>8, 0, 0, 1, 0, 0, 0, 0, 0, 0)
	if b, ok = appendName(b, strings.TrimSuffix(name, ".")); !ok {
		return nil, false
	}
	b = binary.BigEndian.AppendUint16(b, uint16(kind))
	return binary.BigEndian.AppendUint16(b, classINET), true
}

// The longest label, and the longest name.
const (
	maxLabel = 63
	maxName  = 255
)

func appendName(b []byte, name string) ([]byte, bool) {
	start := len(b)
	if name != "" {
		for label := range strings.SplitSeq(name, ".") {
			if label == "" || len(label) > maxLabel {
				return nil, false
			}
			b = append(append(b, byte(len(label))), label...)
		}
	}
	b = append(b, 0)
	return b, len(b)-start <= maxName
}

// reader goes through a message. After a fault everything it reads is empty.
type reader struct {
	msg []byte // all of it, since names refer back
	pos int
	end int // of what may be read
	bad bool
}

func (r *reader) bytes(n int) []byte {
	if r.bad || n < 0 || r.end-r.pos < n {
		r.bad = true
		return make([]byte, max(0, min(n, 8))) // enough for a number
	}
	r.pos += n
	return r.msg[r.pos-n : r.pos]
}

func (r *reader) u8() int     { return int(r.bytes(1)[0]) }
func (r *reader) u16() uint16 { return binary.BigEndian.Uint16(r.bytes(2)) }
func (r *reader) u32() uint32 { return binary.BigEndian.Uint32(r.bytes(4)) }

// text is a text behind its length.
func (r *reader) text() string { return string(r.bytes(r.u8())) }

// rest is a text up to the end.
func (r *reader) rest() string { return string(r.bytes(r.end - r.pos)) }

// name is a name without the dot at its end. It may go on at an earlier place of
// the message (RFC 1035, 4.1.4).
func (r *reader) name() string {
	var labels []string
	pos, end, size, jumped := r.pos, r.end, 0, false
	for !r.bad {
		if pos >= end {
			break
		}
		n := int(r.msg[pos])
		switch {
		case n == 0:
			if !jumped {
				r.pos = pos + 1
			}
			return strings.Join(labels, ".")
		case n >= 0xc0 && pos+1 < end:
			if !jumped {
				r.pos = pos + 2
			}
			next := (n&0x3f)<<8 | int(r.msg[pos+1])
			if next >= pos {
				r.bad = true // only back, so that it ends
			}
			pos, end, jumped = next, len(r.msg), true
		case n <= maxLabel && pos+1+n <= end:
			labels = append(labels, string(r.msg[pos+1:pos+1+n]))
			if size += n + 1; size > maxName {
				r.bad = true
			}
			pos += 1 + n
		default:
			r.bad = true
		}
	}
	r.bad = true
	return ""
}
