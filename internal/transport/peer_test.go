// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"bytes"
	"context"
	"net/netip"
	"testing"
	"time"

	"github.com/iotjs/iotjs/eventloop"
)

// peer is a handler that writes down what it hears.
type peer struct {
	conn *Conn
	got  bytes.Buffer
	log  []string
	data func(b []byte)
	eof  func()
	fail func(error)
}

func (p *peer) Data(b []byte) {
	p.got.Write(b)
	if p.data != nil {
		p.data(b)
	}
}

func (p *peer) EOF() {
	p.log = append(p.log, "eof")
	if p.eof != nil {
		p.eof()
	}
}

func (p *peer) Failed(err error) {
	p.log = append(p.log, err.Error())
	if p.fail != nil {
		p.fail(err)
	}
}

var loopback = Addr{AddrPort: netip.MustParseAddrPort("127.0.0.1:0")}

// pair connects two peers and calls ready when both are there.
func pair(t *testing.T, l *eventloop.Loop, addr Addr, ready func(server, client *peer)) {
	t.Helper()
	server, client := new(peer), new(peer)
	var ln *Listener
	both := func() {
		if server.conn != nil && client.conn != nil {
			ln.Close()
			ready(server, client)
		}
	}
	ln, err := Listen(l, addr, ListenOptions{}, func(c *Conn, err error) {
		if err != nil {
			t.Error(err)
		}
		server.conn = c
		c.SetHandler(server)
		both()
	})
	if err != nil {
		t.Fatal(err)
	}
	Dial(l, ln.Addr(), Addr{}, func(c *Conn, err error) {
		if err != nil {
			t.Error(err)
			ln.Close()
			return
		}
		client.conn = c
		c.SetHandler(client)
		both()
	})
}

func run(t *testing.T, l *eventloop.Loop) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	if err := l.Run(ctx); err != nil {
		t.Fatal(err)
	}
}

func newLoop(t *testing.T) *eventloop.Loop {
	l := eventloop.New()
	t.Cleanup(l.Close)
	return l
}
