// SPDX-License-Identifier: Apache-2.0

package net_test

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/iotjs/iotjs/internal/testrt"
)

// childVariable says to the test binary that it is the child with few
// descriptors.
const childVariable = "IOTJS_TEST_FEW_DESCRIPTORS"

// The server runs out of descriptors while it accepts: it turns connections
// away instead of failing, and goes on afterwards.
const fewDescriptors = `
const net = require('net');
const server = net.createServer((socket) => socket.resume().on('error', () => {}));
server.on('error', (err) => console.log('server error', err.code));
const clients = new Set();
const outcomes = { connected: 0, failed: 0 };
let tried = 0;
server.listen(0, '127.0.0.1', next);
function next() {
  if (tried++ === 80) {
    for (const client of clients) client.destroy();
    setTimeout(again, 50);
    return;
  }
  const client = net.connect(server.address());
  clients.add(client);
  let told = false;
  const tell = (what) => { if (!told) { told = true; outcomes[what]++; setImmediate(next); } };
  client.on('connect', () => tell('connected')).on('error', (err) => { console.log(err.code); tell('failed'); }).resume();
}
function again() {
  console.log(outcomes.connected > 10, outcomes.failed > 0, outcomes.connected + outcomes.failed);
  const client = net.connect(server.address(), () => {
    console.log('connected again');
    client.destroy();
    server.close();
  });
}`

func TestOutOfDescriptors(t *testing.T) {
	if os.Getenv(childVariable) != "" {
		limit := syscall.Rlimit{Cur: 64, Max: 64}
		if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &limit); err != nil {
			t.Fatal(err)
		}
		t.Log(strings.Join(testrt.Run(t, fewDescriptors), "\n"))
		return
	}
	cmd := exec.Command(os.Args[0], "-test.run=^TestOutOfDescriptors$", "-test.v")
	cmd.Env = append(os.Environ(), childVariable+"=1")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	lines := strings.Fields(string(out))
	for _, want := range []string{"EMFILE", "true", "80", "again"} {
		if !slices.Contains(lines, want) {
			t.Errorf("%q is missing in\n%s", want, out)
		}
	}
	if strings.Contains(string(out), "server error") || strings.Contains(string(out), "false") {
		t.Errorf("got\n%s", out)
	}
}
