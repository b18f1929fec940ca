// SPDX-License-Identifier: Apache-2.0

package ports

import (
	"sync"
	"time"
)

// Shared is memory that several runtimes see. Those who read and write it
// without Do get what they get, element by element, as the language allows.
type Shared struct {
	// Data is the memory. Its length does not change.
	Data []byte

	mu      sync.Mutex
	waiters map[int][]*Waiter // by the place in Data; guarded by mu
}

// Waiter waits for Notify.
type Waiter struct {
	shared *Shared
	place  int
	wake   func() // called once, with mu held
}

// Do runs f while no other Do runs: what f does to Data is atomic for them.
func (s *Shared) Do(f func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f()
}

// Join makes a waiter at place, unless check says otherwise. wake is called
// once, on any goroutine, when Notify chooses it; it must not block.
func (s *Shared) Join(place int, check func() bool, wake func()) *Waiter {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !check() {
		return nil
	}
	w := &Waiter{s, place, wake}
	if s.waiters == nil {
		s.waiters = map[int][]*Waiter{}
	}
	s.waiters[place] = append(s.waiters[place], w)
	return w
}

// Leave ends the waiting, and reports whether Notify had not ended it before.
func (w *Waiter) Leave() bool {
	s := w.shared
	s.mu.Lock()
	defer s.mu.Unlock()
	list := s.waiters[w.place]
	for i, other := range list {
		if other == w {
			s.set(w.place, append(list[:i:i], list[i+1:]...))
			return true
		}
	}
	return false
}

func (s *Shared) set(place int, list []*Waiter) {
	if len(list) == 0 {
		delete(s.waiters, place)
		return
	}
	s.waiters[place] = list
}

// Notify wakes at most n waiters at place, those who came first, and returns
// how many.
func (s *Shared) Notify(place, n int) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := s.waiters[place]
	n = min(n, len(list))
	for _, w := range list[:n] {
		w.wake()
	}
	s.set(place, list[n:])
	return n
}

// What Wait ended with.
const (
	Woken = iota
	NotEqual
	TimedOut
)

// Wait blocks until Notify wakes it, d has passed (negative: never) or done is
// closed, which counts as that. It does not begin if check says otherwise.
func (s *Shared) Wait(place int, check func() bool, d time.Duration, done <-chan struct{}) int {
	woken := make(chan struct{})
	w := s.Join(place, check, func() { close(woken) })
	if w == nil {
		return NotEqual
	}
	var late <-chan time.Time
	if d >= 0 {
		timer := time.NewTimer(d)
		defer timer.Stop()
		late = timer.C
	}
	select {
	case <-woken:
		return Woken
	case <-late:
	case <-done:
	}
	if w.Leave() {
		return TimedOut
	}
	return Woken
}
