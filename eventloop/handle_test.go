// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"context"
	"runtime"
	"testing"
)

func TestIdleHandleDoesNotKeepTheLoopAlive(t *testing.T) {
	l := New()
	defer l.Close()
	l.NewHandle()
	if l.Alive() {
		t.Error("alive")
	}
	run(t, l)
}

func TestHoldIsCounted(t *testing.T) {
	l := New()
	defer l.Close()
	h := l.NewHandle()
	h.Hold()
	h.Hold()
	h.Release()
	if !l.Alive() {
		t.Error("one Release undid two Holds")
	}
	h.Release()
	if l.Alive() {
		t.Error("alive after the last Release")
	}
	mustPanic(t, h.Release)
}

func TestCloseEndsHolds(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	h := l.NewHandle()
	h.Hold()
	h.Close(nil, s.say("close"))
	h.Release()
	h.Hold()
	run(t, l)
	s.expect(t, "close")
	if l.refs != 0 {
		t.Errorf("%d references left", l.refs)
	}
}

func TestCloseActsOnce(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	h := l.NewHandle()
	if h.Closing() {
		t.Error("a new handle is closing")
	}
	h.Close(s.say("abort"), s.say("close"))
	if !h.Closing() {
		t.Error("not closing")
	}
	h.Close(s.say("abort 2"), s.say("close 2"))
	run(t, l)
	h.Close(s.say("abort 3"), s.say("close 3"))
	run(t, l)
	s.expect(t, "abort", "close")
}

func TestOnCloseIsNotCalledFromClose(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	l.Post(func() {
		l.NewHandle().Close(nil, s.say("close"))
		s.say("after Close")()
	})
	run(t, l)
	s.expect(t, "after Close", "close")
}

func TestCloseWithoutCallbacks(t *testing.T) {
	l := New()
	defer l.Close()
	h := l.NewHandle()
	Await(h, until(nil), func(struct{}, error) {})
	h.Close(nil, nil)
	run(t, l)
	if l.refs != 0 {
		t.Errorf("%d references left", l.refs)
	}
}

func TestClosingKeepsTheLoopAliveThoughUnreferenced(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	h := l.NewHandle()
	h.Unref()
	end := make(chan struct{})
	Await(h, func(context.Context) (int, error) { <-end; return 0, nil }, func(int, error) { s.say("done")() })
	h.Close(func() { close(end) }, s.say("close"))
	if !l.Alive() {
		t.Error("not alive")
	}
	h.Ref()
	h.Unref()
	run(t, l)
	s.expect(t, "done", "close")
	if l.refs != 0 {
		t.Errorf("%d references left", l.refs)
	}
}

func TestClosingHandleHasNoRef(t *testing.T) {
	l := New()
	defer l.Close()
	h := l.NewHandle()
	if !h.HasRef() {
		t.Error("a new handle is not referenced")
	}
	h.Close(nil, nil)
	if h.HasRef() {
		t.Error("a closing handle is referenced")
	}
}

func TestCloseInDone(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	h := l.NewHandle()
	Await(h, func(context.Context) (int, error) { return 0, nil }, func(int, error) {
		h.Close(s.say("abort"), s.say("close"))
		s.say("done")()
	})
	run(t, l)
	s.expect(t, "abort", "done", "close")
}

func TestPanicInAbortStillCloses(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	h := l.NewHandle()
	Await(h, until(nil), func(struct{}, error) { s.say("done")() })
	mustPanic(t, func() { h.Close(func() { panic("abort") }, s.say("close")) })
	run(t, l)
	s.expect(t, "done", "close")
}

func TestHandlesAreListedWhileActive(t *testing.T) {
	l := New()
	defer l.Close()
	a, b, c := l.NewHandle(), l.NewHandle(), l.NewHandle()
	for _, h := range []*Handle{a, b, c} {
		h.Hold()
	}
	b.Release()
	a.Close(nil, nil)
	c.Release()
	c.Hold()
	if l.requests.handles != c || c.prev != nil || c.next != nil {
		t.Error("the list is not what is active")
	}
	c.Release()
	if l.requests.handles != nil {
		t.Error("a handle is listed that has nothing to end")
	}
}

func TestIdleHandleIsCollected(t *testing.T) {
	l := New()
	defer l.Close()
	collected := make(chan struct{})
	h := l.NewHandle()
	runtime.AddCleanup(h, func(c chan struct{}) { close(c) }, collected)
	Await(h, func(context.Context) (int, error) { return 0, nil }, func(int, error) {})
	run(t, l)
	h = nil
	for range 100 {
		runtime.GC()
		select {
		case <-collected:
			return
		default:
			runtime.Gosched()
		}
	}
	t.Error("the loop holds on to a handle that was dropped")
}
