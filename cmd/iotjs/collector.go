// SPDX-License-Identifier: Apache-2.0

package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// How far a heap may grow before it is collected, whatever is live in it.
const (
	goMinimum = 4 << 20 // what Go sets for a percentage of 100
	smallHeap = goMinimum * gcPercent / 100
	wideHeap  = 12 << 20
)

// What part of the time collections may take before the heap grows, and how
// little they must take for it to shrink. A server of small answers stays below:
// it shall be small.
const (
	costly = 0.1
	cheap  = 0.03
)

// collector widens a heap in which little is live and much is garbage. A
// collection costs the same there however much garbage it finds, so that a
// script which makes hundreds of megabytes a second, as one does that passes
// large pieces of data on, would spend a third of its time on them. While they
// take more than a tenth, the heap may become twice as large before the
// next one; when they take nearly nothing it goes back.
type collector struct {
	widest, room int64
	percent      int
	live         int64   // the most that was live lately, as a collection sees it
	part         float64 // of the time that collections took lately
	samples      [3]metrics.Sample
	collecting   float64 // seconds of it, until the last time
	working      float64 // and of anything else
}

// widenHeap begins to watch the collections of a process that may have so much
// memory.
func widenHeap(limit int64) {
	c := &collector{widest: widest(limit), room: smallHeap, percent: gcPercent}
	for i, name := range [...]string{
		"/cpu/classes/gc/mark/assist:cpu-seconds", "/cpu/classes/gc/mark/dedicated:cpu-seconds", "/cpu/classes/user:cpu-seconds",
	} {
		c.samples[i].Name = name
	}
	afterCollections(c.adapt)
}

// adapt sets how far the heap may grow until the next collection.
func (c *collector) adapt() {
	c.part += (c.share() - c.part) / 4
	c.room = min(nextRoom(c.room, c.part), c.widest)
	// A percentage that fits little is too much for the next collection if
	// that takes what was made meanwhile for live.
	c.live = max(live(), c.live-c.live/16)
	if p := percentFor(c.room, c.live); p != c.percent {
		c.percent = p
		debug.SetGCPercent(p)
	}
}

// collected is an object that each collection finds dead.
type collected struct{ f func() }

// afterCollections calls f after each collection, on a goroutine of Go's own.
func afterCollections(f func()) { (&collected{f}).again() }

func (d *collected) again() { runtime.SetFinalizer(d, (*collected).found) }

func (d *collected) found() {
	d.f()
	d.again()
}

// share is the part of the process's time that collecting took since the last
// call.
func (c *collector) share() float64 {
	metrics.Read(c.samples[:])
	collecting := c.samples[0].Value.Float64() + c.samples[1].Value.Float64()
	working := c.samples[2].Value.Float64()
	spent, all := collecting-c.collecting, collecting-c.collecting+working-c.working
	c.collecting, c.working = collecting, working
	if all <= 0 {
		return 0
	}
	return spent / all
}

// widest is how far the heap may grow in a process with that limit.
func widest(limit int64) int64 {
	if limit <= 0 {
		return wideHeap
	}
	return max(smallHeap, min(wideHeap, limit/8))
}

// nextRoom is the room after a collection that took share of the time.
func nextRoom(room int64, share float64) int64 {
	switch {
	case share > costly:
		return room * 2
	case share < cheap:
		return max(room/2, smallHeap)
	}
	return room
}

// percentFor is what lets a heap with so much live grow to room, or by
// gcPercent if that is more.
func percentFor(room, live int64) int {
	return int(max(gcPercent, 100*room/max(live, goMinimum)))
}

// live is how much the last collection left.
func live() int64 {
	s := [...]metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(s[:])
	return int64(s[0].Value.Uint64())
}
