// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"context"
	"testing"
)

// runBench runs the loop to its end.
func runBench(b *testing.B, l *Loop) {
	if err := l.Run(context.Background()); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkPost is one post from one of four goroutines, run while they post.
func BenchmarkPost(b *testing.B) {
	const goroutines = 4
	b.ReportAllocs()
	l := New()
	defer l.Close()
	h := l.NewHandle()
	h.Hold()
	left := goroutines * (b.N/goroutines + 1)
	f := func() {
		if left--; left == 0 {
			h.Release()
		}
	}
	for range goroutines {
		go func() {
			for range b.N/goroutines + 1 {
				l.Post(f)
			}
		}()
	}
	runBench(b, l)
}

// BenchmarkPostWake is a post that has to wake the loop.
func BenchmarkPostWake(b *testing.B) {
	l := New()
	defer l.Close()
	h := l.NewHandle()
	h.Hold()
	ran := make(chan struct{})
	go func() {
		for range b.N {
			l.Post(func() { ran <- struct{}{} })
			<-ran
		}
		l.Post(h.Release)
	}()
	runBench(b, l)
}

// BenchmarkAwait has a hundred requests pending all the time.
func BenchmarkAwait(b *testing.B) {
	b.ReportAllocs()
	l := New()
	defer l.Close()
	h, left := l.NewHandle(), b.N
	work := func(context.Context) (int, error) { return 1, nil }
	var done func(int, error)
	done = func(int, error) {
		if left--; left > 0 {
			Await(h, work, done)
		}
	}
	for range min(100, b.N) {
		Await(h, work, done)
	}
	runBench(b, l)
}

// BenchmarkAwaitOne has one request pending: each one wakes the loop.
func BenchmarkAwaitOne(b *testing.B) {
	b.ReportAllocs()
	l := New()
	defer l.Close()
	h, left := l.NewHandle(), b.N
	work := func(context.Context) (int, error) { return 1, nil }
	var done func(int, error)
	done = func(int, error) {
		if left--; left > 0 {
			Await(h, work, done)
		}
	}
	Await(h, work, done)
	runBench(b, l)
}

// ticker counts how often it expires.
type ticker struct {
	Timer
	count *int
}

func (t *ticker) Expire() { *t.count++ }

// benchTimers starts b.N timers and lets them expire.
func benchTimers(b *testing.B, ms func(i int) int64) {
	b.ReportAllocs()
	l := New()
	defer l.Close()
	count := 0
	timers := make([]ticker, b.N)
	b.ResetTimer()
	for i := range timers {
		t := &timers[i]
		t.Owner, t.count = t, &count
		l.StartTimer(&t.Timer, ms(i))
	}
	runBench(b, l)
	if count != b.N {
		b.Fatalf("%d of %d expired", count, b.N)
	}
}

func BenchmarkTimersOfOneDelay(b *testing.B) {
	benchTimers(b, func(int) int64 { return 1 })
}

func BenchmarkTimersOfManyDelays(b *testing.B) {
	benchTimers(b, func(i int) int64 { return int64(i*7919%50) + 1 })
}

// BenchmarkTimerRestart moves one of a thousand timers, as a socket's timeout
// moves with each packet.
func BenchmarkTimerRestart(b *testing.B) {
	b.ReportAllocs()
	l := New()
	defer l.Close()
	timers := make([]Timer, 1000)
	for i := range b.N {
		l.StartTimer(&timers[i%len(timers)], 5000)
	}
}

type runner struct {
	Immediate
	loop *Loop
	left int
}

func (r *runner) Expire() {
	if r.left--; r.left > 0 {
		r.loop.StartImmediate(&r.Immediate)
	}
}

// BenchmarkImmediate is one turn of the loop each.
func BenchmarkImmediate(b *testing.B) {
	b.ReportAllocs()
	l := New()
	defer l.Close()
	r := &runner{loop: l, left: b.N}
	r.Owner = r
	l.StartImmediate(&r.Immediate)
	runBench(b, l)
}
