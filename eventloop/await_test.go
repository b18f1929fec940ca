// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"context"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
)

func TestAwait(t *testing.T) {
	l := New()
	defer l.Close()
	var got int
	Await(l, func(context.Context) (int, error) { return 42, io.EOF }, func(n int, err error) {
		l.Check()
		if err != io.EOF {
			t.Errorf("got %v, want the error of work itself", err)
		}
		got = n
	})
	run(t, l)
	if got != 42 || l.Alive() {
		t.Errorf("got %d, alive %v", got, l.Alive())
	}
}

func TestAwaitSequence(t *testing.T) {
	l := New()
	defer l.Close()
	h := l.NewHandle()
	sum := 0
	var next func(n int, err error)
	next = func(n int, err error) {
		if sum += n; n < 100 {
			Await(h, func(context.Context) (int, error) { return n + 1, nil }, next)
		}
	}
	next(0, nil)
	run(t, l)
	if sum != 5050 {
		t.Errorf("got %d, want 5050", sum)
	}
}

func TestAwaitManyAtOnce(t *testing.T) {
	l := New()
	defer l.Close()
	h := l.NewHandle()
	count := 0
	for i := range 1000 {
		var s Scope = l
		if i%2 == 0 {
			s = h
		}
		Await(s, func(context.Context) (int, error) { return i, nil }, func(int, error) { count++ })
	}
	run(t, l)
	if count != 1000 {
		t.Errorf("done ran %d times, want 1000", count)
	}
}

func TestAwaitPanic(t *testing.T) {
	l := New()
	defer l.Close()
	Await(l, func(context.Context) (int, error) { panic("odd") }, func(_ int, err error) {
		var p *PanicError
		if !errors.As(err, &p) || p.Value != "odd" || err.Error() != "panic: odd" {
			t.Fatalf("got %v", err)
		}
		if !strings.Contains(string(p.Stack), "TestAwaitPanic") {
			t.Errorf("the stack does not show who panicked:\n%s", p.Stack)
		}
	})
	run(t, l)
}

func TestAwaitPanicWithError(t *testing.T) {
	l := New()
	defer l.Close()
	Await(l, func(context.Context) (int, error) { panic(io.ErrNoProgress) }, func(_ int, err error) {
		if !errors.Is(err, io.ErrNoProgress) {
			t.Errorf("got %v", err)
		}
	})
	run(t, l)
}

func TestAwaitGoexit(t *testing.T) {
	l := New()
	defer l.Close()
	ran := false
	work := func(context.Context) (int, error) { runtime.Goexit(); return 0, nil }
	Await(l, work, func(_ int, err error) {
		if ran = true; err != errGoexit {
			t.Errorf("got %v", err)
		}
	})
	run(t, l)
	if !ran {
		t.Error("done did not run")
	}
}

func TestPanicInDone(t *testing.T) {
	l := New()
	defer l.Close()
	Await(l.NewHandle(), func(context.Context) (int, error) { return 0, nil }, func(int, error) { panic("done") })
	mustPanic(t, func() { run(t, l) })
	if l.Alive() {
		t.Error("the request is still pending")
	}
	run(t, l)
}

func TestCloseCancelsContext(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	h := l.NewHandle()
	work := func(ctx context.Context) (int, error) { <-ctx.Done(); return 0, ctx.Err() }
	for range 3 {
		Await(h, work, func(_ int, err error) {
			if err != context.Canceled {
				t.Errorf("got %v", err)
			}
			s.say("done")()
		})
	}
	h.Close(nil, s.say("close"))
	run(t, l)
	s.expect(t, "done", "done", "done", "close")
}

func TestAbortedErrorWrapsCanceled(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	h := l.NewHandle()
	r, w := io.Pipe()
	defer w.Close()
	read := func(context.Context) (int, error) { return r.Read(make([]byte, 1)) }
	Await(h, read, func(_ int, err error) {
		if !errors.Is(err, context.Canceled) || !errors.Is(err, io.ErrClosedPipe) {
			t.Errorf("got %v", err)
		}
		s.say("done")()
	})
	l.Post(func() { h.Close(func() { r.Close() }, s.say("close")) })
	run(t, l)
	s.expect(t, "done", "close")
}

func TestResultThatCameBeforeTheCloseIsKept(t *testing.T) {
	l := New()
	defer l.Close()
	h := l.NewHandle()
	var got int
	Await(h, func(context.Context) (int, error) { return 7, nil }, func(n int, err error) {
		if err != nil {
			t.Errorf("got %v", err)
		}
		got = n
	})
	l.requests.running.Wait()
	h.Close(nil, nil)
	run(t, l)
	if got != 7 {
		t.Errorf("got %d, want 7", got)
	}
}

func TestAwaitOnClosingHandle(t *testing.T) {
	for _, pending := range []bool{false, true} {
		l, s := New(), new(script)
		h := l.NewHandle()
		end := make(chan struct{})
		if pending {
			Await(h, func(context.Context) (int, error) { <-end; return 0, nil }, func(int, error) {})
		}
		h.Close(nil, s.say("close"))
		work := func(context.Context) (int, error) { t.Error("work runs"); return 0, nil }
		Await(h, work, func(_ int, err error) {
			if err != context.Canceled {
				t.Errorf("got %v", err)
			}
			s.say("done")()
			close(end)
		})
		s.expect(t)
		run(t, l)
		s.expect(t, "done", "close")
		l.Close()
	}
}

func TestAwaitInTheDoneOfAClosingHandle(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	h := l.NewHandle()
	work := func(ctx context.Context) (int, error) { <-ctx.Done(); return 0, ctx.Err() }
	Await(h, work, func(int, error) {
		s.say("first")()
		Await(h, work, func(int, error) { s.say("second")() })
	})
	h.Close(nil, s.say("close"))
	run(t, l)
	s.expect(t, "first", "second", "close")
}

func TestAwaitBetweenQueueingAndClose(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	h := l.NewHandle()
	h.Close(nil, s.say("close"))
	soon(l, func() {
		Await(h, func(context.Context) (int, error) { return 0, nil }, func(int, error) { s.say("done")() })
	})
	run(t, l)
	s.expect(t, "done", "close")
}

func TestAwaitOnClosedHandle(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	h := l.NewHandle()
	h.Close(nil, s.say("close"))
	run(t, l)
	Await(h, func(context.Context) (int, error) { return 0, nil }, func(_ int, err error) {
		if err != context.Canceled {
			t.Errorf("got %v", err)
		}
		s.say("done")()
	})
	run(t, l)
	s.expect(t, "close", "done")
}

// What failed before its handle was closed, and is heard of later, is cancelled.
func TestFailureIsCancelledUntilItIsHeardOf(t *testing.T) {
	l := New()
	defer l.Close()
	h := l.NewHandle()
	var got error
	Await(h, func(context.Context) (int, error) { return 0, io.EOF }, func(_ int, err error) { got = err })
	for l.inbox.empty() {
		runtime.Gosched()
	}
	h.Close(nil, nil)
	run(t, l)
	if !errors.Is(got, context.Canceled) || !errors.Is(got, io.EOF) {
		t.Errorf("got %v", got)
	}
}
