// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"syscall"
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

func TestEchoOverEachKindOfAddress(t *testing.T) {
	addrs := map[string]Addr{
		"IPv4": loopback,
		"IPv6": {AddrPort: netip.MustParseAddrPort("[::1]:0")},
		"unix": {Path: filepath.Join(t.TempDir(), "sock")},
	}
	for name, addr := range addrs {
		t.Run(name, func(t *testing.T) {
			l := newLoop(t)
			text := strings.Repeat("all work and no play ", 100000)
			var back string
			pair(t, l, addr, func(server, client *peer) {
				server.data = func(b []byte) {
					_, err := server.conn.Write([][]byte{bytes.Clone(b)}, nil)
					if err != nil {
						t.Error(err)
					}
				}
				server.eof = func() { server.conn.Shutdown(func(error) { server.conn.Close() }) }
				client.eof = func() { back = client.got.String(); client.conn.Close() }
				server.conn.ReadStart()
				client.conn.ReadStart()
				if complete, err := client.conn.Write([][]byte{[]byte(text)}, nil); complete && err != nil {
					t.Error(err)
				}
				client.conn.Shutdown(nil)
			})
			run(t, l)
			if back != text {
				t.Errorf("%d bytes came back, want %d", len(back), len(text))
			}
		})
	}
}

func TestBackPressureReachesThePeer(t *testing.T) {
	l := newLoop(t)
	const total = 64 << 20
	var queuedBefore, received int
	pair(t, l, loopback, func(server, client *peer) {
		chunk := make([]byte, 1<<20)
		for range total / len(chunk) {
			client.conn.Write([][]byte{chunk}, nil)
		}
		queuedBefore = client.conn.Queued()
		client.conn.Shutdown(func(error) { client.conn.Close() })
		server.data = func(b []byte) { received += len(b); server.got.Reset() }
		server.eof = func() { server.conn.Close() }
		server.conn.ReadStart()
	})
	run(t, l)
	if queuedBefore < total/2 {
		t.Errorf("only %d of %d bytes waited for a peer that did not read", queuedBefore, total)
	}
	if received != total {
		t.Errorf("received %d, want %d", received, total)
	}
}

func TestReadStopHoldsBack(t *testing.T) {
	l := newLoop(t)
	var atStop, atEnd int
	pair(t, l, loopback, func(server, client *peer) {
		server.data = func(b []byte) {
			if server.data = nil; atStop == 0 {
				server.conn.ReadStop()
				atStop = server.got.Len()
				client.conn.Write([][]byte{[]byte("second")}, nil)
				client.conn.Shutdown(nil)
				timer := &eventloop.Timer{Owner: expire(func() { atEnd = server.got.Len(); server.conn.ReadStart() })}
				l.StartTimer(timer, 20)
			}
		}
		server.eof = func() { server.conn.Close(); client.conn.Close() }
		server.conn.ReadStart()
		client.conn.Write([][]byte{[]byte("first")}, nil)
	})
	run(t, l)
	if atStop != 5 || atEnd != 5 {
		t.Errorf("%d bytes when stopped, %d when started again; want 5 and 5", atStop, atEnd)
	}
}

type expire func()

func (f expire) Expire() { f() }

func TestErrorsOfThePeer(t *testing.T) {
	l := newLoop(t)
	var read error
	pair(t, l, loopback, func(server, client *peer) {
		client.fail = func(err error) { read = err; client.conn.Close() }
		client.conn.ReadStart()
		if err := server.conn.Reset(nil); err != nil {
			t.Error(err)
		}
	})
	run(t, l)
	if !errors.Is(read, syscall.ECONNRESET) {
		t.Errorf("got %v", read)
	}
}

func TestDialErrors(t *testing.T) {
	l := newLoop(t)
	ln, err := Listen(l, loopback, ListenOptions{}, func(*Conn, error) {})
	if err != nil {
		t.Fatal(err)
	}
	gone := ln.Addr()
	ln.Close()
	missing := Addr{Path: filepath.Join(t.TempDir(), "none")}
	for _, addr := range []Addr{gone, missing} {
		var got error
		Dial(l, addr, Addr{}, func(c *Conn, err error) { got = err })
		run(t, l)
		var op *OpError
		if !errors.As(got, &op) || op.Op != "connect" {
			t.Errorf("%v: got %v", addr, got)
		}
	}
}

