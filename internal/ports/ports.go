// SPDX-License-Identifier: Apache-2.0

// Package ports moves messages between runtimes: plain Go data, which belongs
// to the receiver. It knows neither loops nor JavaScript, and its functions may
// be called from any goroutine.
package ports

import "sync"

// Message is what a port carries.
type Message struct {
	// Kind tells messages apart where a port carries several kinds.
	Kind byte
	// Data is a value as package clone writes it, or bytes.
	Data []byte
	// Buffers are the memories that were given away with it.
	Buffers [][]byte
	// Shared are the memories that are in it and remain the sender's, too.
	Shared []*Shared
	// Ports are the ports that were given away with it.
	Ports []*Port
}

// Port is one end of a channel. What is sent waits at the other end until it is
// taken, also while nobody owns that.
type Port struct {
	link  *link
	peer  *Port
	queue []Message // guarded by link.mu, as is wake
	wake  func()
}

// link is what both ends share.
type link struct {
	mu     sync.Mutex
	closed bool
}

// Pair makes a channel.
func Pair() (a, b *Port) {
	l := new(link)
	a, b = &Port{link: l}, &Port{link: l}
	a.peer, b.peer = b, a
	return a, b
}

// IsPeer tells whether p and q are the ends of one channel.
func (p *Port) IsPeer(q *Port) bool { return p.peer == q }

// Send puts a message into the queue of the other end.
func (p *Port) Send(m Message) {
	p.link.mu.Lock()
	var wake func()
	if !p.link.closed {
		p.peer.queue = append(p.peer.queue, m)
		wake = p.peer.wake
	}
	p.link.mu.Unlock()
	call(wake)
}

// Own sets what is called, on any goroutine, when a message has come or the
// channel was closed: at once if that is so already. nil ends that.
func (p *Port) Own(wake func()) {
	p.link.mu.Lock()
	p.wake = wake
	if len(p.queue) == 0 && !p.link.closed {
		wake = nil
	}
	p.link.mu.Unlock()
	call(wake)
}

func call(f func()) {
	if f != nil {
		f()
	}
}

// Take takes the first message that waits.
func (p *Port) Take() (m Message, ok bool) {
	p.link.mu.Lock()
	defer p.link.mu.Unlock()
	if len(p.queue) == 0 {
		return m, false
	}
	m = p.queue[0]
	p.queue[0] = Message{}
	if p.queue = p.queue[1:]; len(p.queue) == 0 {
		p.queue = nil
	}
	return m, true
}

// Waiting is the number of messages that wait.
func (p *Port) Waiting() int {
	p.link.mu.Lock()
	defer p.link.mu.Unlock()
	return len(p.queue)
}

// Close closes both ends. What waits can still be taken.
func (p *Port) Close() {
	p.link.mu.Lock()
	var wakes [2]func()
	if !p.link.closed {
		p.link.closed = true
		wakes = [2]func(){p.wake, p.peer.wake}
	}
	p.link.mu.Unlock()
	call(wakes[0])
	call(wakes[1])
}

// Closed tells whether one end was closed.
func (p *Port) Closed() bool {
	p.link.mu.Lock()
	defer p.link.mu.Unlock()
	return p.link.closed
}
