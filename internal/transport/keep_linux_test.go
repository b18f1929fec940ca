// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"bytes"
	"testing"
)

// What was kept is still what was read when everything else has been read.
func TestKeptDataStays(t *testing.T) {
	l := newLoop(t)
	text := make([]byte, 4<<20)
	for i := range text {
		text[i] = byte(i>>16 ^ i>>8 ^ i)
	}
	var pieces [][]byte
	longest := 0
	pair(t, l, loopback, func(server, client *peer) {
		server.data = func(b []byte) {
			pieces = append(pieces, server.conn.Keep(b))
			longest = max(longest, len(b))
		}
		server.eof = func() { server.conn.Close() }
		client.conn.Write([][]byte{text}, nil)
		client.conn.Shutdown(func(error) { client.conn.Close() })
		server.conn.ReadStart()
	})
	run(t, l)
	if got := bytes.Join(pieces, nil); !bytes.Equal(got, text) {
		t.Errorf("%d bytes in %d pieces were kept, and differ from the %d sent", len(got), len(pieces), len(text))
	}
	if longest < keepFrom {
		t.Errorf("the longest piece has %d bytes, all were copied", longest)
	}
	for i, p := range pieces {
		if cap(p) > 2*max(len(p), keepFrom) {
			t.Errorf("piece %d has %d bytes and room for %d", i, len(p), cap(p))
		}
	}
}
