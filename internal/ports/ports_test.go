// SPDX-License-Identifier: Apache-2.0

package ports

import (
	"io"
	"slices"
	"sync"
	"testing"
)

func TestPair(t *testing.T) {
	t.Parallel()
	a, b := Pair()
	woken := 0
	a.Send(Message{Kind: 1})
	b.Own(func() { woken++ }) // told of what waits already
	a.Send(Message{Kind: 2})
	if woken != 2 || b.Waiting() != 2 || !a.IsPeer(b) || a.IsPeer(a) {
		t.Errorf("woken %d, waiting %d", woken, b.Waiting())
	}
	a.Close()
	a.Send(Message{Kind: 3})
	var kinds []byte
	for m, ok := b.Take(); ok; m, ok = b.Take() {
		kinds = append(kinds, m.Kind)
	}
	if woken != 3 || !b.Closed() || !slices.Equal(kinds, []byte{1, 2}) {
		t.Errorf("woken %d, kinds %v", woken, kinds)
	}
}

func TestManySenders(t *testing.T) {
	t.Parallel()
	a, b := Pair()
	var all sync.WaitGroup
	for range 8 {
		all.Add(1)
		go func() {
			defer all.Done()
			for range 1000 {
				a.Send(Message{})
			}
		}()
	}
	all.Wait()
	if n := b.Waiting(); n != 8000 {
		t.Errorf("%d messages", n)
	}
}

func TestHub(t *testing.T) {
	t.Parallel()
	var h Hub
	none := func() {}
	a, b, c := h.Join("x", none), h.Join("x", none), h.Join("y", none)
	a.Send(Message{Data: []byte("1")})
	m, ok := b.Take()
	if !ok || string(m.Data) != "1" || a.Waiting() != 0 || c.Waiting() != 0 {
		t.Errorf("%v %v", m, ok)
	}
	b.Leave()
	a.Send(Message{Data: []byte("2")})
	a.Leave()
	c.Leave()
	if b.Waiting() != 0 || len(h.members) != 0 {
		t.Error("left, and yet there")
	}
}

func TestPipe(t *testing.T) {
	t.Parallel()
	p := NewPipe()
	go func() {
		p.Put([]byte("ab"))
		p.Put([]byte("c"))
		p.End()
	}()
	if got, err := io.ReadAll(p); err != nil || string(got) != "abc" {
		t.Errorf("%q %v", got, err)
	}
	q := NewPipe()
	go q.Close()
	if n, err := q.Read(make([]byte, 1)); n != 0 || err != io.EOF {
		t.Errorf("%d %v", n, err)
	}
}

func TestSharedWait(t *testing.T) {
	t.Parallel()
	s := &Shared{Data: make([]byte, 8)}
	yes, no := func() bool { return true }, func() bool { return false }
	if got := s.Wait(0, no, -1, nil); got != NotEqual {
		t.Errorf("another value: %d", got)
	}
	if got := s.Wait(0, yes, 1, nil); got != TimedOut {
		t.Errorf("time: %d", got)
	}
	done := make(chan struct{})
	close(done)
	if got := s.Wait(0, yes, -1, done); got != TimedOut {
		t.Errorf("stopped: %d", got)
	}
	if len(s.waiters) != 0 {
		t.Errorf("%d places with waiters are left", len(s.waiters))
	}
	ended := make(chan int)
	for range 3 {
		go func() { ended <- s.Wait(4, yes, -1, nil) }()
	}
	for woken := 0; woken < 3; {
		woken += s.Notify(4, 2)
	}
	for range 3 {
		if got := <-ended; got != Woken {
			t.Errorf("woken: %d", got)
		}
	}
}

func TestSharedDo(t *testing.T) {
	t.Parallel()
	s := &Shared{Data: make([]byte, 1)}
	var all sync.WaitGroup
	for range 4 {
		all.Add(1)
		go func() {
			defer all.Done()
			for range 50 {
				s.Do(func() { s.Data[0]++ })
			}
		}()
	}
	all.Wait()
	if s.Data[0] != 200 {
		t.Errorf("%d", s.Data[0])
	}
}
