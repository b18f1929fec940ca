// SPDX-License-Identifier: Apache-2.0

package esm

import "slices"

type status uint8

const (
	unlinked status = iota
	linked
	evaluating
	evaluatingAsync
	evaluated
)

// evaluation is the state of a module that runs, with the specification's
// names: https://tc39.es/ecma262/#sec-cyclic-module-records.
type evaluation struct {
	status          status
	failure         *Failure
	index, ancestor int
	root            *Module // of its cycle
	waits           int     // pending async dependencies
	order           int     // of its async evaluation; 0 without or when done
	parents         []*Module
	waiters         []func(*Failure) // of the cycle root
}

// Graph evaluates modules. It is used on the loop.
type Graph struct {
	orders int
	stack  []*Module
}

// Evaluated tells whether m has run, and how that ended.
func (m *Module) Evaluated() (*Failure, bool) { return m.failure, m.status == evaluated }

// Evaluating tells whether m is about to run, or runs.
func (m *Module) Evaluating() bool { return m.status == evaluating }

// Waits tells whether m runs and awaits something.
func (m *Module) Waits() bool { return m.status == evaluatingAsync && m.Async && m.waits == 0 }

// Evaluate runs m behind what it imports. done is called once it has ended,
// which may be before Evaluate returns.
func (g *Graph) Evaluate(m *Module, done func(*Failure)) {
	if m.status >= evaluatingAsync && m.root != nil {
		m = m.root
	}
	if m.status == evaluated {
		done(m.failure)
		return
	}
	if m.status == evaluatingAsync || m.status == evaluating {
		m.waiters = append(m.waiters, done)
		return
	}
	base := len(g.stack)
	whole := false
	defer func() {
		if !whole { // a panic: what was about to run never will
			g.abandon(base, &Failure{})
		}
	}()
	_, failure := g.inner(m, 0)
	whole = true
	if failure != nil {
		g.abandon(base, failure)
	}
	if m.status == evaluated {
		done(m.failure)
		return
	}
	m.waiters = append(m.waiters, done)
}

// abandon marks what is on the stack as failed.
func (g *Graph) abandon(base int, failure *Failure) {
	for _, m := range g.stack[base:] {
		m.status, m.failure, m.root = evaluated, failure, m
		m.settle()
	}
	g.stack = g.stack[:base]
}

func (m *Module) settle() {
	list := m.waiters
	m.waiters = nil
	for _, f := range list {
		f(m.failure)
	}
}

func (g *Graph) inner(m *Module, index int) (int, *Failure) {
	switch m.status {
	case evaluatingAsync, evaluated:
		return index, m.failure
	case evaluating:
		return index, nil
	}
	m.status, m.index, m.ancestor, m.waits = evaluating, index, index, 0
	index++
	g.stack = append(g.stack, m)
	for _, r := range m.Requested {
		var failure *Failure
		if index, failure = g.inner(r, index); failure != nil {
			return index, failure
		}
		if failure = m.depend(r); failure != nil {
			return index, failure
		}
	}
	if failure := g.execute(m); failure != nil {
		return index, failure
	}
	if m.ancestor == m.index {
		g.close(m)
	}
	return index, nil
}

// depend notes what m has to wait for because of r.
func (m *Module) depend(r *Module) *Failure {
	if r.status == evaluating {
		m.ancestor = min(m.ancestor, r.ancestor)
	} else {
		r = r.root
		if r.failure != nil {
			return r.failure
		}
	}
	if r.order > 0 {
		m.waits++
		r.parents = append(r.parents, m)
	}
	return nil
}

func (g *Graph) execute(m *Module) *Failure {
	if m.waits == 0 && !m.Async {
		return m.Body.Execute()
	}
	g.orders++
	m.order = g.orders
	if m.waits == 0 {
		g.start(m)
	}
	return nil
}

// close ends a cycle, whose root is m.
func (g *Graph) close(m *Module) {
	for {
		last := g.stack[len(g.stack)-1]
		g.stack = g.stack[:len(g.stack)-1]
		last.status, last.root = evaluated, m
		if last.order > 0 {
			last.status = evaluatingAsync
		}
		if last == m {
			break
		}
		m.waiters, last.waiters = append(m.waiters, last.waiters...), nil
	}
	if m.status == evaluated {
		m.settle()
	}
}

func (g *Graph) start(m *Module) {
	m.Body.Start(func(failure *Failure) {
		if failure != nil {
			g.reject(m, failure)
			return
		}
		g.fulfil(m)
	})
}

// fulfil goes on with what has waited for m.
func (g *Graph) fulfil(m *Module) {
	if m.status == evaluated {
		return
	}
	m.order, m.status = 0, evaluated
	m.settle()
	ready := m.available(nil)
	slices.SortFunc(ready, func(a, b *Module) int { return a.order - b.order })
	for _, n := range ready {
		if n.status == evaluated {
			continue
		}
		if n.Async {
			g.start(n)
			continue
		}
		if failure := n.Body.Execute(); failure != nil {
			g.reject(n, failure)
			continue
		}
		n.order, n.status = 0, evaluated
		n.settle()
	}
}

// available lists the modules that need nothing more.
func (m *Module) available(list []*Module) []*Module {
	for _, p := range m.parents {
		if slices.Contains(list, p) || p.root.failure != nil {
			continue
		}
		p.waits--
		if p.waits > 0 {
			continue
		}
		list = append(list, p)
		if !p.Async {
			list = p.available(list)
		}
	}
	return list
}

func (g *Graph) reject(m *Module, failure *Failure) {
	if m.status == evaluated {
		return
	}
	m.order, m.status, m.failure = 0, evaluated, failure
	m.settle()
	for _, p := range m.parents {
		g.reject(p, failure)
	}
}

// Awaits finds a module that m leads to, has not run and awaits something at
// its top level, or nil.
func (m *Module) Awaits() *Module { return m.awaits(make(map[*Module]bool)) }

func (m *Module) awaits(seen map[*Module]bool) *Module {
	if seen[m] || m.status == evaluated {
		return nil
	}
	seen[m] = true
	if m.Async {
		return m
	}
	for _, r := range m.Requested {
		if found := r.awaits(seen); found != nil {
			return found
		}
	}
	return nil
}
