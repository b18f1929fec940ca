// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// pool is the ArrayBuffer that small Buffers share, as in Node.js: making a
// view costs less than making memory. What was given out is never used again.
type pool struct {
	size float64 // Buffer.poolSize
	ab   goja.Value
	mem  []byte
	next int
}

// small tells whether n bytes come from the pool.
func (p *pool) small(n int) bool { return n > 0 && n < int(p.size)/2 }

// take reserves n bytes, small ones, and tells where they are.
func (l *lib) take(n int) (mem []byte, at int) {
	p := &l.pool
	if n > len(p.mem)-p.next {
		p.mem = l.env.MakeBytes(int(p.size))
		p.ab = l.env.VM.ToValue(l.env.VM.NewArrayBuffer(p.mem))
		l.env.Share(p.ab.(*goja.Object))
		p.next = 0
	}
	at = p.next
	return p.mem[at : at+n : at+n], at
}

// give makes a Buffer of the first n of the bytes last taken, which begin at
// at. Buffers begin at multiples of eight.
func (l *lib) give(at, n int) *goja.Object {
	l.pool.next = min((at+n+7)&^7, len(l.pool.mem))
	return l.env.NewBufferView(l.pool.ab, at, n)
}

// unsafe makes a Buffer whose bytes the caller fills.
func (l *lib) unsafe(n int) (obj *goja.Object, mem []byte) {
	if !l.pool.small(n) {
		mem = l.env.MakeBytes(n)
		return l.env.NewBuffer(mem), mem
	}
	mem, at := l.take(n)
	return l.give(at, n), mem
}

// zeros makes a Buffer with memory of its own.
func (l *lib) zeros(n int) *goja.Object { return l.env.NewBuffer(l.env.MakeBytes(n)) }

// empty makes a Buffer of no bytes.
func (l *lib) empty() *goja.Object { return l.env.NewBuffer(nil) }

// copied makes a Buffer with a copy of b.
func (l *lib) copied(b []byte) *goja.Object {
	obj, mem := l.unsafe(len(b))
	copy(mem, b)
	return obj
}

func (l *lib) poolSize(modules.Args) goja.Value { return l.env.VM.ToValue(l.pool.size) }

func (l *lib) setPoolSize(a modules.Args) goja.Value {
	f := math.Trunc(number(a.Argument(0)))
	l.pool.size = min(max(f, 0), 1<<30)
	if f != f {
		l.pool.size = 0
	}
	return nil
}
