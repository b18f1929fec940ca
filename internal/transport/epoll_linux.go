// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"encoding/binary"
	"syscall"
	"time"

	"github.com/iotjs/iotjs/eventloop"
)

// epoll is the loop's poller. All of it but Wake belongs to the loop.
type epoll struct {
	fd, wakeFD int
	spare      int // 0 until a listener needs it
	slots      []*watcher
	free       []int32
	gen        int32

	events [256]syscall.EpollEvent
	found  []syscall.EpollEvent // the rest of events
	served int                  // of events
	warmed int                  // what warm came to, so that it is not left out
	buffer []byte               // what every connection reads into
}

// wakeSlot marks the event of the descriptor behind Wake.
const wakeSlot = -1

// watcher is a descriptor that the poller watches for its target.
type watcher struct {
	fd       int
	target   eventloop.Ready
	interest uint32
	mask     uint32 // what is ready, when target.Ready is called
	slot     int32
	gen      int32
}

// pollerOf returns the poller of the loop; the first call makes it.
func pollerOf(l *eventloop.Loop) (*epoll, error) {
	if p := l.Poller(); p != nil {
		return p.(*epoll), nil
	}
	p, err := newEpoll()
	if err != nil {
		return nil, err
	}
	l.SetPoller(p)
	return p, nil
}

func newEpoll() (*epoll, error) {
	fd, err := syscall.EpollCreate1(syscall.EPOLL_CLOEXEC)
	if err != nil {
		return nil, failed("epoll_create1", err)
	}
	wake, _, errno := syscall.Syscall(syscall.SYS_EVENTFD2, 0, syscall.O_CLOEXEC|syscall.O_NONBLOCK, 0)
	if errno != 0 {
		syscall.Close(fd)
		return nil, failed("eventfd2", errno)
	}
	p := &epoll{fd: fd, wakeFD: int(wake), buffer: make([]byte, 64<<10)}
	ev := syscall.EpollEvent{Events: syscall.EPOLLIN, Fd: wakeSlot}
	if err := syscall.EpollCtl(fd, syscall.EPOLL_CTL_ADD, p.wakeFD, &ev); err != nil {
		p.Close()
		return nil, failed("epoll_ctl", err)
	}
	return p, nil
}

// Wait implements eventloop.Poller. Timers are kept to a millisecond, rounded
// up, as by libuv.
func (p *epoll) Wait(d time.Duration) {
	ms := -1
	if d >= 0 {
		ms = int(min((d+time.Millisecond-1)/time.Millisecond, 1<<31-1))
	}
	n, err := syscall.EpollWait(p.fd, p.events[:], ms)
	if err != nil { // EINTR: the loop looks again
		n = 0
	}
	p.found, p.served = p.events[:n], 0
}

// Next implements eventloop.Poller. What was found for a descriptor that has
// been closed since, or whose slot another one has, is left out.
func (p *epoll) Next() eventloop.Ready {
	for len(p.found) > 0 {
		if p.served%warmBatch == 0 && len(p.found) > 1 {
			p.warm()
		}
		p.served++
		ev := p.found[0]
		p.found = p.found[1:]
		if ev.Fd == wakeSlot {
			p.drainWake()
			continue
		}
		if w := p.slots[ev.Fd]; w != nil && w.gen == ev.Pad {
			w.mask = ev.Events
			return w.target
		}
	}
	return nil
}

func (p *epoll) drainWake() {
	var b [8]byte
	_, _ = syscall.Read(p.wakeFD, b[:]) // it says only "look again"
}

// Wake implements eventloop.Poller.
func (p *epoll) Wake() {
	var one [8]byte
	binary.NativeEndian.PutUint64(one[:], 1)
	_, _ = syscall.Write(p.wakeFD, one[:]) // full means that it is awake
}

// Close implements eventloop.Poller.
func (p *epoll) Close() {
	if p.spare > 0 {
		syscall.Close(p.spare)
	}
	syscall.Close(p.wakeFD)
	syscall.Close(p.fd)
}

// set changes what w is watched for. Nothing at all takes it off, because the
// kernel would go on reporting a connection that was hung up.
func (p *epoll) set(w *watcher, interest uint32) error {
	if interest == w.interest {
		return nil
	}
	op := syscall.EPOLL_CTL_MOD
	switch {
	case w.interest == 0:
		op = syscall.EPOLL_CTL_ADD
		p.take(w)
	case interest == 0:
		op = syscall.EPOLL_CTL_DEL
		p.leave(w)
	}
	w.interest = interest
	ev := syscall.EpollEvent{Events: interest, Fd: w.slot, Pad: w.gen}
	return failed("epoll_ctl", syscall.EpollCtl(p.fd, op, w.fd, &ev))
}

func (p *epoll) take(w *watcher) {
	p.gen++
	w.gen = p.gen
	if n := len(p.free); n > 0 {
		w.slot = p.free[n-1]
		p.free = p.free[:n-1]
		p.slots[w.slot] = w
		return
	}
	w.slot = int32(len(p.slots))
	p.slots = append(p.slots, w)
}

func (p *epoll) leave(w *watcher) {
	p.slots[w.slot] = nil
	p.free = append(p.free, w.slot)
}
