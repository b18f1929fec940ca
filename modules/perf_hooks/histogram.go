// SPDX-License-Identifier: Apache-2.0

package perfhooks

import (
	"math"
	"math/big"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/hdr"
	"github.com/iotjs/iotjs/modules"
)

// histogram is the native half of a Histogram.
type histogram struct {
	modules.Opaque
	env  *modules.Env
	hist *hdr.Histogram
	last time.Duration // of recordDelta
}

// bindHistogram gives binding.histogram(lowest, highest, figures): an object
// with record, recordDelta, add, reset, percentile, percentiles and figure.
// A highest of 0 means that there is no limit.
func bindHistogram(env *modules.Env, binding *goja.Object) {
	env.Define(binding, modules.Method{Name: "histogram", Len: 3, Func: func(a modules.Args) goja.Value {
		highest := a.Argument(1).ToInteger()
		if highest == 0 {
			highest = math.MaxInt64
		}
		h := &histogram{env: env, hist: hdr.New(a.Argument(0).ToInteger(), highest, int(a.Argument(2).ToInteger()))}
		obj := env.VM.NewObject()
		env.Attach(obj, h)
		env.Define(obj,
			modules.Method{Name: "record", Len: 1, Func: h.record},
			modules.Method{Name: "recordDelta", Func: h.recordDelta},
			modules.Method{Name: "add", Len: 1, Func: h.add},
			modules.Method{Name: "reset", Func: h.reset},
			modules.Method{Name: "figure", Len: 2, Func: h.figure},
			modules.Method{Name: "percentile", Len: 2, Func: h.percentile},
			modules.Method{Name: "percentiles", Len: 2, Func: h.percentiles},
		)
		return obj
	}})
}

// record(value) counts a number or a BigInt.
func (h *histogram) record(a modules.Args) goja.Value {
	if n, ok := a.Argument(0).Export().(*big.Int); ok {
		if n.Sign() <= 0 || !n.IsInt64() {
			a.Env.ThrowRange("ERR_OUT_OF_RANGE", "value is out of range")
		}
		h.hist.Record(n.Int64())
		return nil
	}
	h.hist.Record(a.Argument(0).ToInteger())
	return nil
}

// recordDelta() counts the nanoseconds since the call before.
func (h *histogram) recordDelta(modules.Args) goja.Value {
	now := h.env.Loop.Elapsed()
	if d := now - h.last; h.last > 0 && d > 0 {
		h.hist.Record(int64(d))
	}
	h.last = now
	return nil
}

// add(other) counts what another native half has counted.
func (h *histogram) add(a modules.Args) goja.Value {
	if other, ok := a.Env.State(a.Argument(0)).(*histogram); ok {
		h.hist.Add(other.hist)
	}
	return nil
}

func (h *histogram) reset(modules.Args) goja.Value {
	h.hist.Reset()
	h.last = 0
	return nil
}

// figure(name, big) is one of the figures, as a number or a BigInt.
func (h *histogram) figure(a modules.Args) goja.Value {
	switch a.Argument(0).String() {
	case "count":
		return h.value(h.hist.Count(), a.Argument(1))
	case "exceeds":
		return h.value(h.hist.Exceeds(), a.Argument(1))
	case "min":
		return h.value(h.hist.Min(), a.Argument(1))
	case "max":
		return h.value(h.hist.Max(), a.Argument(1))
	case "mean":
		return h.env.VM.ToValue(h.hist.Mean())
	default:
		return h.env.VM.ToValue(h.hist.Stddev())
	}
}

func (h *histogram) value(n int64, asBig goja.Value) goja.Value {
	if asBig.ToBoolean() {
		return h.env.VM.ToValue(big.NewInt(n))
	}
	return h.env.VM.ToValue(float64(n))
}

// percentile(p, big)
func (h *histogram) percentile(a modules.Args) goja.Value {
	return h.value(h.hist.Percentile(a.Argument(0).ToFloat()), a.Argument(1))
}

// percentiles(visit, big) calls visit(percent, value).
func (h *histogram) percentiles(a modules.Args) goja.Value {
	visit := a.Func(0, "visit")
	h.hist.Percentiles(func(p float64, v int64) {
		h.env.Invoke(visit, goja.Undefined(), h.env.VM.ToValue(p), h.value(v, a.Argument(1)))
	})
	return nil
}
