// SPDX-License-Identifier: Apache-2.0

package httpevents

import (
	"slices"

	"github.com/iotjs/iotjs/internal/http1"
)

// maxPart is how many bytes of a body one call of send_data may bring.
const maxPart = 64 << 10

// send sends the head of the request, with what is there of its body.
func (k *connection) send() {
	m := k.msg
	if m.last && m.length < 0 {
		m.length = int64(len(m.data)) // the rest came while the link was made
	}
	k.busy, k.left = true, m.length
	k.expect()
	k.arm(k.set.responseTimeout)
	k.write(append([][]byte{m.head(k.set.stays(), k.set.auth)}, k.frame(m.data)...))
}

// expect tells the parser what is special about the response.
func (k *connection) expect() {
	k.parser.NoBody = k.msg.method == "HEAD"
	k.parser.Connect = k.msg.method == "CONNECT"
}

// frame makes what goes over the wire of a part of the body.
func (k *connection) frame(data []byte) (parts [][]byte) {
	if k.left > 0 {
		k.left -= int64(len(data))
	}
	if !k.framed() {
		return [][]byte{data}
	}
	if len(data) > 0 {
		parts = append(parts, http1.AppendChunkHead(nil, len(data)), data, []byte("\r\n"))
	}
	if k.msg.last {
		parts = append(parts, http1.AppendLastChunk(nil, nil))
	}
	return parts
}

// framed tells whether the parts of the body are chunks.
func (k *connection) framed() bool { return k.msg.length < 0 && k.msg.method != "CONNECT" && !k.tunnel }

// write gives data to the system, much of it piece by piece, so that its
// progress can be seen (Expire).
func (k *connection) write(data [][]byte) {
	total := 0
	for _, b := range data {
		total += len(b)
	}
	if total <= maxPart {
		k.writePiece(data)
		return
	}
	for _, b := range data {
		for piece := range slices.Chunk(b, maxPart) {
			k.writePiece([][]byte{piece})
		}
	}
}

// writePiece writes. More of the body is wanted when the system has all that
// was written. A failure is seen by reading, which also brings what the server
// had to say before.
func (k *connection) writePiece(data [][]byte) {
	k.writing++
	l := k.link
	taken := func(err error) {
		if k.link == l {
			k.taken(err)
		}
	}
	if complete, err := l.Write(data, taken); complete {
		k.client.env.Loop.Post(func() { taken(err) })
	}
}

func (k *connection) taken(err error) {
	if k.writing--; err == nil && k.writing == 0 && k.asks() {
		if k.busy && !k.tunnel {
			k.arm(0) // it is the script's turn
		}
		k.emitDataSend()
	}
}

// asks tells whether the script has more of the body to send.
func (k *connection) asks() bool {
	return k.busy && !k.msg.last && (k.tunnel || k.msg.method != "CONNECT")
}

// room is how many bytes the next part of the body may have.
func (k *connection) room() int64 {
	if k.msg.length < 0 || k.tunnel {
		return maxPart
	}
	return min(maxPart, k.unsent())
}

// unsent is what is missing of a counted body.
func (k *connection) unsent() int64 {
	if k.phase == open {
		return k.left
	}
	return k.msg.length - int64(len(k.msg.data))
}
