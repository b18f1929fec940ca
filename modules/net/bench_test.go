// SPDX-License-Identifier: Apache-2.0

package net_test

import (
	"context"
	"io"
	"net"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/iotjs/iotjs/runtime"
)

// serveEcho runs a script that serves echo at a local socket, and returns the
// path of that.
func serveEcho(b *testing.B, handler string) string {
	b.Helper()
	path := filepath.Join(b.TempDir(), "echo")
	rt, err := runtime.New(runtime.Options{})
	if err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		script := "require('net').createServer(" + handler + ").listen(" + strconv.Quote(path) + ")"
		_, _ = rt.RunString(ctx, "bench.js", script) // ends with the context
	}()
	b.Cleanup(func() {
		cancel()
		<-ended
		rt.Close()
	})
	return path
}

func dial(b *testing.B, path string) net.Conn {
	for deadline := time.Now().Add(time.Minute); ; {
		c, err := net.Dial("unix", path)
		if err == nil {
			b.Cleanup(func() { c.Close() })
			return c
		}
		if time.Now().After(deadline) {
			b.Fatal(err)
		}
		time.Sleep(time.Millisecond)
	}
}

func echo(b *testing.B, handler string, size int) {
	c := dial(b, serveEcho(b, handler))
	out, in := make([]byte, size), make([]byte, size)
	b.SetBytes(int64(size))
	b.ResetTimer()
	for range b.N {
		go func() { _, _ = c.Write(out) }() // a failure shows when reading
		if _, err := io.ReadFull(c, in); err != nil {
			b.Fatal(err)
		}
	}
}

const (
	byListener = "(c) => c.on('data', (d) => c.write(d))"
	byPipe     = "(c) => c.pipe(c)"
)

func BenchmarkEchoMessage(b *testing.B)     { echo(b, byListener, 64) }
func BenchmarkEchoMessagePipe(b *testing.B) { echo(b, byPipe, 64) }
func BenchmarkEchoMegabyte(b *testing.B)    { echo(b, byListener, 1<<20) }
func BenchmarkEchoMegabytePipe(b *testing.B) {
	echo(b, byPipe, 1<<20)
}
