// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"testing"
	"time"
)

func TestIdleCountsWaiting(t *testing.T) {
	l := New()
	defer l.Close()
	if l.Idle() != 0 || l.Started() != -1 || l.Ended() != -1 {
		t.Errorf("before: idle %v, started %v, ended %v", l.Idle(), l.Started(), l.Ended())
	}
	after(l, 20, func() {})
	run(t, l)
	if got := l.Idle(); got < 15*time.Millisecond {
		t.Errorf("idle %v, want about 20ms", got)
	}
	if l.Started() < 0 || l.Ended() < l.Started()+l.Idle() {
		t.Errorf("started %v, ended %v", l.Started(), l.Ended())
	}
}

func TestPanicInOnIdle(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	l.OnIdle(func() { l.Post(s.say("posted")); panic("idle") })
	mustPanic(t, func() { run(t, l) })
	l.OnIdle(nil)
	run(t, l)
	s.expect(t, "posted")
}

func TestOnIdle(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	rounds := 0
	l.OnIdle(func() {
		s.say("idle")()
		if rounds++; rounds < 3 {
			after(l, 1, s.say("timer"))
		}
	})
	soon(l, s.say("immediate"))
	run(t, l)
	s.expect(t, "immediate", "idle", "timer", "idle", "timer", "idle")
}

func TestOnIdleBeginsATurn(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	l.OnIdle(func() {
		l.OnIdle(nil)
		soon(l, s.say("immediate"))
		pass(l, after(l, 0, s.say("timer")))
	})
	run(t, l)
	s.expect(t, "timer", "immediate")
}

func TestOnIdlePost(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	l.OnIdle(func() {
		l.OnIdle(s.say("idle"))
		l.Post(s.say("posted"))
	})
	run(t, l)
	s.expect(t, "posted", "idle")
}

func TestOnIdleStop(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	l.OnIdle(func() { l.Stop(); soon(l, s.say("immediate")) })
	run(t, l)
	s.expect(t)
}

func TestOnIdleIsNotCalledAfterStop(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	l.OnIdle(s.say("idle"))
	l.Post(l.Stop)
	run(t, l)
	s.expect(t)
}
