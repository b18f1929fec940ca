// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"math"
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// copy(target, targetStart, sourceStart, sourceEnd)
func (l *lib) copy(a modules.Args) goja.Value {
	b, ok := l.env.Uint8Array(a.This)
	if !ok {
		l.env.ThrowArgType("source", bufferOrArray, a.This)
	}
	target := l.bytes(a, 0, "target")
	to := l.whole(a, 1, "targetStart", 0, -1)
	from := l.whole(a, 2, "sourceStart", 0, len(b))
	end := min(l.whole(a, 3, "sourceEnd", len(b), -1), len(b))
	if to >= len(target) || from >= end {
		return l.env.VM.ToValue(0)
	}
	return l.env.VM.ToValue(copy(target[to:], b[from:end]))
}

// whole reads argument i as an integer: anything is converted, rounded down,
// and what no integer can be made of is 0. It must not be negative, nor above
// limit unless that is -1.
func (l *lib) whole(a modules.Args, i int, name string, def, limit int) int {
	if !a.Has(i) {
		return def
	}
	f := floor(a.Argument(i))
	if f < 0 || limit >= 0 && f > float64(limit) {
		text := ">= 0"
		if limit >= 0 {
			text += " && <= " + strconv.Itoa(limit)
		}
		l.env.ThrowOutOfRange(name, text, l.env.VM.ToValue(f))
	}
	return int(min(f, modules.MaxBufferLength))
}

func floor(v goja.Value) float64 {
	f := math.Floor(number(v))
	exact := goja.IsNumber(v) && f == v.ToFloat() && !math.IsInf(f, 0)
	if f != f || !exact && math.Abs(f) > 1<<53-1 {
		return 0
	}
	return f
}

// slice(start, end) is subarray, too: both share the memory.
func (l *lib) slice(a modules.Args) goja.Value {
	view, ok := l.env.View(a.This)
	if !ok {
		l.self(a)
	}
	n := len(view.Bytes)
	from, to := 0, n
	if a.Len() > 0 {
		from = relative(a.Arguments[0], n)
	}
	if a.Has(1) {
		to = relative(a.Arguments[1], n)
	}
	return l.env.NewBufferView(view.Buffer, view.Offset+from, max(to-from, 0))
}

// swap makes swap16, swap32 and swap64.
func (l *lib) swap(size int) modules.Func {
	return func(a modules.Args) goja.Value {
		b := l.self(a)
		if len(b)%size != 0 {
			l.env.ThrowRange("ERR_INVALID_BUFFER_SIZE", "Buffer size must be a multiple of %d-bits", 8*size)
		}
		for i := 0; i < len(b); i += size {
			for x, y := i, i+size-1; x < y; x, y = x+1, y-1 {
				b[x], b[y] = b[y], b[x]
			}
		}
		return a.This
	}
}
