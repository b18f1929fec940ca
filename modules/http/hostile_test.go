// SPDX-License-Identifier: Apache-2.0

package http_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	goruntime "runtime"
	"strings"
	"testing"
	"time"

	"github.com/iotjs/iotjs/runtime"
)

// serve runs a script that prints the address it listens at, until the test
// ends. What it prints on standard error, or a failure, fails the test.
func serve(t *testing.T, script string) (addr string) {
	t.Helper()
	out, in := io.Pipe()
	var errOut bytes.Buffer
	rt, err := runtime.New(runtime.Options{Stdin: strings.NewReader(""), Stdout: in, Stderr: &errOut})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() {
		_, err := rt.RunString(ctx, "server.js", script)
		in.Close()
		ended <- err
	}()
	lines := bufio.NewReader(out)
	line, err := lines.ReadString('\n')
	go io.Copy(io.Discard, lines)
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil && !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		rt.Close()
		if errOut.Len() > 0 {
			t.Error(errOut.String())
		}
	})
	if err != nil {
		t.Fatal(err, errOut.String())
	}
	return "127.0.0.1:" + strings.TrimSpace(line)
}

const echoLength = `
const server = require('http').createServer({ requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 0 }, (req, res) => {
  let n = 0;
  req.on('data', (data) => { n += data.length; }).on('error', () => {}).on('end', () => res.end(String(n)));
});
server.timeout = 0;
server.listen(0, '127.0.0.1', () => console.log(server.address().port));`

func dial(t *testing.T, addr string) *net.TCPConn {
	t.Helper()
	c, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	if err := c.SetDeadline(time.Now().Add(5 * time.Minute)); err != nil {
		t.Fatal(err)
	}
	return c.(*net.TCPConn)
}

// answers tells whether the server is well.
func answers(t *testing.T, addr string) {
	t.Helper()
	if got := exchange(t, addr, "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 2\r\n\r\nhi"); !strings.HasSuffix(got, "\r\n\r\n2") {
		t.Errorf("afterwards: %q", got)
	}
}

// exchange sends text and returns what came back before the server closed.
func exchange(t *testing.T, addr, text string) string {
	t.Helper()
	c := dial(t, addr)
	go io.WriteString(c, text) // the server may refuse before it has read all
	got, err := io.ReadAll(c)
	if os.IsTimeout(err) {
		t.Errorf("the connection stays open: %q", got)
	}
	return string(got)
}

