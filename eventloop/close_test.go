// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"context"
	"io"
	"runtime"
	"testing"
)

func TestCloseEndsEverything(t *testing.T) {
	before := runtime.NumGoroutine()
	l, s := New(), new(script)
	h := l.NewHandle()
	for _, scope := range []Scope{l, h, h, l} {
		Await(scope, until(nil), func(_ struct{}, err error) {
			if err != context.Canceled {
				t.Errorf("got %v", err)
			}
			s.say("done")()
		})
	}
	timer := after(l, 1, s.say("timer"))
	immediate := soon(l, s.say("immediate"))
	l.Post(s.say("posted"))
	l.NewHandle().Close(nil, s.say("close"))
	l.Close()
	if s.lines[0] != "posted" {
		t.Errorf("what was posted ran late: %q", s.lines)
	}
	s.expect(t, "posted", "done", "done", "done", "done", "close")
	if timer.Active() || immediate.pending || l.requests.pending != 0 {
		t.Error("something is left")
	}
	if !settled(before) {
		t.Errorf("%d goroutines, %d before", runtime.NumGoroutine(), before)
	}
}

func TestCloseUsesOnAbort(t *testing.T) {
	l := New()
	h := l.NewHandle()
	r, w := io.Pipe()
	defer w.Close()
	h.OnAbort(func() { r.Close() })
	ran := false
	read := func(context.Context) (int, error) { return r.Read(make([]byte, 1)) }
	Await(h, read, func(int, error) { ran = true })
	l.Close()
	if !ran {
		t.Error("done did not run")
	}
}

func TestCloseAbortsHeldHandles(t *testing.T) {
	l, s := New(), new(script)
	for _, name := range []string{"a", "b"} {
		h := l.NewHandle()
		h.OnAbort(s.say(name))
		h.Hold()
	}
	idle := l.NewHandle()
	idle.OnAbort(s.say("idle"))
	l.Close()
	s.expect(t, "b", "a")
}

func TestCloseWaitsForWorkThatTakesItsTime(t *testing.T) {
	l := New()
	ended := false
	Await(l, func(ctx context.Context) (int, error) {
		<-ctx.Done()
		for range 1000 {
			runtime.Gosched()
		}
		ended = true
		return 0, nil
	}, func(int, error) {})
	l.Close()
	if !ended {
		t.Error("Close returned before work did")
	}
}

func TestNothingBeginsDuringOrAfterClose(t *testing.T) {
	l := New()
	attempt := func() {
		bad := func() { t.Error("ran after Close") }
		l.Post(bad)
		if after(l, 0, bad).Active() || soon(l, bad).pending {
			t.Error("a timer or immediate was started")
		}
		Await(l, func(context.Context) (int, error) { bad(); return 0, nil }, func(int, error) { bad() })
		Await(l.NewHandle(), func(context.Context) (int, error) { bad(); return 0, nil }, func(int, error) { bad() })
	}
	l.Post(attempt)
	Await(l, until(nil), func(struct{}, error) { attempt() })
	l.NewHandle().Close(nil, attempt)
	l.Close()
	attempt()
	if err := l.Run(context.Background()); err != ErrClosed {
		t.Errorf("Run after Close: %v", err)
	}
	l.Close()
}

func TestCloseEndsThoughCallbacksTryAgain(t *testing.T) {
	l := New()
	var again func()
	again = func() {
		l.Post(again)
		l.NewHandle().Close(nil, again)
		Await(l, func(context.Context) (int, error) { return 0, nil }, func(int, error) { again() })
	}
	again()
	l.Close()
}

func TestCloseAfterPanicGoesOn(t *testing.T) {
	l, s := New(), new(script)
	l.Post(func() { panic("posted") })
	l.Post(s.say("second"))
	Await(l, until(nil), func(struct{}, error) { s.say("done")() })
	mustPanic(t, l.Close)
	if err := l.Run(context.Background()); err != ErrClosed {
		t.Errorf("Run after a Close that panicked: %v", err)
	}
	l.Close()
	s.expect(t, "second", "done")
}

func TestCloseRunsWhatStopLeft(t *testing.T) {
	l, s := New(), new(script)
	l.Post(l.Stop)
	l.Post(s.say("rest of the batch"))
	run(t, l)
	l.Post(s.say("posted"))
	l.Close()
	s.expect(t, "rest of the batch", "posted")
}

func TestPostWhileTheLoopCloses(t *testing.T) {
	l := New()
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for {
			select {
			case <-stop:
				return
			default:
				l.Post(func() {})
			}
		}
	}()
	Await(l, until(nil), func(struct{}, error) {})
	l.Close()
	close(stop)
	<-stopped
	if !l.inbox.empty() {
		t.Error("a post got in after Close")
	}
}
