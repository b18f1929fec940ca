// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"syscall"
	"testing"
)

// warmPeer is a peer that notes how often it was warmed before it got data.
type warmPeer struct {
	peer
	warmed, before int
}

func (p *warmPeer) Warm() int {
	p.warmed++
	return p.warmed
}

func (p *warmPeer) Data([]byte) { p.before = p.warmed }

// Of connections that are ready together each is warmed before it is served, and
// one that the first closes is not served.
func TestWarmConnections(t *testing.T) {
	l := newLoop(t)
	var peers [2 * warmBatch]warmPeer
	for i := range peers {
		fds, err := syscall.Socketpair(syscall.AF_UNIX, syscall.SOCK_STREAM, 0)
		if err != nil {
			t.Fatal(err)
		}
		conn, err := Adopt(l, fds[0])
		if err != nil {
			t.Fatal(err)
		}
		peers[i].conn = conn
		conn.SetHandler(&peers[i])
		conn.ReadStart()
		if _, err := syscall.Write(fds[1], []byte("x")); err != nil {
			t.Fatal(err)
		}
		syscall.Close(fds[1])
		peers[i].eof = conn.Close
	}
	last := &peers[len(peers)-1]
	last.conn.Close()
	run(t, l)
	for i := range peers[:len(peers)-1] {
		if peers[i].before == 0 {
			t.Errorf("connection %d was served without being warmed", i)
		}
	}
	if last.before != 0 {
		t.Error("a closed connection was served")
	}
}
