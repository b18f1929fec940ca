// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"syscall"

	"github.com/iotjs/iotjs/eventloop"
)

// Dialing is a connection that is being made.
type Dialing struct {
	loop *eventloop.Loop
	wait *eventloop.Handle // keeps the loop alive until a failure was told
	conn *Conn
	done func(*Conn, error)
	err  error
	over bool
}

// Dial connects to addr, from local if that is not the zero Addr, and calls
// done on the loop, never before Dial has returned.
func Dial(l *eventloop.Loop, addr, local Addr, done func(*Conn, error)) *Dialing {
	d := &Dialing{loop: l, done: done}
	p, err := pollerOf(l)
	if err == nil {
		err = d.connect(l, p, addr, local)
	}
	if err != nil {
		d.err, d.wait = err, l.NewHandle()
		d.wait.Hold()
		l.Post(d.Ready)
	}
	return d
}

func (d *Dialing) connect(l *eventloop.Loop, p *epoll, addr, local Addr) error {
	family, sa, err := addr.sockaddr()
	if err != nil {
		return failed("connect", err)
	}
	fd, err := syscall.Socket(family, syscall.SOCK_STREAM|syscall.SOCK_NONBLOCK|syscall.SOCK_CLOEXEC, 0)
	if err != nil {
		return failed("connect", err)
	}
	d.conn = newConn(l, p, fd)
	if err := bindLocal(fd, local); err != nil {
		return err
	}
	if err := syscall.Connect(fd, sa); err != nil && err != syscall.EINPROGRESS && err != syscall.EINTR {
		return failed("connect", err)
	}
	d.conn.watch.target = d
	d.conn.handle.Hold()
	return p.set(&d.conn.watch, syscall.EPOLLOUT)
}

func bindLocal(fd int, local Addr) error {
	if local == (Addr{}) {
		return nil
	}
	_, sa, err := local.sockaddr()
	if err == nil {
		_ = syscall.SetsockoptInt(fd, syscall.SOL_SOCKET, syscall.SO_REUSEADDR, 1) // bind says more
		err = syscall.Bind(fd, sa)
	}
	return failed("bind", err)
}

// Ready implements eventloop.Ready: the attempt has ended.
func (d *Dialing) Ready() {
	if d.over {
		return
	}
	d.resume()
	if d.err == nil {
		d.err = d.outcome()
	}
	if d.err != nil {
		err := d.err
		d.Cancel()
		d.done(nil, err)
		return
	}
	d.over = true
	c := d.conn
	c.watch.target = c
	c.update()
	c.handle.Release()
	d.done(c, nil)
}

// resume goes back to where the attempt was made.
func (d *Dialing) resume() {
	if d.wait != nil {
		d.wait.Resume()
		return
	}
	d.conn.handle.Resume()
}

func (d *Dialing) outcome() error {
	code, err := syscall.GetsockoptInt(d.conn.watch.fd, syscall.SOL_SOCKET, syscall.SO_ERROR)
	if err == nil && code != 0 {
		err = syscall.Errno(code)
	}
	return failed("connect", err)
}

// Cancel ends the attempt if it has not ended: done is not called then.
func (d *Dialing) Cancel() {
	if d.over {
		return
	}
	d.over = true
	if d.wait != nil {
		d.wait.Release()
	}
	if d.conn != nil {
		d.conn.Close()
	}
}

// Ref makes the attempt, and the connection that comes of it, keep the loop
// alive, as at first.
func (d *Dialing) Ref() { d.setRef(true) }

// Unref makes it not keep the loop alive.
func (d *Dialing) Unref() { d.setRef(false) }

func (d *Dialing) setRef(ref bool) {
	if d.conn == nil || d.over {
		return
	}
	if ref {
		d.conn.Ref()
	} else {
		d.conn.Unref()
	}
}

// FD is the descriptor, or -1 if there is none.
func (d *Dialing) FD() int {
	if d.conn == nil {
		return -1
	}
	return d.conn.FD()
}
