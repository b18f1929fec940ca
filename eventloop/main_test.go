// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"runtime/pprof"
	"slices"
	"testing"
	"time"
)

// TestMain fails if a test leaves a goroutine behind.
func TestMain(m *testing.M) {
	code := m.Run()
	if !settled(1) {
		fmt.Fprintln(os.Stderr, "goroutines left over:")
		pprof.Lookup("goroutine").WriteTo(os.Stderr, 1)
		code = max(code, 1)
	}
	os.Exit(code)
}

// settled waits until no more than n goroutines are left. A goroutine that has
// said it is done still takes a moment to end.
func settled(n int) bool {
	for end := time.Now().Add(time.Minute); time.Now().Before(end); runtime.Gosched() {
		if runtime.NumGoroutine() <= n {
			return true
		}
	}
	return false
}

// expire makes a function an Expirer.
type expire func()

func (f expire) Expire() { f() }

// after starts a new timer that calls f.
func after(l *Loop, ms int64, f func()) *Timer {
	t := &Timer{Owner: expire(f)}
	l.StartTimer(t, ms)
	return t
}

// soon starts a new immediate that calls f.
func soon(l *Loop, f func()) *Immediate {
	i := &Immediate{Owner: expire(f)}
	l.StartImmediate(i)
	return i
}

// pass lets the clock go on until after t is due.
func pass(l *Loop, t *Timer) {
	for l.nanos() <= t.deadline {
		runtime.Gosched()
	}
}

// untilAsleep waits until the loop, running elsewhere, sleeps.
func untilAsleep(l *Loop) {
	for asleep := false; !asleep; runtime.Gosched() {
		l.inbox.mu.Lock()
		asleep = l.inbox.asleep
		l.inbox.mu.Unlock()
	}
}

// script records in which order things happen.
type script struct{ lines []string }

func (s *script) say(line string) func() {
	return func() { s.lines = append(s.lines, line) }
}

func (s *script) expect(t *testing.T, want ...string) {
	t.Helper()
	if !slices.Equal(s.lines, want) {
		t.Errorf("got  %q\nwant %q", s.lines, want)
	}
	s.lines = nil
}

// run runs the loop to its end, and fails the test if that takes too long.
func run(t *testing.T, l *Loop) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	if err := l.Run(ctx); err != nil || ctx.Err() != nil {
		t.Fatalf("Run: %v, %v", err, ctx.Err())
	}
}

// mustPanic calls f and returns what it panicked with.
func mustPanic(t *testing.T, f func()) (value any) {
	t.Helper()
	defer func() {
		if value = recover(); value == nil {
			t.Error("no panic")
		}
	}()
	f()
	return nil
}
