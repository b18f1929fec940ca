// SPDX-License-Identifier: Apache-2.0

package httpevents_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync/atomic"
	"testing"

	"github.com/iotjs/iotjs/internal/testrt"
)

// answers is a server whose answer to /whole is input, and to any other path
// the same in pieces.
type answers struct {
	net.Listener
	now atomic.Pointer[answer]
}

// answer is what is sent, and the sizes of its pieces but one.
type answer struct{ input, sizes []byte }

func (s *answers) serve(tb testing.TB) {
	for {
		conn, err := s.Accept()
		if err != nil {
			return // closed
		}
		s.answer(conn.(*net.TCPConn))
		if err := conn.Close(); err != nil {
			tb.Error(err)
		}
	}
}

// answer ends its side when all is sent, and waits for the client to end its.
func (s *answers) answer(conn *net.TCPConn) {
	req, err := http.ReadRequest(bufio.NewReader(conn))
	if err != nil {
		return
	}
	now := s.now.Load()
	rest := now.input
	if req.URL.Path != "/whole" {
		for _, n := range now.sizes {
			n := min(int(n)+1, len(rest))
			if _, err := conn.Write(rest[:n]); err != nil {
				return // the client has seen enough
			}
			rest = rest[n:]
		}
	}
	if _, err := conn.Write(rest); err == nil && conn.CloseWrite() == nil {
		_, _ = io.Copy(io.Discard, conn) // until it is closed or reset
	}
}

// observe asks for the answer in several ways and prints what came, which has to
// be the same.
const observe = `
const assert = require('assert');
const events = require('http_events');
const ways = [['whole', true, 65536], ['pieces', true, 65536], ['pieces', true, 3], ['whole', false, 65536], ['pieces', false, 3]];
const first = {};
function next() {
	const way = ways.shift();
	if (!way) return;
	const [path, caching, buffer_size] = way;
	const got = { parts: [], codes: new Set(), heads: new Set(), last: 0 };
	let closed = 0;
	events.request({ url: 'http://127.0.0.1:%d/' + path, caching, buffer_size, keep_alive: %t, redirection: 0 }, (ev) => {
		assert.strictEqual(closed, 0, 'an event behind the closed one');
		if (ev.event === 'http_connection_closed') {
			closed++;
			assert.ok([4, 5, 7].includes(ev.reason.code), ev.reason.text);
			check(way, got, ev.reason.code);
			setImmediate(next);
			return;
		}
		assert.strictEqual(ev.event, 'http_data_received');
		assert.ok(!caching || ev.data.length <= buffer_size, 'more than the buffer');
		if (got.last > 0 && !%t) assert.fail('data behind the last');
		got.parts.push(ev.data);
		got.codes.add(ev.code);
		got.heads.add(JSON.stringify(ev.headers));
		if (ev.last) got.last++;
	});
}
function check(way, got, reason) {
	same('end', [reason, got.last], way);
	if (got.last === 0 && way[1]) return; // what was collected is not told
	const seen = { data: Buffer.concat(got.parts).toString('latin1'), codes: [...got.codes], heads: [...got.heads] };
	same(got.last > 0 ? 'whole' : 'portions', seen, way);
}
function same(name, value, way) {
	if (!(name in first)) first[name] = value;
	assert.deepStrictEqual(value, first[name], way.join());
}
next();
process.on('exit', (code) => { if (code === 0) assert.strictEqual(ways.length, 0); });
`

// However an answer is split, and whether it is collected or not, the same
// events come of it; exactly one says that the connection is closed, and it is
// the last one.
func FuzzReceive(f *testing.F) {
	for _, in := range []string{
		"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
		"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nT: u\r\n\r\n",
		"HTTP/1.0 404 Not Found\r\nX: a\r\nX: b\r\n\r\nuntil the end",
		"HTTP/1.1 204 No Content\r\n\r\nsurplus", "HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n",
		"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\ncut", "nonsense\r\n\r\n", "",
	} {
		f.Add([]byte(in), []byte{3, 1, 20}, false)
		f.Add([]byte(in), []byte{0, 0, 0, 9}, true)
	}
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		f.Fatal(err)
	}
	s := &answers{Listener: l}
	done := make(chan struct{})
	go func() {
		defer close(done)
		s.serve(f)
	}()
	f.Cleanup(func() {
		_ = l.Close() // serve sees it
		<-done
	})
	f.Fuzz(func(t *testing.T, input, sizes []byte, keep bool) {
		s.now.Store(&answer{input, sizes})
		testrt.Run(t, fmt.Sprintf(observe, l.Addr().(*net.TCPAddr).Port, keep, keep))
	})
}
