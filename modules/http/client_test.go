// SPDX-License-Identifier: Apache-2.0

package http_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/iotjs/iotjs/internal/testrt"
)

// peer is a server that answers the requests of each connection: answer gets
// the number of the connection, that of the request on it, and its target, and
// returns what is sent and whether the connection is closed after it.
func peer(t *testing.T, answer func(conn, n int, target string) (string, bool)) (port int) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for i := 0; ; i++ {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go converse(c, func(n int, target string) (string, bool) { return answer(i, n, target) })
		}
	}()
	return l.Addr().(*net.TCPAddr).Port
}

// converse reads requests without a body.
func converse(c net.Conn, answer func(n int, target string) (string, bool)) {
	defer c.Close()
	target := ""
	for n, lines := 0, bufio.NewScanner(c); lines.Scan(); {
		if text := lines.Text(); text != "" {
			if strings.HasSuffix(text, " HTTP/1.1") {
				target = strings.Fields(text)[1]
			}
			continue
		}
		text, closes := answer(n, target)
		n++
		if _, err := io.WriteString(c, text); err != nil || closes {
			return
		}
	}
}

// once is a script that asks once, and prints what came of it.
const once = `
const http = require('http');
const req = http.get({ host: '127.0.0.1', port: %d, agent: false, ...%s }, (res) => {
  let body = '';
  res.on('data', (piece) => { body += piece; });
  res.on('error', (err) => console.log('response', err.code, err.message));
  res.on('end', () => console.log(res.statusCode, res.statusMessage, res.httpVersion, JSON.stringify(res.headers),
    JSON.stringify(body), JSON.stringify(res.trailers)));
});
req.on('information', (info) => console.log('information', info.statusCode));
req.on('upgrade', (res, socket, head) => { console.log('upgrade', res.statusCode, String(head)); socket.destroy(); });
req.on('connect', (res, socket, head) => { console.log('connect', res.statusCode, String(head)); socket.destroy(); });
req.on('error', (err) => console.log('error', err.code, err.message));`

