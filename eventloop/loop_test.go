// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"context"
	"errors"
	"testing"
	"time"
)

func TestRunEndsWithNothingToDo(t *testing.T) {
	l := New()
	defer l.Close()
	run(t, l)
	run(t, l)
	if l.Alive() {
		t.Error("alive")
	}
}

func TestPostedRunsBeforeTheEnd(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	l.Post(s.say("posted"))
	if l.Alive() {
		t.Error("a posted function keeps the loop alive")
	}
	run(t, l)
	s.expect(t, "posted")
}

func TestStopBetweenCallbacksOfEachPhase(t *testing.T) {
	for _, tt := range []struct {
		name string
		add  func(l *Loop, f func())
	}{
		{"posted", func(l *Loop, f func()) { l.Post(f) }},
		{"immediates", func(l *Loop, f func()) { soon(l, f) }},
		{"timers", func(l *Loop, f func()) { pass(l, after(l, 0, f)) }},
		{"closing", func(l *Loop, f func()) { l.NewHandle().Close(nil, f) }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l, s := New(), new(script)
			defer l.Close()
			tt.add(l, func() { s.say("a")(); l.Stop() })
			tt.add(l, s.say("b"))
			tt.add(l, s.say("c"))
			run(t, l)
			s.expect(t, "a")
			run(t, l)
			s.expect(t, "b", "c")
		})
	}
}

func TestStopBetweenPhases(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	l.Post(l.Stop)
	soon(l, s.say("immediate"))
	l.OnIdle(s.say("idle"))
	run(t, l)
	s.expect(t)
	run(t, l)
	s.expect(t, "immediate", "idle")
}

func TestStopKeepsTheOrderOfTheTurn(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	l.Post(l.Stop)
	l.Post(func() {
		soon(l, s.say("immediate"))
		pass(l, after(l, 0, s.say("timer")))
	})
	run(t, l)
	l.Post(s.say("posted later"))
	run(t, l)
	s.expect(t, "immediate", "timer", "posted later")
}

func TestStopBeforeRun(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	l.Stop()
	l.Post(s.say("posted"))
	run(t, l)
	s.expect(t)
	run(t, l)
	s.expect(t, "posted")
}

func TestStopFromElsewhereWakesTheLoop(t *testing.T) {
	l := New()
	defer l.Close()
	h := l.NewHandle()
	h.Hold()
	defer h.Release()
	go func() { untilAsleep(l); l.Stop() }()
	run(t, l)
}

// Stop may come after the loop last looked and before it sleeps.
func TestStopWhileFallingAsleep(t *testing.T) {
	l := New()
	defer l.Close()
	l.Stop()
	l.block(forever)
	l.halt.Store(false)
}

func TestLoopThatWokeIsNotSignalled(t *testing.T) {
	l := New()
	defer l.Close()
	after(l, 2, func() {
		l.Post(func() {})
		if len(l.inbox.wake) != 0 {
			t.Error("a post signalled a loop that is awake")
		}
	})
	run(t, l)
}

func TestContextEndsASleepingLoop(t *testing.T) {
	l := New()
	defer l.Close()
	h := l.NewHandle()
	h.Hold()
	defer h.Release()
	ctx, cancel := context.WithCancel(context.Background())
	go func() { untilAsleep(l); cancel() }()
	if err := l.Run(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
}

func TestContextEndsRunBetweenCallbacks(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	ctx, cancel := context.WithCancel(context.Background())
	l.Post(cancel)
	l.Post(s.say("posted"))
	if err := l.Run(ctx); err != context.Canceled {
		t.Errorf("got %v", err)
	}
	s.expect(t)
	run(t, l)
	s.expect(t, "posted")
}

func TestContextDoneBeforeRun(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	ctx, cancel := context.WithDeadline(context.Background(), time.Unix(1, 0))
	defer cancel()
	l.Post(s.say("posted"))
	if err := l.Run(ctx); err != context.DeadlineExceeded {
		t.Errorf("got %v", err)
	}
	s.expect(t)
}

func TestPanicLeavesTheRestQueued(t *testing.T) {
	for _, tt := range []struct {
		name string
		add  func(l *Loop, f func())
	}{
		{"posted", func(l *Loop, f func()) { l.Post(f) }},
		{"immediates", func(l *Loop, f func()) { soon(l, f) }},
		{"timers", func(l *Loop, f func()) { pass(l, after(l, 0, f)) }},
		{"closing", func(l *Loop, f func()) { l.NewHandle().Close(nil, f) }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l, s := New(), new(script)
			defer l.Close()
			tt.add(l, func() { panic("a") })
			tt.add(l, s.say("b"))
			tt.add(l, s.say("c"))
			if v := mustPanic(t, func() { run(t, l) }); v != "a" {
				t.Errorf("panicked with %v", v)
			}
			s.expect(t)
			run(t, l)
			s.expect(t, "b", "c")
			if l.Alive() {
				t.Error("alive")
			}
		})
	}
}

func TestRunInsideRunPanics(t *testing.T) {
	l := New()
	defer l.Close()
	l.Post(func() {
		mustPanic(t, func() { l.Run(context.Background()) })
		mustPanic(t, l.Close)
	})
	run(t, l)
}

func TestNow(t *testing.T) {
	l := New()
	defer l.Close()
	if now := l.Now(); now < 0 {
		t.Errorf("a new loop is %d ms old", now)
	}
	begin := l.Now()
	after(l, 5, func() {})
	run(t, l)
	if d := l.Now() - begin; d < 5 {
		t.Errorf("%d ms passed, want at least 5", d)
	}
}
