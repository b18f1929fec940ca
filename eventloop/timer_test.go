// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"fmt"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"
	"time"
)

func TestTimersOfOneDelayKeepTheirOrder(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	for _, name := range []string{"a", "b", "c", "d"} {
		after(l, 2, s.say(name))
	}
	run(t, l)
	s.expect(t, "a", "b", "c", "d")
}

func TestTimersByDeadline(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	now := l.Elapsed()
	for _, ms := range []int64{20, 1, 10, 5} {
		l.StartTimerSince(&Timer{Owner: expire(s.say(fmt.Sprint(ms)))}, ms, now)
	}
	run(t, l)
	s.expect(t, "1", "5", "10", "20")
}

func TestLateTimersAreOrderedByDeadline(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	now, long := l.Elapsed(), &Timer{Owner: expire(s.say("second"))}
	l.StartTimerSince(long, 4, now)
	l.StartTimerSince(&Timer{Owner: expire(s.say("first"))}, 1, now)
	pass(l, long)
	after(l, 0, s.say("third"))
	run(t, l)
	s.expect(t, "first", "second", "third")
}

// Equal deadlines with different delays cannot be arranged with the clock, so
// this test gives the queue its deadlines.
func TestEqualDeadlinesByStart(t *testing.T) {
	q := new(timerQueue)
	var want []*Timer
	for i := range 20 {
		t := &Timer{deadline: 7, seq: uint64(i)}
		want = append(want, t)
	}
	for _, i := range []int{3, 0, 1, 2, 7, 5, 6, 4, 19, 18, 17, 16, 8, 10, 9, 11, 15, 13, 14, 12} {
		q.add(want[i], int64(i))
	}
	q.dueTime, q.dueSeq = 7, 100
	for i := range want {
		head := q.due()
		if head != want[i] {
			t.Fatalf("timer %d came in place of %d", head.seq, i)
		}
		q.remove(head)
	}
}

// With a coarse clock a timer started in the phase can have the deadline of
// those that are due.
func TestTimerStartedInThePhaseIsNotDue(t *testing.T) {
	q := new(timerQueue)
	old, young := &Timer{deadline: 5, seq: 1}, &Timer{deadline: 5, seq: 2}
	q.seq = 1
	q.add(old, 5)
	q.cut(5)
	if q.due() != old {
		t.Error("the timer that was there is not due")
	}
	q.remove(old)
	q.seq = 2
	q.add(young, 0)
	if q.due() != nil {
		t.Error("the timer that was added is due")
	}
}

// queueModel is the obvious implementation that timerQueue must agree with: the
// active timers in the order of their starts.
type queueModel []*Timer

func (m *queueModel) remove(t *Timer) {
	*m = slices.DeleteFunc(*m, func(u *Timer) bool { return u == t })
}

func (m queueModel) head() *Timer {
	var head *Timer
	seen := map[*timerList]bool{}
	for _, t := range m {
		if !seen[t.list] && (head == nil || t.deadline < head.deadline) {
			head = t
		}
		seen[t.list] = true
	}
	return head
}

func TestQueueAgreesWithModel(t *testing.T) {
	for seed := range uint64(50) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			random := rand.New(rand.NewPCG(seed, 1))
			q, model, now := new(timerQueue), queueModel{}, int64(0)
			for range 500 {
				now += random.Int64N(3)
				if random.IntN(3) > 0 || len(model) == 0 {
					ms := random.Int64N(12)
					q.seq++
					t := &Timer{deadline: now + ms - random.Int64N(4), seq: q.seq}
					q.add(t, ms)
					model = append(model, t)
				} else {
					victim := model[random.IntN(len(model))]
					if random.IntN(2) == 0 {
						victim = model.head()
					}
					q.remove(victim)
					model.remove(victim)
				}
				if q.head() != model.head() {
					t.Fatal("the queue and the model disagree on what is first")
				}
				checkLists(t, q)
			}
		})
	}
}

// checkLists fails if the heap and the map do not hold the same lists.
func checkLists(t *testing.T, q *timerQueue) {
	t.Helper()
	if len(q.heap) != len(q.byMS) {
		t.Fatalf("%d lists in the heap, %d in the map", len(q.heap), len(q.byMS))
	}
	for i, list := range q.heap {
		if list.index != i || q.byMS[list.ms] != list || list.first == nil {
			t.Fatalf("list %d of the heap: index %d, delay %d", i, list.index, list.ms)
		}
	}
}

func TestTimerIsNeverEarly(t *testing.T) {
	l := New()
	defer l.Close()
	for ms := range int64(12) {
		begin := time.Now()
		after(l, ms, func() {
			if d := time.Since(begin); d < time.Duration(ms)*time.Millisecond {
				t.Errorf("%d ms passed in %v", ms, d)
			}
		})
	}
	run(t, l)
}

func TestTimerStartedInThePhaseWaits(t *testing.T) {
	for _, ms := range []int64{0, -1, math.MinInt64} {
		l, s := New(), new(script)
		after(l, 0, func() {
			s.say("a")()
			after(l, ms, s.say("c"))
			l.Post(s.say("posted"))
		})
		pass(l, after(l, 0, s.say("b")))
		run(t, l)
		s.expect(t, "a", "b", "posted", "c")
		l.Close()
	}
}