func TestClientReadsResponses(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, answer, options string
		want                  []string
	}{
		{"counted", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", `{}`, []string{`200 OK 1.1 {"content-length":"2"} "hi" {}`}},
		{"chunks and trailers", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\nA: b\r\n\r\n", `{}`,
			[]string{`200 OK 1.1 {"transfer-encoding":"chunked"} "hi" {"a":"b"}`}},
		{"until the close", "HTTP/1.1 200 OK\r\n\r\nhi", `{}`, []string{`200 OK 1.1 {} "hi" {}`}},
		{"1.0", "HTTP/1.0 404 Not Found\r\n\r\n", `{}`, []string{`404 Not Found 1.0 {} "" {}`}},
		{"no reason", "HTTP/1.1 299\r\nContent-Length: 0\r\n\r\n", `{}`, []string{`299  1.1 {"content-length":"0"} "" {}`}},
		{"interim", "HTTP/1.1 103 Early Hints\r\nA: b\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n", `{}`,
			[]string{"information 103", `204 No Content 1.1 {} "" {}`}},
		{"head", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", `{ method: 'HEAD' }`, []string{`200 OK 1.1 {"content-length":"5"} "" {}`}},
		{"repeated fields", "HTTP/1.1 200 OK\r\nA: 1\r\na: 2\r\nSet-Cookie: x\r\nSet-Cookie: y\r\nContent-Type: a\r\nContent-Type: b\r\nContent-Length: 0\r\n\r\n", `{}`,
			[]string{`200 OK 1.1 {"a":"1, 2","set-cookie":["x","y"],"content-type":"a","content-length":"0"} "" {}`}},
		{"upgrade", "HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nraw", `{ headers: { Connection: 'upgrade', Upgrade: 'x' } }`,
			[]string{"upgrade 101 raw"}},
		{"connect", "HTTP/1.1 200 OK\r\n\r\nraw", `{ method: 'CONNECT', path: 'a:1' }`, []string{"connect 200 raw"}},

		{"closed at once", "", `{}`, []string{"error ECONNRESET socket hang up"}},
		{"closed in the head", "HTTP/1.1 200 OK\r\nA", `{}`, []string{"error ECONNRESET socket hang up"}},
		{"closed in the body", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi", `{}`, []string{"response ECONNRESET aborted"}},
		{"closed in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhi", `{}`, []string{"response ECONNRESET aborted"}},
		{"another protocol", "SSH-2.0-x\r\n", `{}`, []string{"error HPE_INVALID_CONSTANT Parse Error: Expected HTTP/, RTSP/ or ICE/"}},
		{"bad version", "HTTP/9.9 200 OK\r\n\r\n", `{}`, []string{"error HPE_INVALID_VERSION Parse Error: Invalid HTTP version"}},
		{"bad status", "HTTP/1.1 2x0 OK\r\n\r\n", `{}`, []string{"error HPE_INVALID_STATUS Parse Error: Invalid status code"}},
		{"two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", `{}`,
			[]string{"error HPE_UNEXPECTED_CONTENT_LENGTH Parse Error: Duplicate Content-Length"}},
		{"large head", "HTTP/1.1 200 OK\r\nA: " + strings.Repeat("b", 1<<15), `{}`, []string{"error HPE_HEADER_OVERFLOW Parse Error: Header overflow"}},
		{"head beyond the option", "HTTP/1.1 200 OK\r\nA: " + strings.Repeat("b", 200), `{ maxHeaderSize: 100 }`,
			[]string{"error HPE_HEADER_OVERFLOW Parse Error: Header overflow"}},
		{"a strange value", "HTTP/1.1 200 OK\r\nA: b\x01\r\nContent-Length: 0\r\n\r\n", `{}`,
			[]string{"error HPE_INVALID_HEADER_TOKEN Parse Error: Invalid header value char"}},
		{"leniently", "HTTP/1.1 200 OK\nA: b\x01\nContent-Length: 0\n\n", `{ insecureHTTPParser: true }`,
			[]string{`200 OK 1.1 {"a":"b\u0001","content-length":"0"} "" {}`}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			port := peer(t, func(int, int, string) (string, bool) { return tt.answer, true })
			if got := testrt.Run(t, fmt.Sprintf(once, port, tt.options)); !slices.Equal(got, tt.want) {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

// inTurn is a script that asks for each target when the one before is answered,
// with an agent of the options, and prints the status and the errors.
const inTurn = `
const http = require('http');
const agent = new http.Agent(%s);
const targets = %s;
function next() {
  if (targets.length === 0) return agent.destroy();
  const req = http.get({ host: '127.0.0.1', port: %d, path: targets.shift(), agent }, (res) => {
    const again = req.reusedSocket;
    res.resume().on('end', () => { console.log(res.statusCode, again); setImmediate(next); });
  });
  req.on('error', (err) => { console.log(err.code, req.reusedSocket); setImmediate(next); });
}
next();`

func TestClientReusesConnections(t *testing.T) {
	t.Parallel()
	const whole = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"
	for _, tt := range []struct {
		name, agent, targets string
		want                 []string
		conns                int32
	}{
		{"kept", `{ keepAlive: true }`, `['/', '/', '/']`, []string{"200 false", "200 true", "200 true"}, 1},
		{"not kept", `{}`, `['/', '/']`, []string{"200 false", "200 false"}, 2},
		{"the server says close", `{ keepAlive: true }`, `['/says-close', '/']`, []string{"200 false", "200 false"}, 2},
		{"an answer without an end", `{ keepAlive: true }`, `['/until', '/']`, []string{"200 false", "200 false"}, 2},
		{"closed while it is asked", `{ keepAlive: true }`, `['/', '/gone', '/']`, []string{"200 false", "ECONNRESET true", "200 false"}, 2},
		{"more than was asked for", `{ keepAlive: true }`, `['/more', '/']`, []string{"200 false", "200 false"}, 2},
		{"what is no response behind one", `{ keepAlive: true }`, `['/extra']`, []string{"HPE_INVALID_CONSTANT false", "200 false"}, 1},
		{"an empty line behind one", `{ keepAlive: true }`, `['/line', '/']`, []string{"200 false", "200 true"}, 1},
		{"an interim answer", `{ keepAlive: true }`, `['/interim', '/']`, []string{"200 false", "200 true"}, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var conns atomic.Int32
			port := peer(t, func(conn, n int, target string) (string, bool) {
				if n == 0 {
					conns.Add(1)
				}
				switch target {
				case "/says-close":
					return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nhi", false
				case "/until":
					return "HTTP/1.1 200 OK\r\n\r\nhi", true
				case "/gone":
					return "", true
				case "/more":
					return whole + whole, false
				case "/extra":
					return whole + "EXTRA", false
				case "/line":
					return whole + "\r\n", false
				case "/interim":
					return "HTTP/1.1 100 Continue\r\n\r\n" + whole, false
				}
				return whole, false
			})
			if got := testrt.Run(t, fmt.Sprintf(inTurn, tt.agent, tt.targets, port)); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if got := conns.Load(); got != tt.conns {
				t.Errorf("%d connections, want %d", got, tt.conns)
			}
		})
	}
}

// silent is a script whose request is never answered.
const silent = `
const http = require('http');
const req = http.get({ host: '127.0.0.1', port: %d, ...%s });
%s
req.on('error', (err) => console.log(err.code, err.message));
req.on('close', () => console.log('close'));`

func TestClientTimeOuts(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, options, during string
		want                  []string
	}{
		{"option with a listener", `{ timeout: 20 }`, `req.on('timeout', () => { console.log('timeout'); req.destroy(); });`,
			[]string{"timeout", "ECONNRESET socket hang up", "close"}},
		{"option without", `{ timeout: 20 }`, ``, []string{"ECONNRESET socket hang up", "close"}},
		{"method", `{}`, `req.setTimeout(20, () => { console.log('timeout'); req.destroy(new Error('late')); });`,
			[]string{"timeout", "undefined late", "close"}},
		{"agent", `{ agent: new http.Agent({ timeout: 20 }) }`, `req.on('timeout', () => { console.log('timeout'); req.destroy(); });`,
			[]string{"timeout", "ECONNRESET socket hang up", "close"}},
		{"signal", `{ signal: AbortSignal.timeout(20) }`, ``, []string{"ABORT_ERR The operation was aborted", "close"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			port := peer(t, func(int, int, string) (string, bool) { return "", false })
			if got := testrt.Run(t, fmt.Sprintf(silent, port, tt.options, tt.during)); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
