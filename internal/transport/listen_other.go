// SPDX-License-Identifier: Apache-2.0

//go:build !linux

package transport

import (
	"context"
	"net"
	"os"

	"github.com/iotjs/iotjs/eventloop"
)

// Dialing is a connection that is being made.
type Dialing struct {
	handle *eventloop.Handle
	conn   *Conn
	over   bool
}

// Dial connects to addr, from local if that is not the zero Addr, and calls
// done on the loop, never before Dial has returned.
func Dial(l *eventloop.Loop, addr, local Addr, done func(*Conn, error)) *Dialing {
	d := &Dialing{handle: l.NewHandle()}
	eventloop.Await(d.handle, func(ctx context.Context) (net.Conn, error) { return dial(ctx, addr, local) }, func(nc net.Conn, err error) {
		switch {
		case d.over && nc != nil:
			_ = nc.Close() // nobody wants it any more
		case d.over:
		case err != nil:
			d.over = true
			done(nil, failed("connect", err))
		default:
			d.over = true
			d.conn = newWrapped(l, nc)
			if !d.handle.HasRef() {
				d.conn.Unref()
			}
			done(d.conn, nil)
		}
	})
	return d
}

// Cancel ends the attempt if it has not ended: done is not called then.
func (d *Dialing) Cancel() {
	if !d.over {
		d.over = true
		d.handle.Close(nil, nil)
	}
}

// Ref makes the attempt, and the connection that comes of it, keep the loop
// alive, as at first.
func (d *Dialing) Ref() { d.handle.Ref() }

// Unref makes it not keep the loop alive.
func (d *Dialing) Unref() { d.handle.Unref() }

// FD is the descriptor, or -1 where it is not known.
func (d *Dialing) FD() int { return -1 }

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
	return listen(l, ln, accept), nil
}

// ListenFD listens at a descriptor that is bound already. It belongs to the
// listener from then on.
func ListenFD(l *eventloop.Loop, fd int, _ ListenOptions, accept func(*Conn, error)) (*Listener, error) {
	f := os.NewFile(uintptr(fd), "socket")
	ln, err := net.FileListener(f)
	if err != nil {
		return nil, failed("listen", err)
	}
	_ = f.Close() // ln has a copy
	return listen(l, ln, accept), nil
}

func listen(l *eventloop.Loop, ln net.Listener, accept func(*Conn, error)) *Listener {
	n := &Listener{handle: l.NewHandle(), loop: l, ln: ln, accept: accept}
	n.handle.OnAbort(n.abort)
	eventloop.Await(n.handle, n.acceptOnce, n.took)
	return n
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
	ln.handle.Resume()
	eventloop.Await(ln.handle, ln.acceptOnce, ln.took)
	if err != nil {
		ln.accept(nil, failed("accept", err))
		return
	}
	ln.accept(newWrapped(ln.loop, nc), nil)
}

// Addr is the address it listens at.
func (ln *Listener) Addr() Addr { return addrOfGo(ln.ln.Addr()) }

// FD is the descriptor, or -1 where it is not known.
func (ln *Listener) FD() int { return -1 }

// HasRef tells whether the listener keeps the loop alive.
func (ln *Listener) HasRef() bool { return ln.handle.HasRef() }

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
