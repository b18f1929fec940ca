// SPDX-License-Identifier: Apache-2.0

package httpevents

import (
	"bytes"
	"slices"

	"github.com/iotjs/iotjs/internal/http1"
)

// Data implements transport.Handler.
func (k *connection) Data(b []byte) {
	if k.busy && !k.tunnel {
		k.arm(k.set.responseTimeout)
	}
	if len(k.unread) > 0 {
		b = append(k.unread, b...)
		k.unread = nil
	}
	for l := k.link; k.link == l && l != nil; {
		n, more := k.step(b)
		if b = b[n:]; !more {
			k.unread = bytes.Clone(b)
			k.settle()
			return
		}
	}
}

// step looks at the next piece of input. It returns how much it used, and false
// if more input has to come.
func (k *connection) step(b []byte) (used int, more bool) {
	switch {
	case k.tunnel:
		k.body(b)
		return len(b), false
	case len(b) > 0 && !k.listens():
		k.finish(unknown)
		return 0, true
	}
	n, ev, body, err := k.parser.Next(b)
	switch {
	case err != nil:
		k.finish(unknown)
	case ev == http1.Head:
		k.head()
	case ev == http1.Body:
		k.body(body)
	case ev == http1.End:
		k.end(len(b) > n)
	}
	return n, ev != http1.More || err != nil
}

// listens tells whether the server may send something.
func (k *connection) listens() bool { return k.busy || k.set.pushed() }

// head looks at the head of a response.
func (k *connection) head() {
	m := &k.parser.Message
	if k.interim = m.Status < 200 && m.Status != 101; k.interim {
		return
	}
	k.busy = true
	k.arm(k.set.responseTimeout)
	k.code, k.fields = m.Status, slices.Clone(m.Fields)
	if to := k.redirect(m); to != nil {
		k.follow(to)
	}
}

// body takes a part of the body, which is copied.
func (k *connection) body(b []byte) {
	if !k.set.caching {
		k.flush()
		k.waiting, k.portion = bytes.Clone(b), len(b) > 0
		return
	}
	for l := k.link; len(b) > 0 && k.link == l; {
		if k.full() {
			k.deliver(false)
			continue
		}
		n := min(int(k.set.bufferSize)-len(k.waiting), len(b))
		k.waiting, k.portion = append(k.waiting, b[:n]...), true
		b = b[n:]
	}
}

func (k *connection) full() bool { return int64(len(k.waiting)) >= k.set.bufferSize }

// settle delivers what does not wait for more input: a full buffer, or a
// portion without one.
func (k *connection) settle() {
	if k.full() || !k.set.caching || k.tunnel {
		k.flush()
	}
}

func (k *connection) flush() {
	if k.portion && k.phase == open {
		k.deliver(false)
	}
}

// deliver reports what waits.
func (k *connection) deliver(last bool) {
	data := k.waiting
	k.waiting, k.portion = nil, false
	k.emitReceived(data, last)
}

// end is called at the end of a message. surplus tells that there is input
// behind it.
func (k *connection) end(surplus bool) {
	m := &k.parser.Message
	switch {
	case k.interim:
		k.interim = false
		k.expect()
	case m.Upgrade && !k.msg.last:
		k.tunnel = true
		k.arm(0)
		k.deliver(false)
		if k.link != nil && k.writing == 0 {
			k.emitDataSend()
		}
	default:
		k.complete(m.KeepAlive, surplus)
	}
}

// complete is called when a response is there. What the script does when it
// hears of the end may already be the next request.
func (k *connection) complete(keep, surplus bool) {
	unsent := !k.msg.last && k.left != 0
	foul := surplus && !k.set.pushed()
	k.busy, k.leaving = false, k.leaving || !keep || unsent || foul
	k.msg.last = true
	k.arm(0)
	l := k.link
	k.deliver(true)
	switch {
	case k.link != l || k.busy:
	case !k.set.stays() || unsent:
		k.finish(byClient)
	case foul:
		k.finish(unknown)
	case k.leaving:
		k.arm(k.set.responseTimeout) // the server said that it closes
	}
}

// EOF implements transport.Handler.
func (k *connection) EOF() {
	if !k.tunnel {
		k.ending()
	}
	k.flushTunnel()
	k.finish(byServer)
}

// ending completes a body that ends with the connection.
func (k *connection) ending() {
	ev, err := k.parser.Finish()
	if ev != http1.End || err != nil {
		return
	}
	k.busy, k.leaving = false, true
	k.deliver(true)
}

func (k *connection) flushTunnel() {
	if k.tunnel {
		k.flush()
	}
}

// Failed implements transport.Handler.
func (k *connection) Failed(err error) {
	if refused(err) {
		k.finish(noSecurity)
		return
	}
	k.finish(byServer)
}
