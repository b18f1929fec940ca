// SPDX-License-Identifier: Apache-2.0

package net_test

import (
	"fmt"
	"io"
	"net"
	"slices"
	"syscall"
	"testing"

	"github.com/iotjs/iotjs/internal/testrt"
	"github.com/iotjs/iotjs/runtime"
)

// What a server says when accepting fails: the socket that it listens with is
// shut down behind its back, once it has served a connection.
const acceptFails = `
const server = require('net').createServer((socket) => socket.end('x'));
server.on('error', (err) => {
  console.log(err.message, err.code, server.listening);
  server.close(() => console.log('closed'));
});
server.listen({ fd: %d });`

func TestAcceptFails(t *testing.T) {
	for _, tt := range []struct {
		compat bool
		want   string
	}{
		{false, "accept EINVAL EINVAL true"},
		{true, "accept error: EINVAL EINVAL true"},
	} {
		fd, mine, addr := listening(t)
		go func() {
			conn, err := net.Dial("tcp", addr)
			if err == nil {
				_, _ = io.ReadAll(conn) // the test times out if this fails
				conn.Close()
			}
			_ = syscall.Shutdown(mine, syscall.SHUT_RD)
		}()
		r := testrt.Start(t, runtime.Options{Compat: tt.compat}, fmt.Sprintf(acceptFails, fd))
		if want := []string{tt.want, "closed"}; !slices.Equal(r.Lines(), want) {
			t.Errorf("got %q %q, want %q", r.Lines(), r.Stderr, want)
		}
	}
}

// listening is a socket that is bound, twice: one for the server, one to keep.
func listening(t *testing.T) (fd, mine int, addr string) {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	f, err := ln.(*net.TCPListener).File()
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if fd, err = syscall.Dup(int(f.Fd())); err != nil {
		t.Fatal(err)
	}
	if mine, err = syscall.Dup(fd); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { syscall.Close(mine) })
	return fd, mine, ln.Addr().String()
}
