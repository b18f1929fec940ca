// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"syscall"

	"github.com/iotjs/iotjs/eventloop"
)

// Dial connects to addr, from local if that is not the zero Addr, and calls
// done on the loop, never before Dial has returned. cancel ends the attempt:
// done is not called then.
func Dial(l *eventloop.Loop, addr, local Addr, done func(*Conn, error)) (cancel func()) {
	d := &dialing{done: done}
	d.start(l, addr, local)
	return d.cancel
}

// dialing is a connection that is being made.
type dialing struct {
	conn *Conn
	done func(*Conn, error)
	err  error
	over bool
}

func (d *dialing) start(l *eventloop.Loop, addr, local Addr) {
	p, err := pollerOf(l)
	if err == nil {
		err = d.connect(l, p, addr, local)
	}
	if err == nil {
		return
	}
	d.err = err
	h := l.NewHandle() // keeps the loop alive until it has heard
	h.Close(nil, d.Ready)
}

func (d *dialing) connect(l *eventloop.Loop, p *epoll, addr, local Addr) error {
	family, sa := addr.sockaddr()
	fd, err := syscall.Socket(family, syscall.SOCK_STREAM|syscall.SOCK_NONBLOCK|syscall.SOCK_CLOEXEC, 0)
	if err != nil {
		return failed("socket", err)
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
	_, sa := local.sockaddr()
	return failed("bind", syscall.Bind(fd, sa))
}

// Ready implements eventloop.Ready: the attempt has ended.
func (d *dialing) Ready() {
	if d.over {
		return
	}
	d.over = true
	if d.err == nil {
		d.err = d.outcome()
	}
	if d.err != nil {
		if d.conn != nil {
			d.conn.Close()
		}
		d.done(nil, d.err)
		return
	}
	c := d.conn
	c.watch.target = c
	c.update()
	c.handle.Release()
	d.done(c, nil)
}

func (d *dialing) outcome() error {
	code, err := syscall.GetsockoptInt(d.conn.watch.fd, syscall.SOL_SOCKET, syscall.SO_ERROR)
	if err == nil && code != 0 {
		err = syscall.Errno(code)
	}
	return failed("connect", err)
}

func (d *dialing) cancel() {
	if d.over {
		return
	}
	d.over = true
	if d.conn != nil {
		d.conn.Close()
	}
}
