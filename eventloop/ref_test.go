// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"context"
	"testing"
)

// refs is what timers, immediates and handles have in common.
type refs struct {
	name  string
	start func(l *Loop) (ref func(bool), hasRef func() bool, stop func())
}

func kinds() []refs {
	return []refs{
		{"timer", func(l *Loop) (func(bool), func() bool, func()) {
			t := after(l, 1000000, func() {})
			return func(ref bool) { l.RefTimer(t, ref) }, t.HasRef, func() { l.StopTimer(t) }
		}},
		{"immediate", func(l *Loop) (func(bool), func() bool, func()) {
			i := soon(l, func() {})
			return func(ref bool) { l.RefImmediate(i, ref) }, i.HasRef, func() { l.StopImmediate(i) }
		}},
		{"hold", func(l *Loop) (func(bool), func() bool, func()) {
			h := l.NewHandle()
			h.Hold()
			return refHandle(h), h.HasRef, h.Release
		}},
		{"request", func(l *Loop) (func(bool), func() bool, func()) {
			h := l.NewHandle()
			end := make(chan struct{})
			Await(h, until(end), func(struct{}, error) {})
			return refHandle(h), h.HasRef, func() { close(end); l.call((<-ended(l))[0]) }
		}},
	}
}

func refHandle(h *Handle) func(bool) {
	return func(ref bool) {
		if ref {
			h.Ref()
		} else {
			h.Unref()
		}
	}
}

// until is work that ends with a channel.
func until(end <-chan struct{}) func(context.Context) (struct{}, error) {
	return func(ctx context.Context) (struct{}, error) {
		select {
		case <-end:
		case <-ctx.Done():
		}
		return struct{}{}, ctx.Err()
	}
}

// ended waits for the end of a request.
func ended(l *Loop) <-chan []task {
	l.requests.running.Wait()
	c := make(chan []task, 1)
	c <- l.inbox.swap(nil)
	return c
}

func TestRefs(t *testing.T) {
	for _, k := range kinds() {
		t.Run(k.name, func(t *testing.T) {
			l := New()
			defer l.Close()
			ref, hasRef, stop := k.start(l)
			for i, step := range []bool{true, false, false, true, true, false, true} {
				ref(step)
				if hasRef() != step || l.Alive() != step {
					t.Errorf("step %d: hasRef %v, alive %v, want %v", i, hasRef(), l.Alive(), step)
				}
			}
			stop()
			if l.Alive() || l.refs != 0 {
				t.Errorf("alive after the end: %d", l.refs)
			}
			ref(false)
			ref(true)
			if l.refs != 0 {
				t.Errorf("ref of what has ended counts: %d", l.refs)
			}
		})
	}
}

func TestUnreferencedDoesNotKeepRunning(t *testing.T) {
	for _, k := range kinds() {
		t.Run(k.name, func(t *testing.T) {
			l := New()
			defer l.Close()
			ref, _, stop := k.start(l)
			ref(false)
			run(t, l)
			stop()
		})
	}
}

func TestUnreferencedRunsWhileTheLoopLives(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	timer := after(l, 1, s.say("timer"))
	l.RefTimer(timer, false)
	i := soon(l, s.say("immediate"))
	l.RefImmediate(i, false)
	after(l, 5, s.say("end"))
	run(t, l)
	s.expect(t, "immediate", "timer", "end")
}

func TestUnreferencedDueTimerAloneDoesNotRun(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	timer := after(l, 0, s.say("timer"))
	l.RefTimer(timer, false)
	pass(l, timer)
	run(t, l)
	s.expect(t)
}

func TestRestartKeepsUnref(t *testing.T) {
	l := New()
	defer l.Close()
	timer := after(l, 1000, func() {})
	l.RefTimer(timer, false)
	l.StartTimer(timer, 1000)
	if timer.HasRef() || l.Alive() {
		t.Error("referenced again")
	}
	l.RefTimer(timer, true)
	l.StopTimer(timer)
	if l.refs != 0 {
		t.Errorf("%d references left", l.refs)
	}
}

func TestUnrefWhileTheLoopSleepsOnIt(t *testing.T) {
	l := New()
	defer l.Close()
	timer := after(l, 1000000, func() {})
	after(l, 1, func() { l.RefTimer(timer, false) })
	run(t, l)
}

func TestUnreferencedImmediateDoesNotKeepTheLoopAwake(t *testing.T) {
	l := New()
	defer l.Close()
	i := soon(l, func() {})
	l.RefImmediate(i, false)
	if d := l.timeout(); d != forever {
		t.Errorf("the loop would sleep for %v", d)
	}
	l.RefImmediate(i, true)
	if d := l.timeout(); d != 0 {
		t.Errorf("the loop would sleep for %v", d)
	}
}
