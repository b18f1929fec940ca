// SPDX-License-Identifier: Apache-2.0

package net_test

import (
	"runtime"
	"testing"
	"weak"

	modnet "github.com/iotjs/iotjs/modules/net"
)

// A timer that is set on a destroyed socket would keep it, and all that it
// refers to, until it expires.
func TestDestroyedSocketHasNoIdleTimeout(t *testing.T) {
	w := newWorld(t)
	var socket weak.Pointer[modnet.Socket]
	w.env.Enter(func() {
		s := w.core.NewSocket(modnet.SocketOptions{})
		s.Destroy(nil)
		s.SetIdleTimeout(1 << 40)
		socket = weak.Make(s)
	})
	w.run()
	runtime.GC()
	runtime.GC()
	if socket.Value() != nil {
		t.Error("the socket is kept")
	}
	runtime.KeepAlive(w)
}