func TestCancelledDialIsSilent(t *testing.T) {
	l := newLoop(t)
	ln, err := Listen(l, loopback, ListenOptions{}, func(c *Conn, err error) { c.Close() })
	if err != nil {
		t.Fatal(err)
	}
	d := Dial(l, ln.Addr(), Addr{}, func(*Conn, error) { t.Error("done was called") })
	d.Cancel()
	d.Cancel()
	l.StartTimer(&eventloop.Timer{Owner: expire(ln.Close)}, 10)
	run(t, l)
}

func TestListenErrors(t *testing.T) {
	l := newLoop(t)
	ln, err := Listen(l, loopback, ListenOptions{}, func(*Conn, error) {})
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	if _, err := Listen(l, ln.Addr(), ListenOptions{}, nil); !errors.Is(err, syscall.EADDRINUSE) {
		t.Errorf("got %v", err)
	}
}

func TestLocalSocketIsRemoved(t *testing.T) {
	l := newLoop(t)
	path := filepath.Join(t.TempDir(), "sock")
	ln, err := Listen(l, Addr{Path: path}, ListenOptions{}, func(*Conn, error) {})
	if err != nil {
		t.Fatal(err)
	}
	if ln.Addr().Path != path {
		t.Errorf("its address is %q", ln.Addr().Path)
	}
	ln.Close()
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("after Close: %v", err)
	}
}

func TestCloseEndsWhatIsQueued(t *testing.T) {
	l := newLoop(t)
	var write, shut error
	pair(t, l, loopback, func(server, client *peer) {
		big := make([]byte, 64<<20)
		if complete, _ := client.conn.Write([][]byte{big}, func(err error) { write = err }); complete {
			t.Error("the kernel took 64 MB")
		}
		client.conn.Shutdown(func(err error) { shut = err })
		client.conn.Close()
		server.conn.Close()
		if complete, err := client.conn.Write([][]byte{big}, nil); !complete || err != ErrClosed {
			t.Errorf("after Close: %v, %v", complete, err)
		}
	})
	run(t, l)
	if write != ErrClosed || shut != ErrClosed {
		t.Errorf("got %v and %v", write, shut)
	}
}

func TestManyConnections(t *testing.T) {
	l := newLoop(t)
	const count = 500
	left, served := count, 0
	var ln *Listener
	ln, err := Listen(l, loopback, ListenOptions{}, func(c *Conn, err error) {
		if err != nil {
			t.Error(err)
			return
		}
		p := &peer{conn: c}
		p.data = func(b []byte) { c.Write([][]byte{bytes.Clone(b)}, nil) }
		p.eof = func() { c.Close(); served++ }
		c.SetHandler(p)
		c.ReadStart()
	})
	if err != nil {
		t.Fatal(err)
	}
	for i := range count {
		text := fmt.Sprintf("connection %d", i)
		Dial(l, ln.Addr(), Addr{}, func(c *Conn, err error) {
			if err != nil {
				t.Error(err)
				return
			}
			p := &peer{conn: c}
			p.data = func([]byte) {
				if p.got.String() == text {
					c.Close()
					if left--; left == 0 {
						ln.Close()
					}
				}
			}
			c.SetHandler(p)
			c.ReadStart()
			c.Write([][]byte{[]byte(text)}, nil)
		})
	}
	run(t, l)
	if left != 0 || served != count {
		t.Errorf("%d left, %d served", left, served)
	}
}

func TestLoopCloseEndsEverything(t *testing.T) {
	l := eventloop.New()
	pair(t, l, loopback, func(server, client *peer) {
		server.conn.ReadStart()
		client.conn.ReadStart()
		if _, err := Listen(l, loopback, ListenOptions{}, func(*Conn, error) {}); err != nil {
			t.Error(err)
		}
		l.Stop()
	})
	run(t, l)
	l.Close()
}

func BenchmarkEcho(b *testing.B) {
	l := eventloop.New()
	defer l.Close()
	t := new(testing.T)
	n := 0
	pair(t, l, loopback, func(server, client *peer) {
		msg := [][]byte{make([]byte, 64)}
		server.data = func(x []byte) { server.got.Reset(); server.conn.Write([][]byte{x}, nil) }
		client.data = func([]byte) {
			client.got.Reset()
			if n++; n == b.N {
				client.conn.Close()
				server.conn.Close()
				return
			}
			client.conn.Write(msg, nil)
		}
		server.conn.ReadStart()
		client.conn.ReadStart()
		client.conn.Write(msg, nil)
	})
	b.ResetTimer()
	if err := l.Run(context.Background()); err != nil {
		b.Fatal(err)
	}
}
