// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"fmt"
	"os"
	"slices"
	"syscall"
	"testing"

	"github.com/iotjs/iotjs/eventloop"
)

func TestNamesWithoutAFile(t *testing.T) {
	t.Chdir(t.TempDir())
	own := fmt.Sprintf("\x00iotjs-transport-%d", os.Getpid()) // such a name is one of the whole machine
	for path, file := range map[string]bool{own: false, "@plain": true} {
		l := newLoop(t)
		pair(t, l, Addr{Path: path}, func(server, client *peer) {
			if got := client.conn.RemoteAddr(); got.Path != path && got.Path != "./"+path {
				t.Errorf("%q: the peer is %q", path, got.Path)
			}
			server.conn.Close()
			client.conn.Close()
		})
		if _, err := os.Stat("@plain"); (err == nil) != file {
			t.Errorf("%q: %v", path, err)
		}
		run(t, l)
	}
}

func TestTryWriteTakesAPart(t *testing.T) {
	l := newLoop(t)
	pair(t, l, loopback, func(server, client *peer) {
		left, err := client.conn.TryWrite([][]byte{[]byte("abc"), []byte("def")})
		if len(left) != 0 || err != nil {
			t.Errorf("%q left, %v", left, err)
		}
		const total = 64 << 20
		left, err = client.conn.TryWrite([][]byte{make([]byte, total)})
		if n := size(left); n == 0 || n == total || err != nil {
			t.Errorf("%d of %d left, %v", n, total, err)
		}
		if n := client.conn.BytesWritten() + int64(size(left)); n != total+6 {
			t.Errorf("%d bytes in all", n)
		}
		client.conn.Close()
		server.conn.Close()
		if _, err := client.conn.TryWrite(nil); err != ErrClosed {
			t.Errorf("after Close: %v", err)
		}
	})
	run(t, l)
}

func TestCloseTellsWhatWasQueuedFirst(t *testing.T) {
	l := newLoop(t)
	var log []string
	pair(t, l, loopback, func(server, client *peer) {
		note := func(text string) func(error) { return func(error) { log = append(log, text) } }
		client.conn.Write([][]byte{make([]byte, 64<<20)}, note("write"))
		client.conn.Shutdown(note("shutdown"))
		client.conn.CloseThen(func() { log = append(log, "closed") })
		client.conn.CloseThen(func() { log = append(log, "closed twice") })
		log = append(log, "after")
		server.conn.Close()
	})
	run(t, l)
	if want := []string{"after", "write", "shutdown", "closed"}; !slices.Equal(log, want) {
		t.Errorf("got %q, want %q", log, want)
	}
}

func TestAdoptedDescriptors(t *testing.T) {
	l := newLoop(t)
	fds, err := syscall.Socketpair(syscall.AF_UNIX, syscall.SOCK_STREAM, 0)
	if err != nil {
		t.Fatal(err)
	}
	if kind := Kind(fds[0]); kind != "PIPE" {
		t.Errorf("it is a %s", kind)
	}
	var ends [2]*peer
	for i, fd := range fds {
		conn, err := Adopt(l, fd)
		if err != nil {
			t.Fatal(err)
		}
		ends[i] = &peer{conn: conn}
		conn.SetHandler(ends[i])
		conn.ReadStart()
	}
	ends[1].eof = func() { ends[0].conn.Close(); ends[1].conn.Close() }
	ends[0].conn.Write([][]byte{[]byte("hello")}, nil)
	ends[0].conn.Shutdown(nil)
	run(t, l)
	if ends[1].got.String() != "hello" {
		t.Errorf("got %q", ends[1].got.String())
	}
}

func TestListenAtADescriptor(t *testing.T) {
	l := newLoop(t)
	fd, err := bindFD(loopback, ListenOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if kind := Kind(fd); kind != "TCP" {
		t.Errorf("it is a %s", kind)
	}
	var ln *Listener
	ln, err = ListenFD(l, fd, ListenOptions{}, func(c *Conn, err error) {
		if err != nil {
			t.Error(err)
		}
		c.Close()
		ln.Close()
	})
	if err != nil {
		t.Fatal(err)
	}
	Dial(l, ln.Addr(), Addr{}, func(c *Conn, err error) {
		if err != nil {
			t.Error(err)
			return
		}
		c.Close()
	})
	run(t, l)
	if _, err := ListenFD(eventloop.New(), 1<<20, ListenOptions{}, nil); err == nil {
		t.Error("listens at nothing")
	}
}
