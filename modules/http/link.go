// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	modnet "github.com/iotjs/iotjs/modules/net"
)

// Link is the connection below messages: a socket of net, or any duplex stream
// of a script. Its methods run on the loop.
type Link interface {
	// Object is what scripts see as the socket.
	Object() *goja.Object
	// Consume makes c take what is read, until Consume(nil).
	Consume(c Consumer)
	// Unread puts back what a consumer did not want.
	Unread(data []byte)
	// ReadStart and ReadStop start and stop what comes from the peer.
	ReadStart()
	ReadStop()
	// Send sends the pieces, which belong to the caller again when it returns.
	// done, which may be nil, is called once, at once or later, with nil, null
	// or an error. Send returns false if the sender should wait for the link to
	// drain.
	Send(data [][]byte, done func(err goja.Value)) (more bool)
	// Pending is the number of bytes that were sent and have not left yet.
	Pending() int
	// SetIdleTimeout sets after how many milliseconds without a read or a write
	// 'timeout' is emitted; 0 is never.
	SetIdleTimeout(ms int64)
	// OnClose calls f, inside of JavaScript, when the connection is gone.
	OnClose(f func(hadError bool))
	// OnDrain calls f, inside of JavaScript, when there is room again; nil ends
	// that.
	OnDrain(f func())
	// Destroy closes the connection. err is nil or an error.
	Destroy(err goja.Value)
	// Destroyed tells whether it was closed.
	Destroyed() bool
	// End ends the sending side when everything was sent.
	End()
	// Ending tells whether nothing can be sent any more.
	Ending() bool
	// DestroySoon closes it when everything was sent.
	DestroySoon()
}

// Consumer takes what is read from a Link.
type Consumer = modnet.Consumer
