// SPDX-License-Identifier: Apache-2.0

// Package inits puts off the initialisation of packages that a process may
// never need. Go initialises all that is linked before main: tables of esbuild and
// of x/text, and regular expressions of packages that only the engine imports,
// are a seventh of the CPU time of an empty script, and half a megabyte (ADR 12).
//
// A program that imports inits/putoff starts without them; any other is
// not affected. Whoever needs a package calls Run of its group first, which
// costs nothing where nothing was put off.
//
// The package imports next to nothing, so that it can be initialised before what
// it puts off.
package inits

import "sync"

// task is what the compiler makes for the initialisation of a package: the
// head of the runtime's initTask. What follows are count addresses of functions.
// It is all zero if the package is not linked, or has nothing to initialise.
type task struct {
	state uint32
	count uint32
}

const (
	untouched = 0 // states, as the runtime knows them
	done      = 2

	// waiting marks the count of a task that was put off. The runtime reads
	// none of a task that is done.
	waiting = 1 << 31
	// most is more functions than any package has: another number is none.
	most = 1 << 16
)

// Group are packages that are needed together, each behind those it imports.
type Group struct {
	tasks []*task
	once  sync.Once
}

// PutOff lets the runtime take the packages of the group for initialised. Only
// package putoff calls it, before anything is initialised that needs them.
func (g *Group) PutOff() {
	for _, t := range g.tasks {
		if t.state == untouched && 0 < t.count && t.count < most {
			t.state, t.count = done, t.count|waiting
		}
	}
}

// Run initialises what was put off. It may be called from any goroutine.
func (g *Group) Run() { g.once.Do(g.run) }

func (g *Group) run() {
	for _, t := range g.tasks {
		if t.count&waiting != 0 {
			t.count &^= waiting
			t.call()
		}
	}
}

// Waiting tells how many packages of the group are put off and not needed so far.
// It is not to be called while Run is.
func (g *Group) Waiting() int {
	n := 0
	for _, t := range g.tasks {
		if t.count&waiting != 0 {
			n++
		}
	}
	return n
}
