// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"testing"

	"github.com/iotjs/iotjs/eventloop"
)

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

func TestLocalSocketIsRemoved(t *testing.T) {
	l := newLoop(t)
	t.Chdir(t.TempDir()) // the system takes about a hundred bytes for a path
	const path = "sock"
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
