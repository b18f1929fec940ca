// SPDX-License-Identifier: Apache-2.0

package tls_test

import (
	"os"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"strings"
	"testing"
	"time"

	"github.com/iotjs/iotjs/internal/testrt"
	iotruntime "github.com/iotjs/iotjs/runtime"
)

// unfinished leaves a connection of TLS open, one that never shakes hands, a
// socket of UDP that waits, a question to a server that does not answer, and a
// stream that compresses, and ends the program.
const unfinished = `
const { readFileSync } = require('fs');
const dir = process.env.FIXTURES;
const tls = require('tls'), net = require('net'), dns = require('dns'), zlib = require('zlib');
const server = tls.createServer({ key: readFileSync(dir + '/server.key'), cert: readFileSync(dir + '/server.pem') }, () => {});
const udp = require('dgram').createSocket('udp4');
udp.bind(0, '127.0.0.1', () => {
  const resolver = new dns.Resolver({ timeout: 20000 });
  resolver.setServers(['127.0.0.1:' + udp.address().port]);
  resolver.resolve4('a.test', () => {});
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  net.connect(port, '127.0.0.1');
  const silent = net.createServer(() => {}).listen(0, '127.0.0.1', () => tls.connect(silent.address().port, '127.0.0.1'));
  const client = tls.connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
    client.write('hello');
    zlib.createGzip().write(Buffer.alloc(5000000));
    zlib.gzip(Buffer.alloc(5000000), () => {});
    setImmediate(() => process.exit(7));
  });
});
`

// TestNothingIsLeft: a runtime that is closed leaves neither goroutines nor
// sockets, whatever was under way.
func TestNothingIsLeft(t *testing.T) {
	dir, err := filepath.Abs("../../tests/fixtures/tls")
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("FIXTURES", dir)
	before := runtime.NumGoroutine()
	for range 3 {
		if r := testrt.Start(t, iotruntime.Options{}, unfinished); r.Code != 7 {
			t.Fatalf("exit code %d, %v\n%s", r.Code, r.Err, r.Stderr)
		}
	}
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if runtime.NumGoroutine() <= before && sockets() == 0 {
			return
		}
	}
	_ = pprof.Lookup("goroutine").WriteTo(os.Stderr, 1)
	t.Errorf("left over: %d goroutines, before %d; %d sockets", runtime.NumGoroutine(), before, sockets())
}

// sockets counts the open ones, where that can be asked.
func sockets() (n int) {
	list, _ := filepath.Glob("/proc/self/fd/*") // elsewhere there are none
	for _, fd := range list {
		if to, err := os.Readlink(fd); err == nil && strings.HasPrefix(to, "socket:") {
			n++
		}
	}
	return n
}