// What a server does not read is a reset for its peer, which may be faster than
// the answer; so an empty one is right as well where more was sent than is read.
func TestBombs(t *testing.T) {
	t.Parallel()
	addr := serve(t, echoLength)
	const post, chunked = "POST / HTTP/1.1\r\nHost: a\r\n", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
	for _, tt := range []struct {
		name, send, status string
	}{
		{"fields", "GET / HTTP/1.1\r\nHost: a\r\n" + strings.Repeat("A:b\r\n", 100_000), "431"},
		{"few bytes, many fields", "GET / HTTP/1.1\r\nHost: a\r\n" + strings.Repeat("A:\r\n", 2_100), "431"},
		{"field", post + "A: " + strings.Repeat("b", 1<<20), "431"},
		{"name", post + strings.Repeat("b", 1<<20), "431"},
		{"target", "GET /" + strings.Repeat("a", 1<<20), "431"},
		{"blank lines", strings.Repeat("\r\n", 1<<20) + "FOO", "400"},
		{"extensions", chunked + "1;" + strings.Repeat("a", 1<<20), "413"},
		{"extension of each chunk", chunked + strings.Repeat("1;"+strings.Repeat("a", 4000)+"\r\nx\r\n", 100) + "z\r\n", "400"},
		{"zeros of a size", chunked + strings.Repeat("0", 1<<20), "413"},
		{"giant chunk", chunked + "fffffffffffffffff\r\n", "413"},
		{"trailers", chunked + "0\r\n" + strings.Repeat("A: b\r\n", 100_000), "431"},
		{"trailer", chunked + "0\r\nA: " + strings.Repeat("b", 1<<20), "431"},
		{"length overflow", post + "Content-Length: 99999999999999999999\r\n\r\n", "413"},
		{"length beyond 2^53", post + "Content-Length: 9007199254740992\r\n\r\n", "413"},
		{"negative length", post + "Content-Length: -1\r\n\r\n", "400"},
		{"length and chunks", post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n", "400"},
		{"chunks and length", post + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n", "400"},
		{"two lengths", post + "Content-Length: 4\r\nContent-Length: 5\r\n\r\n", "400"},
		{"list of lengths", post + "Content-Length: 4, 5\r\n\r\n", "400"},
		{"space before the colon", post + "Transfer-Encoding : chunked\r\n\r\n", "400"},
		{"vertical tab", post + "Transfer-Encoding: \x0bchunked\r\n\r\n", "400"},
		{"not the last coding", post + "Transfer-Encoding: chunked, gzip\r\n\r\n", "400"},
		{"an unknown coding", post + "Transfer-Encoding: xchunked\r\n\r\n", "400"},
		{"chunked twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n", "400"},
		{"coding in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", "400"},
		{"folded coding", post + "Transfer-Encoding:\r\n chunked\r\n\r\n", "400"},
		{"bare LF", post + "Content-Length: 4\n\r\n", "400"},
		{"bare CR", post + "A: b\rContent-Length: 4\r\n\r\n", "400"},
		{"NUL", post + "A: b\x00\r\n\r\n", "400"},
		{"length in a trailer", chunked + "0\r\nContent-Length: 4\r\n\r\n", "400"},
		{"TLS", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", "400"},
		{"HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400"},
		{"unknown expectation", "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: x\r\n\r\n", "417"},
		{"CONNECT", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", ""},
		{"upgrade", "GET / HTTP/1.1\r\nHost: a\r\nConnection: close, upgrade\r\nUpgrade: x\r\n\r\n", "200"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := exchange(t, addr, tt.send)
			status, _, _ := strings.Cut(strings.TrimPrefix(got, "HTTP/1.1 "), " ")
			if status != tt.status && !(got == "" && len(tt.send) > 1<<16) {
				t.Errorf("got %.80q, want %s", got, tt.status)
			}
			answers(t, addr)
		})
	}
}

// Twenty thousand requests on one connection, all of them answered.
func TestPipelinedFlood(t *testing.T) {
	t.Parallel()
	const n = 20_000
	addr := serve(t, echoLength)
	c := dial(t, addr)
	go func() {
		w := bufio.NewWriterSize(c, 1<<16)
		for range n {
			w.WriteString("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
		}
		w.Flush()
		c.CloseWrite()
	}()
	got := 0
	for lines := bufio.NewScanner(c); lines.Scan(); {
		if strings.HasPrefix(lines.Text(), "HTTP/1.1 200 ") || strings.HasPrefix(lines.Text(), "0HTTP/1.1 200 ") {
			got++
		}
	}
	if got < n {
		t.Errorf("%d answers", got)
	}
}

// A peer that sends requests and reads no answers is not read any more, so that
// what is kept for it has a bound.
func TestNeverReads(t *testing.T) {
	addr := serve(t, `
const server = require('http').createServer((req, res) => res.end('x'.repeat(10000)));
server.listen(0, '127.0.0.1', () => console.log(server.address().port));`)
	c := dial(t, addr)
	before := heap()
	request := bytes.Repeat([]byte("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), 1000)
	sent := 0
	for {
		if err := c.SetWriteDeadline(time.Now().Add(2 * time.Second)); err != nil {
			t.Fatal(err)
		}
		n, err := c.Write(request)
		sent += n
		if err != nil {
			break
		}
		if sent > 256<<20 {
			t.Fatal("it reads on and on")
		}
	}
	if grown := int64(heap()) - int64(before); grown > 32<<20 {
		t.Errorf("%d bytes are kept after %d of requests", grown, sent)
	}
}

func heap() uint64 {
	goruntime.GC()
	var m goruntime.MemStats
	goruntime.ReadMemStats(&m)
	return m.HeapAlloc
}

// Peers that send a part and reset, or end their side, leave nothing behind.
func TestResetsAndHalves(t *testing.T) {
	t.Parallel()
	addr := serve(t, `
const server = require('http').createServer((req, res) => {
  if (req.url === '/count') return server.getConnections((err, n) => res.end('n=' + n));
  req.on('error', () => {}).resume();
  res.write('a part');
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));`)
	parts := []string{"", "GET", "GET / HTTP/1.1\r\nHo", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc",
		"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"}
	for i := range 300 {
		c := dial(t, addr)
		if _, err := io.WriteString(c, parts[i%len(parts)]); err != nil {
			t.Fatal(err)
		}
		if i%2 == 0 {
			c.SetLinger(0)
			c.Close()
			continue
		}
		c.CloseWrite()
		io.Copy(io.Discard, c)
		c.Close()
	}
	const count = "GET /count HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
	for deadline := time.Now().Add(time.Minute); ; {
		got := exchange(t, addr, count)
		if strings.Contains(got, "n=1\r\n") || strings.HasSuffix(got, "n=1") {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("connections are left: %q", got)
		}
	}
}

// Idle connections cost memory and nothing else; the server goes on. Set
// IOTJS_TEST_IDLE to another number: each takes two descriptors.
func TestIdleConnections(t *testing.T) {
	n := 500
	fmt.Sscan(os.Getenv("IOTJS_TEST_IDLE"), &n)
	addr := serve(t, echoLength)
	before := heap()
	conns := make([]net.Conn, n)
	for i := range conns {
		conns[i] = dial(t, addr)
	}
	answers(t, addr)
	for _, c := range conns { // all are still served
		if _, err := io.WriteString(c, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d connections, %d bytes each, both sides", n, (int64(heap())-int64(before))/int64(n))
	for _, c := range conns {
		if got, err := io.ReadAll(c); err != nil || !strings.HasPrefix(string(got), "HTTP/1.1 200 ") {
			t.Fatalf("%.60q, %v", got, err)
		}
	}
}
