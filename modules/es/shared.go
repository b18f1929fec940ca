// SPDX-License-Identifier: Apache-2.0

package es

import (
	"encoding/binary"
	"math"
	"math/big"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/ports"
	"github.com/iotjs/iotjs/modules"
)

// bindShared gives SharedArrayBuffer its memory for other runtimes:
// share(buffer) is the object that stands for it.
func bindShared(env *modules.Env, binding *goja.Object) {
	env.Define(binding, modules.Method{Name: "share", Len: 1, Func: func(a modules.Args) goja.Value {
		data, _ := env.ArrayBuffer(a.Argument(0))
		return env.SharedObject(&ports.Shared{Data: data})
	}})
}

// place is an element of shared memory.
type place struct {
	env    *modules.Env
	memory *ports.Shared
	offset int
	size   int  // bytes of the element
	signed bool // of the numbers
	big    bool // BigInts
}

// readPlace reads the arguments (native, offset, size, signed, big) at the
// front, which js/es_atomics.js has checked.
func readPlace(a modules.Args) place {
	return place{
		env: a.Env, memory: a.Env.State(a.Argument(0)).(*modules.SharedMemory).Shared,
		offset: int(a.Argument(1).ToInteger()), size: int(a.Argument(2).ToInteger()),
		signed: a.Argument(3).ToBoolean(), big: a.Argument(4).ToBoolean(),
	}
}

func (p place) get() uint64 {
	b := p.memory.Data[p.offset:]
	switch p.size {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(binary.NativeEndian.Uint16(b))
	case 4:
		return uint64(binary.NativeEndian.Uint32(b))
	}
	return binary.NativeEndian.Uint64(b)
}

func (p place) set(v uint64) {
	b := p.memory.Data[p.offset:]
	switch p.size {
	case 1:
		b[0] = byte(v)
	case 2:
		binary.NativeEndian.PutUint16(b, uint16(v))
	case 4:
		binary.NativeEndian.PutUint32(b, uint32(v))
	default:
		binary.NativeEndian.PutUint64(b, v)
	}
}

// bits are those of a number or BigInt that fits an element.
func (p place) bits(v goja.Value) uint64 {
	if n, ok := v.Export().(*big.Int); ok {
		if n.Sign() < 0 {
			return -new(big.Int).Neg(n).Uint64()
		}
		return n.Uint64()
	}
	return uint64(v.ToInteger())
}

// value is an element as JavaScript has it.
func (p place) value(bits uint64) goja.Value {
	vm := p.env.VM
	shift := 64 - 8*p.size
	switch {
	case p.big && p.signed:
		return vm.ToValue(big.NewInt(int64(bits)))
	case p.big:
		return vm.ToValue(new(big.Int).SetUint64(bits))
	case p.signed:
		return vm.ToValue(int64(bits<<shift) >> shift)
	}
	return vm.ToValue(int64(bits << shift >> shift))
}

// operations are what an element becomes, of itself and an operand.
func operations() map[string]func(old, operand uint64) uint64 {
	return map[string]func(old, operand uint64) uint64{
		"add":      func(old, v uint64) uint64 { return old + v },
		"and":      func(old, v uint64) uint64 { return old & v },
		"exchange": func(_, v uint64) uint64 { return v },
		"load":     func(old, _ uint64) uint64 { return old },
		"or":       func(old, v uint64) uint64 { return old | v },
		"sub":      func(old, v uint64) uint64 { return old - v },
		"xor":      func(old, v uint64) uint64 { return old ^ v },
	}
}

// update(place…, operation, operand, expected) is one operation of Atomics; it
// returns the element as it was. An expected value makes it depend on that.
func update(ops map[string]func(old, operand uint64) uint64) modules.Func {
	return func(a modules.Args) goja.Value {
		p, op, old := readPlace(a), ops[a.Argument(5).String()], uint64(0)
		operand, expected := p.bits(a.Argument(6)), p.bits(a.Argument(7))
		mask := uint64(math.MaxUint64) >> (64 - 8*p.size)
		p.memory.Do(func() {
			old = p.get()
			if !a.Has(7) || old == expected&mask {
				p.set(op(old, operand))
			}
		})
		return p.value(old)
	}
}

// until is the time of a wait; negative without one.
func until(v goja.Value) time.Duration {
	ms := v.ToFloat()
	if ms >= math.MaxInt64/1e7 {
		return -1
	}
	return time.Duration(ms * float64(time.Millisecond))
}

// check tells whether the element is v.
func (p place) check(v goja.Value) func() bool {
	want := p.bits(v) & (math.MaxUint64 >> (64 - 8*p.size))
	return func() bool { return p.get() == want }
}

// wait(place…, value, ms) blocks the thread, as Atomics.wait does.
func wait(a modules.Args) goja.Value {
	p := readPlace(a)
	how := p.memory.Wait(p.offset, p.check(a.Argument(5)), until(a.Argument(6)), a.Env.Stopping())
	return a.Env.VM.ToValue([...]string{"ok", "not-equal", "timed-out"}[how])
}

// notify(place…, count) wakes others.
func notify(a modules.Args) goja.Value {
	p := readPlace(a)
	return a.Env.VM.ToValue(p.memory.Notify(p.offset, int(min(a.Argument(5).ToFloat(), math.MaxInt32))))
}

// waiting are the waits of a runtime that do not block. They end with it.
type waiting struct{ all map[*ports.Waiter]bool }

func newWaiting(env *modules.Env) *waiting {
	w := &waiting{map[*ports.Waiter]bool{}}
	env.AtClose(func() {
		for one := range w.all {
			one.Leave()
		}
	})
	return w
}

// joinWaiters(place…, value, wake) waits without blocking. It returns a function that
// ends that, or undefined if the element is another value.
func joinWaiters(a modules.Args) goja.Value {
	p, wake, env := readPlace(a), a.Func(6, "wake"), a.Env
	post := env.Loop.Post
	told := func() { env.Call(wake, goja.Undefined()) }
	w := p.memory.Join(p.offset, p.check(a.Argument(5)), func() { post(told) })
	if w == nil {
		return nil
	}
	waiting := modules.Local(env, newWaiting)
	waiting.all[w] = true
	return env.Function("", 0, func(modules.Args) goja.Value {
		delete(waiting.all, w)
		return env.VM.ToValue(w.Leave())
	})
}
