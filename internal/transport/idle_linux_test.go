// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"syscall"
	"testing"
	"time"

	"github.com/iotjs/iotjs/eventloop"
)

func TestHungUpIdleConnectionCostsNothing(t *testing.T) {
	l := newLoop(t)
	var turns int
	pair(t, l, loopback, func(server, client *peer) {
		_ = server.conn.Reset(nil)
		client.conn.Unref()
		var immediate eventloop.Immediate
		immediate.Owner = expire(func() { turns++ })
		l.StartImmediate(&immediate)
		l.StartTimer(&eventloop.Timer{Owner: expire(func() { client.conn.Close() })}, 30)
	})
	before := cpuTime(t)
	run(t, l)
	if used := cpuTime(t) - before; used > 20*time.Millisecond {
		t.Errorf("used %v of CPU while it waited 30 ms", used)
	}
}

func cpuTime(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
