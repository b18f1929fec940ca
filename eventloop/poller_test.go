// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"context"
	"testing"
	"time"
)

// fakePoller is a poller whose descriptors are functions.
type fakePoller struct {
	wake   chan struct{}
	ready  []func()
	waits  int
	onWait func()
	closed bool
}

type readyFunc func()

func (f readyFunc) Ready() { f() }

func (p *fakePoller) Wait(d time.Duration) {
	p.waits++
	if p.onWait != nil {
		p.onWait()
	}
	if d == 0 || len(p.ready) > 0 {
		return
	}
	var limit <-chan time.Time
	if d > 0 {
		limit = time.After(d)
	}
	select {
	case <-p.wake:
	case <-limit:
	}
}

func (p *fakePoller) Next() Ready {
	if len(p.ready) == 0 {
		return nil
	}
	f := p.ready[0]
	p.ready = p.ready[1:]
	return readyFunc(f)
}

func (p *fakePoller) Wake() {
	select {
	case p.wake <- struct{}{}:
	default:
	}
}

func (p *fakePoller) Close() { p.closed = true }

func withPoller() (*Loop, *fakePoller) {
	l, p := New(), &fakePoller{wake: make(chan struct{}, 1)}
	l.SetPoller(p)
	return l, p
}

func TestReadyComesBeforePosted(t *testing.T) {
	l, p := withPoller()
	defer l.Close()
	s := new(script)
	l.Post(s.say("posted"))
	p.ready = append(p.ready, s.say("ready 1"), func() {
		s.say("ready 2")()
		p.ready = append(p.ready, s.say("ready 3"))
	})
	run(t, l)
	s.expect(t, "ready 1", "ready 2", "ready 3", "posted")
}

func TestPostWakesThePoller(t *testing.T) {
	l, _ := withPoller()
	defer l.Close()
	h := l.NewHandle()
	h.Hold()
	go l.Post(func() { h.Release() })
	run(t, l)
}

func TestContextWakesThePoller(t *testing.T) {
	l, p := withPoller()
	defer l.Close()
	l.NewHandle().Hold() // so that the loop waits for the poller
	ctx, cancel := context.WithCancel(context.Background())
	p.onWait = func() { go cancel() }
	if err := l.Run(ctx); err != context.Canceled {
		t.Errorf("got %v", err)
	}
	if p.waits == 0 {
		t.Error("the poller was not asked")
	}
}

func TestStopBetweenReadyThings(t *testing.T) {
	l, p := withPoller()
	defer l.Close()
	s := new(script)
	p.ready = append(p.ready, func() { s.say("a")(); l.Stop() }, s.say("b"))
	l.Post(s.say("posted"))
	run(t, l)
	s.expect(t, "a")
	run(t, l)
	s.expect(t, "b", "posted")
}

func TestPollerDuringRunAndClose(t *testing.T) {
	l, p := New(), &fakePoller{wake: make(chan struct{}, 1)}
	h := l.NewHandle()
	h.Hold()
	l.Post(func() {
		l.SetPoller(p)
		if l.Poller() != Poller(p) {
			t.Error("not set")
		}
		go l.Post(h.Release)
	})
	run(t, l)
	Await(l.NewHandle(), func(ctx context.Context) (int, error) { <-ctx.Done(); return 0, ctx.Err() }, func(int, error) {})
	l.Close()
	if !p.closed {
		t.Error("not closed")
	}
}
