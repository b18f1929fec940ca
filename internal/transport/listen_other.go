// SPDX-License-Identifier: Apache-2.0

//go:build !linux

package transport

import (
	"context"
	"net"

	"github.com/iotjs/iotjs/eventloop"
)

// Dial connects to addr, from local if that is not the zero Addr, and calls
// done on the loop, never before Dial has returned. cancel ends the attempt:
// done is not called then.
func Dial(l *eventloop.Loop, addr, local Addr, done func(*Conn, error)) (cancel func()) {
	h := l.NewHandle()
	over := false
	eventloop.Await(h, func(ctx context.Context) (net.Conn, error) { return dial(ctx, addr, local) }, func(nc net.Conn, err error) {
		switch {
		case over && nc != nil:
			_ = nc.Close() // nobody wants it any more
		case over:
		case err != nil:
			done(nil, failed("connect", err))
		default:
			done(newConn(l, nc), nil)
		}
	})
	return func() {
		over = true
		h.Close(nil, nil)
	}
}

func dial(ctx context.Context, addr, local Addr) (net.Conn, error) {
	d := new(net.Dialer)
	if local != (Addr{}) {
		d.LocalAddr = net.TCPAddrFromAddrPort(local.AddrPort)
	}
	network, address := addr.forGo()
	return d.DialContext(ctx, network, address)
}

// forGo is the address as package net takes it.
func (a Addr) forGo() (network, address string) {
	if a.Local() {
		return "unix", a.Path
	}
	return "tcp", a.String()
}

// Listener accepts connections.
type Listener struct {
	handle *eventloop.Handle
	loop   *eventloop.Loop
	ln     net.Listener
	accept func(*Conn, error)
	closed bool
}

// Listen listens at addr and calls accept for each connection, or with an error
// when accepting fails; it goes on listening then.
func Listen(l *eventloop.Loop, addr Addr, opts ListenOptions, accept func(*Conn, error)) (*Listener, error) {
	network, address := addr.forGo()
	if network == "tcp" && (opts.IPv6Only || addr.Addr().Is4()) {
		network = map[bool]string{true: "tcp4", false: "tcp6"}[addr.Addr().Is4()]
	}
	ln, err := net.Listen(network, address)
	if err != nil {
		return nil, failed("listen", err)
	}
	n := &Listener{handle: l.NewHandle(), loop: l, ln: ln, accept: accept}
	n.handle.OnAbort(n.abort)
	eventloop.Await(n.handle, n.acceptOnce, n.took)
	return n, nil
}

func (ln *Listener) abort() { _ = ln.ln.Close() } // it is gone whatever this says

func (ln *Listener) acceptOnce(context.Context) (net.Conn, error) { return ln.ln.Accept() }

func (ln *Listener) took(nc net.Conn, err error) {
	if ln.closed {
		if nc != nil {
			_ = nc.Close() // came too late
		}
		return
	}
	eventloop.Await(ln.handle, ln.acceptOnce, ln.took)
	if err != nil {
		ln.accept(nil, failed("accept", err))
		return
	}
	ln.accept(newConn(ln.loop, nc), nil)
}

// Addr is the address it listens at.
func (ln *Listener) Addr() Addr { return addrOf(ln.ln.Addr()) }

// Ref makes the listener keep the loop alive, as it does at first.
func (ln *Listener) Ref() { ln.handle.Ref() }

// Unref makes the listener not keep the loop alive.
func (ln *Listener) Unref() { ln.handle.Unref() }

// Close stops listening. Connections that were accepted stay.
func (ln *Listener) Close() {
	if ln.closed {
		return
	}
	ln.closed = true
	ln.handle.Close(ln.abort, nil)
}
