// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"bytes"
	"context"
	"errors"
	"net/netip"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/iotjs/iotjs/eventloop"
)

func TestEchoOverEachKindOfAddress(t *testing.T) {
	t.Chdir(t.TempDir())
	addrs := map[string]Addr{
		"IPv4": loopback,
		"IPv6": {AddrPort: netip.MustParseAddrPort("[::1]:0")},
		"unix": {Path: "sock"}, // the system takes about a hundred bytes
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
