// SPDX-License-Identifier: Apache-2.0

package main

import (
	"runtime"
	"testing"
)

func TestRoomOfTheHeap(t *testing.T) {
	for _, c := range []struct {
		share    float64
		from, to int64
	}{
		{0.3, smallHeap, 2 * smallHeap},
		{0.12, 2 * smallHeap, 4 * smallHeap},
		{0.06, 2 * smallHeap, 2 * smallHeap},
		{0.001, 2 * smallHeap, smallHeap},
		{0.001, smallHeap, smallHeap},
	} {
		if got := nextRoom(c.from, c.share); got != c.to {
			t.Errorf("%v of the time at %d: %d, want %d", c.share, c.from, got, c.to)
		}
	}
}

func TestWidestHeap(t *testing.T) {
	for limit, want := range map[int64]int64{0: wideHeap, 2 << 30: wideHeap, 64 << 20: 8 << 20, 32 << 20: smallHeap} {
		if got := widest(limit); got != want {
			t.Errorf("limit %d: %d, want %d", limit, got, want)
		}
	}
}

func TestPercentOfTheHeap(t *testing.T) {
	for _, c := range []struct {
		room, live int64
		want       int
	}{
		{smallHeap, 1 << 20, gcPercent},
		{wideHeap, 1 << 20, 300},
		{wideHeap, 6 << 20, 200},
		{wideHeap, 80 << 20, gcPercent},
	} {
		if got := percentFor(c.room, c.live); got != c.want {
			t.Errorf("room %d, live %d: %d, want %d", c.room, c.live, got, c.want)
		}
	}
}

func TestAfterCollections(t *testing.T) {
	called := make(chan bool)
	ended := make(chan bool)
	defer close(ended)
	afterCollections(func() {
		select {
		case called <- true:
		case <-ended:
		}
	})
	for range 3 {
		runtime.GC()
		<-called
	}
}
