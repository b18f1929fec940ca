// SPDX-License-Identifier: Apache-2.0

package zlib

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

// whole(flush, in, chunkSize, maxOutputLength, callback) does a stream that is
// there at once. Without a callback it returns the output. Otherwise it works off
// the loop and then calls callback(null, output), or, as it would throw,
// callback(error).
func (h *handle) whole(a modules.Args) goja.Value {
	h.check()
	w := &whole{codec: h.codec, flush: int(a.Argument(0).ToInteger()), chunk: int(a.Int(2, "chunkSize", 1, math.MaxInt32))}
	w.in = a.Bytes(1, "buffer")
	w.chunk = min(w.chunk, max(defaultChunk, len(w.in)))
	w.most = int(a.Int(3, "maxOutputLength", 1, 1<<53-1))
	if h.env.MaxBytes > 0 {
		w.most = int(min(int64(w.most), h.env.MaxBytes))
	}
	if !a.Has(4) {
		err, _ := w.run(h.env.Running())
		h.env.Stopped()
		h.release()
		v, fault := h.output(w, err)
		if fault != nil {
			h.env.Throw(fault)
		}
		return v
	}
	cb := a.Func(4, "callback")
	h.busy = true
	eventloop.Await(h.env.Loop, w.run, func(err *failure, fault error) {
		h.busy = false
		h.release()
		if fault != nil {
			h.env.AsyncError("zlib", fault)
			return
		}
		h.env.Enter(func() { h.call(cb, w, err) })
	})
	return nil
}

// defaultChunk is the default of the option chunkSize.
const defaultChunk = 16 << 10

func (h *handle) call(cb goja.Callable, w *whole, err *failure) {
	v, fault := h.output(w, err)
	if fault != nil {
		h.env.Invoke(cb, goja.Undefined(), fault)
		return
	}
	h.env.Invoke(cb, goja.Undefined(), goja.Null(), v)
}

// output makes a Buffer, or an error.
func (h *handle) output(w *whole, err *failure) (v, fault goja.Value) {
	if err != nil {
		obj := h.env.NewError(modules.PlainError, "", err.message)
		modules.Must(obj.Set("errno", err.errno))
		modules.Must(obj.Set("code", err.code))
		return nil, obj
	}
	if w.over {
		return nil, h.env.NewError(modules.RangeError, "ERR_BUFFER_TOO_LARGE",
			"Cannot create a Buffer larger than "+h.env.VM.ToValue(w.most).String()+" bytes")
	}
	if cap(w.out) > len(w.out)+len(w.out)/4 {
		w.out = append(make([]byte, 0, len(w.out)), w.out...)
	}
	return h.env.NewBuffer(w.out), nil
}