func TestIntervalDoesNotStarveTheLoop(t *testing.T) {
	l := New()
	defer l.Close()
	var timer *Timer
	timer = after(l, 0, func() { l.StartTimer(timer, 0) })
	after(l, 3, func() { l.StopTimer(timer) })
	run(t, l)
}

func TestHugeDelay(t *testing.T) {
	for _, ms := range []int64{math.MaxInt64, math.MaxInt64 / 1000000, math.MaxInt64/1000000 + 1, 1 << 40} {
		l, s := New(), new(script)
		timer := after(l, ms, s.say("huge"))
		after(l, 1, func() { s.say("small")(); l.StopTimer(timer) })
		run(t, l)
		s.expect(t, "small")
		l.Close()
	}
}

func TestTimerIsInactiveWhenItExpires(t *testing.T) {
	l := New()
	defer l.Close()
	var timer *Timer
	timer = after(l, 0, func() {
		if timer.Active() || l.Alive() {
			t.Error("still active")
		}
	})
	if !timer.Active() || !l.Alive() {
		t.Error("not active")
	}
	run(t, l)
}

func TestRestartInCallback(t *testing.T) {
	l := New()
	defer l.Close()
	var timer *Timer
	count := 0
	timer = after(l, 1, func() {
		if count++; count < 5 {
			l.StartTimer(timer, 1)
		}
	})
	run(t, l)
	if count != 5 {
		t.Errorf("expired %d times, want 5", count)
	}
}

// However late the loop is, a timer started as of an earlier time comes behind
// those of its delay, and among those of other delays by its deadline.
func TestStartTimerSince(t *testing.T) {
	const period = 3
	for _, c := range []struct {
		name  string
		inner int64 // the delay of a timer that the callback starts
		stop  bool  // whether the callback stops it again
		want  []string
	}{
		{"same delay", period, false, []string{"timer", "inner", "timer"}},
		{"longer delay", 2 * period, false, []string{"timer", "timer", "inner"}},
		{"stopped", period, true, []string{"timer", "timer"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			l, s := New(), new(script)
			defer l.Close()
			var timer *Timer
			timer = after(l, period, func() {
				s.say("timer")()
				if len(s.lines) > 1 {
					return
				}
				begin := l.Elapsed()
				passTime(l, begin)
				inner := after(l, c.inner, s.say("inner"))
				pass(l, inner)
				l.StartTimerSince(timer, period, begin)
				if c.stop {
					l.StopTimer(inner)
				}
			})
			run(t, l)
			s.expect(t, c.want...)
		})
	}
}

// passTime lets the clock go on until Elapsed is not begin any more.
func passTime(l *Loop, begin time.Duration) {
	for l.Elapsed() == begin {
		runtime.Gosched()
	}
}

func TestRefreshMovesTheDeadline(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	a := after(l, 5, s.say("a"))
	after(l, 5, s.say("b"))
	l.StartTimer(a, 5)
	run(t, l)
	s.expect(t, "b", "a")
}

func TestRefreshWithAnotherDelay(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	a := after(l, 1, s.say("a"))
	after(l, 5, s.say("b"))
	l.StartTimer(a, 10)
	run(t, l)
	s.expect(t, "b", "a")
}

func TestStopTimerOfTheSameBatch(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	var second *Timer
	after(l, 1, func() { s.say("first")(); l.StopTimer(second) })
	second = after(l, 1, s.say("second"))
	after(l, 1, s.say("third"))
	pass(l, second)
	run(t, l)
	s.expect(t, "first", "third")
}

func TestRestartTimerOfTheSameBatch(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	var second *Timer
	after(l, 0, func() { s.say("first")(); l.StartTimer(second, 0) })
	second = after(l, 0, s.say("second"))
	pass(l, after(l, 0, func() { s.say("third")(); l.Post(s.say("posted")) }))
	run(t, l)
	s.expect(t, "first", "third", "posted", "second")
}

func TestStopTimerTwice(t *testing.T) {
	l := New()
	defer l.Close()
	timer := after(l, 1, func() { t.Error("expired") })
	l.StopTimer(timer)
	l.StopTimer(timer)
	l.StopTimer(new(Timer))
	if l.Alive() {
		t.Error("alive")
	}
	run(t, l)
}

func TestTimerOfTwoLoopsIsIndependent(t *testing.T) {
	a, b, s := New(), New(), new(script)
	defer a.Close()
	defer b.Close()
	after(a, 1, s.say("a"))
	after(b, 1, s.say("b"))
	run(t, b)
	s.expect(t, "b")
	run(t, a)
	s.expect(t, "a")
}

func TestManyTimersLeaveNoLists(t *testing.T) {
	l := New()
	defer l.Close()
	for ms := range int64(1000) {
		l.StopTimer(after(l, 1000+ms, func() {}))
	}
	if n := len(l.timers.byMS) + len(l.timers.heap); n != 0 {
		t.Errorf("%d lists left", n)
	}
}
