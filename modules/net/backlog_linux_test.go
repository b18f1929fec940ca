// SPDX-License-Identifier: Apache-2.0

package net_test

import (
	"context"
	"os"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/iotjs/iotjs/runtime"
)

// Each listener prints its descriptor while it listens, for default, number
// among the arguments, option, and what is no number.
const listeners = `
const { createServer } = require('net');
const http = require('http');
for (const args of [[0], [0, '127.0.0.1', 7], [{ port: 0, backlog: 9 }], [0, '127.0.0.1', undefined]]) {
  for (const server of [createServer(), http.createServer()]) {
    server.listen(...args, () => {
      console.log(server._handle.fd);
      server.close();
    });
  }
}`

// backlogs looks up the backlog of each descriptor that is written to it.
type backlogs struct{ got []int }

// Write implements io.Writer. The eighth word of the kernel's tcp_info is, for a
// listener, how many connections may wait (tcpi_sacked).
func (b *backlogs) Write(line []byte) (int, error) {
	fd, err := strconv.Atoi(strings.TrimSpace(string(line)))
	if err != nil {
		return 0, err
	}
	info, err := syscall.GetsockoptICMPv6Filter(fd, syscall.IPPROTO_TCP, syscall.TCP_INFO)
	if err != nil {
		return 0, err
	}
	b.got = append(b.got, int(info.Data[7]))
	return len(line), nil
}

// The backlog is 511 unless a script says otherwise, as far as the system lets
// it.
func TestBacklog(t *testing.T) {
	limit := 511
	if text, err := os.ReadFile("/proc/sys/net/core/somaxconn"); err == nil {
		if n, err := strconv.Atoi(strings.TrimSpace(string(text))); err == nil {
			limit = min(limit, n)
		}
	}
	out := new(backlogs)
	rt, err := runtime.New(runtime.Options{Stdin: strings.NewReader(""), Stdout: out, Stderr: os.Stderr})
	if err != nil {
		t.Fatal(err)
	}
	defer rt.Close()
	if code, err := rt.RunString(context.Background(), "test.js", listeners); code != 0 || err != nil {
		t.Fatalf("exit code %d, error %v", code, err)
	}
	slices.Sort(out.got)
	want := []int{7, 7, 9, 9, limit, limit, limit, limit}
	slices.Sort(want)
	if !slices.Equal(out.got, want) {
		t.Errorf("got %v, want %v", out.got, want)
	}
}
