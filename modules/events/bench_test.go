// SPDX-License-Identifier: Apache-2.0

package events_test

import (
	"testing"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules/events"
)

// loop measures a statement of JavaScript in a loop.
func loop(b *testing.B, statement string) {
	w := newWorld(b)
	fn := w.run(b, `(function (n) {
		const e = new EventEmitter(), f = () => {};
		e.on('x', f);
		for (let i = 0; i < n; i++) { `+statement+` }
	})`)
	call, _ := goja.AssertFunction(fn)
	b.ReportAllocs()
	b.ResetTimer()
	if _, err := call(nil, w.env.VM.ToValue(b.N)); err != nil {
		b.Fatal(err)
	}
}

func BenchmarkEmit(b *testing.B)         { loop(b, `e.emit('x')`) }
func BenchmarkEmitArgument(b *testing.B) { loop(b, `e.emit('x', 1)`) }
func BenchmarkEmitNobody(b *testing.B)   { loop(b, `e.emit('y')`) }
func BenchmarkOnRemove(b *testing.B)     { loop(b, `e.on('y', f); e.removeListener('y', f)`) }
func BenchmarkOnceEmit(b *testing.B)     { loop(b, `e.once('y', f); e.emit('y')`) }
func BenchmarkNew(b *testing.B)          { loop(b, `new EventEmitter()`) }

func BenchmarkEmitFromGo(b *testing.B) {
	w := newWorld(b)
	e := events.For(w.env, w.run(b, `new EventEmitter().on('data', () => {})`))
	b.ReportAllocs()
	w.env.Enter(func() {
		for b.Loop() {
			e.Emit("data")
		}
	})
}
