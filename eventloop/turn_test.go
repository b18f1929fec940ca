// SPDX-License-Identifier: Apache-2.0

package eventloop

import "testing"

func TestPhaseOrder(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	h := l.NewHandle()
	h.Close(nil, s.say("close"))
	soon(l, s.say("immediate"))
	l.Post(s.say("posted"))
	pass(l, after(l, 1, s.say("timer")))
	run(t, l)
	s.expect(t, "timer", "posted", "immediate", "close")
}

func TestFromPostedImmediateComesBeforeDueTimer(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	l.Post(func() {
		pass(l, after(l, 1, s.say("timer")))
		soon(l, s.say("immediate"))
	})
	run(t, l)
	s.expect(t, "immediate", "timer")
}

func TestFromTimerImmediateComesBeforeNextTimer(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	after(l, 1, func() {
		s.say("first")()
		soon(l, s.say("immediate"))
		pass(l, after(l, 0, s.say("second")))
	})
	run(t, l)
	s.expect(t, "first", "immediate", "second")
}

func TestPostedFromPostedWaitsForNextTurn(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	l.Post(func() {
		s.say("a")()
		soon(l, s.say("immediate"))
		l.Post(s.say("c"))
	})
	l.Post(s.say("b"))
	run(t, l)
	s.expect(t, "a", "b", "immediate", "c")
}

func TestImmediateFromImmediateWaitsForNextTurn(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	soon(l, func() {
		s.say("a")()
		soon(l, s.say("c"))
		l.Post(s.say("posted"))
	})
	soon(l, s.say("b"))
	run(t, l)
	s.expect(t, "a", "b", "posted", "c")
}

func TestCloseFromCloseWaitsForNextTurn(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	l.NewHandle().Close(nil, func() {
		s.say("a")()
		l.NewHandle().Close(nil, s.say("c"))
		l.Post(s.say("posted"))
	})
	l.NewHandle().Close(nil, s.say("b"))
	run(t, l)
	s.expect(t, "a", "b", "posted", "c")
}

func TestPostWakesSleepingLoop(t *testing.T) {
	l := New()
	defer l.Close()
	h := l.NewHandle()
	h.Hold()
	ran := false
	go func() {
		untilAsleep(l)
		l.Post(func() { ran = true; h.Release() })
	}()
	run(t, l)
	if !ran {
		t.Error("the posted function did not run")
	}
}

func TestPostsKeepTheirOrder(t *testing.T) {
	l := New()
	defer l.Close()
	h := l.NewHandle()
	h.Hold()
	const n = 10000
	next := 0
	go func() {
		for i := range n {
			l.Post(func() {
				if i != next {
					t.Errorf("%d ran in place of %d", i, next)
				}
				next++
			})
		}
		l.Post(h.Release)
	}()
	run(t, l)
	if next != n {
		t.Errorf("%d of %d ran", next, n)
	}
}

func TestPostsFromManyGoroutines(t *testing.T) {
	l := New()
	defer l.Close()
	h := l.NewHandle()
	h.Hold()
	const goroutines, each = 8, 5000
	count := 0
	for range goroutines {
		go func() {
			for range each {
				l.Post(func() {
					if count++; count == goroutines*each {
						h.Release()
					}
				})
			}
		}()
	}
	run(t, l)
	if count != goroutines*each {
		t.Errorf("%d of %d ran", count, goroutines*each)
	}
}

func TestTimersGetTheirTurnInAFloodOfPosts(t *testing.T) {
	l := New()
	defer l.Close()
	over := false
	after(l, 1, func() { over = true })
	var again func()
	again = func() {
		if !over {
			l.Post(again)
		}
	}
	l.Post(again)
	run(t, l)
	if !over {
		t.Error("the timer did not expire")
	}
}

func TestLargeBatchIsNotKept(t *testing.T) {
	l := New()
	defer l.Close()
	for range 2 * keepTasks {
		l.Post(func() {})
	}
	run(t, l)
	run(t, l)
	if n := cap(l.batch.tasks) + cap(l.inbox.tasks); n > keepTasks {
		t.Errorf("%d tasks of room kept", n)
	}
}
