// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"os"
	"syscall"
	"time"

	"github.com/iotjs/iotjs/eventloop"
)

// Listener accepts connections.
type Listener struct {
	handle *eventloop.Handle
	loop   *eventloop.Loop
	poller *epoll
	watch  watcher
	accept func(*Conn, error)
	path   string // of a local socket, removed at the end
	closed bool
	rest   eventloop.Timer
}

// Listen listens at addr and calls accept for each connection, or with an error
// when accepting fails; it goes on listening then.
func Listen(l *eventloop.Loop, addr Addr, opts ListenOptions, accept func(*Conn, error)) (*Listener, error) {
	fd, err := bindFD(addr, opts)
	if err != nil {
		return nil, err
	}
	ln, err := listen(l, fd, opts.Backlog, accept)
	if err != nil {
		syscall.Close(fd)
		return nil, err
	}
	ln.path = addr.Path
	return ln, nil
}

// ListenFD listens at a descriptor that is bound already. It belongs to the
// listener from then on, unless an error is returned.
func ListenFD(l *eventloop.Loop, fd int, opts ListenOptions, accept func(*Conn, error)) (*Listener, error) {
	if err := syscall.SetNonblock(fd, true); err != nil {
		return nil, failed("listen", err)
	}
	return listen(l, fd, opts.Backlog, accept)
}

func listen(l *eventloop.Loop, fd, backlog int, accept func(*Conn, error)) (*Listener, error) {
	if backlog <= 0 {
		backlog = defaultBacklog
	}
	p, err := pollerOf(l)
	if err == nil {
		err = failed("listen", syscall.Listen(fd, backlog))
	}
	if err != nil {
		return nil, err
	}
	p.keepSpare()
	ln := &Listener{handle: l.NewHandle(), loop: l, poller: p, accept: accept}
	ln.watch = watcher{fd: fd, target: ln}
	ln.rest.Owner = ln
	if err := p.set(&ln.watch, syscall.EPOLLIN); err != nil {
		p.leave(&ln.watch)
		return nil, err
	}
	ln.handle.OnAbort(ln.Close)
	ln.handle.Label("TCPServerWrap")
	ln.handle.Hold()
	return ln, nil
}

// bindFD makes a socket that is bound to addr.
func bindFD(addr Addr, opts ListenOptions) (int, error) {
	family, sa, err := addr.sockaddr()
	if err != nil {
		return -1, failed("bind", err)
	}
	fd, err := syscall.Socket(family, syscall.SOCK_STREAM|syscall.SOCK_NONBLOCK|syscall.SOCK_CLOEXEC, 0)
	if err != nil {
		return -1, failed("socket", err)
	}
	if err = prepare(fd, family, opts); err == nil {
		err = failed("bind", syscall.Bind(fd, sa))
	}
	if err == nil {
		err = addr.permit(opts)
	}
	if err != nil {
		syscall.Close(fd)
		return -1, err
	}
	return fd, nil
}

func prepare(fd, family int, opts ListenOptions) error {
	if family == syscall.AF_UNIX {
		return nil
	}
	if err := syscall.SetsockoptInt(fd, syscall.SOL_SOCKET, syscall.SO_REUSEADDR, 1); err != nil {
		return failed("setsockopt", err)
	}
	if family == syscall.AF_INET6 {
		return failed("setsockopt", syscall.SetsockoptInt(fd, syscall.IPPROTO_IPV6, syscall.IPV6_V6ONLY, boolInt(opts.IPv6Only)))
	}
	return nil
}

// permit opens a local socket to other users.
func (a Addr) permit(opts ListenOptions) error {
	var mode os.FileMode
	if opts.Readable {
		mode |= 0o444
	}
	if opts.Writable {
		mode |= 0o222
	}
	if mode == 0 || !a.file() {
		return nil
	}
	info, err := os.Stat(a.Path)
	if err == nil {
		err = os.Chmod(a.Path, info.Mode().Perm()|mode)
	}
	return failed("fchmod", err)
}

// file tells whether it is the path of a local socket that has a file.
func (a Addr) file() bool { return a.Path != "" && a.Path[0] != 0 }

// acceptBatch bounds the connections accepted in one callback, so that a flood
// of them leaves the loop time for those that are there.
const acceptBatch = 64

// pause is how long the listener rests when the system is out of descriptors.
const pause = 100 * time.Millisecond

// Ready implements eventloop.Ready.
func (ln *Listener) Ready() {
	ln.handle.Resume()
	for range acceptBatch {
		if ln.closed {
			return
		}
		fd, _, err := syscall.Accept4(ln.watch.fd, syscall.SOCK_NONBLOCK|syscall.SOCK_CLOEXEC)
		switch err {
		case nil:
			ln.accept(newConn(ln.loop, ln.poller, fd), nil)
		case syscall.EAGAIN:
			return
		case syscall.EINTR, syscall.ECONNABORTED:
		case syscall.EMFILE, syscall.ENFILE:
			if !ln.poller.turnAway(ln.watch.fd) {
				ln.failed(err)
			}
			return
		default:
			ln.failed(err)
			return
		}
	}
}

// failed reports that accepting fails, and stops it for a while: the kernel
// would report the same failure again at once.
func (ln *Listener) failed(err error) {
	if ln.poller.set(&ln.watch, 0) == nil {
		ln.loop.StartTimer(&ln.rest, pause.Milliseconds())
	}
	ln.accept(nil, failed("accept", err))
}

// Expire implements eventloop.Expirer: the rest is over.
func (ln *Listener) Expire() {
	if !ln.closed {
		_ = ln.poller.set(&ln.watch, syscall.EPOLLIN) // if not now, never: the listener stays deaf
	}
}

// Addr is the address it listens at.
func (ln *Listener) Addr() Addr {
	if ln.path != "" {
		return Addr{Path: ln.path}
	}
	return addrOf(syscall.Getsockname(ln.watch.fd))
}

// FD is the descriptor, or -1 once the listener is closed.
func (ln *Listener) FD() int {
	if ln.closed {
		return -1
	}
	return ln.watch.fd
}

// Ref makes the listener keep the loop alive, as it does at first.
func (ln *Listener) Ref() { ln.handle.Ref() }

// Unref makes the listener not keep the loop alive.
func (ln *Listener) Unref() { ln.handle.Unref() }

// HasRef tells whether it does.
func (ln *Listener) HasRef() bool { return ln.handle.HasRef() }

// Close stops listening. Connections that were accepted stay.
func (ln *Listener) Close() {
	if ln.closed {
		return
	}
	_ = ln.poller.set(&ln.watch, 0) // closing the descriptor takes it off, too
	ln.closed = true
	ln.loop.StopTimer(&ln.rest)
	syscall.Close(ln.watch.fd)
	if (Addr{Path: ln.path}).file() {
		_ = os.Remove(ln.path) // may be gone
	}
	ln.handle.Close(nil, nil)
}
