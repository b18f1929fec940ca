// SPDX-License-Identifier: Apache-2.0

package zlib

import (
	"context"
	"encoding/binary"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/deflate"
	"github.com/iotjs/iotjs/modules"
)

// handle is the native half of a stream.
type handle struct {
	modules.Opaque
	env   *modules.Env
	this  *goja.Object
	mode  int
	codec codec
	// settings of a compressor, until they are changed.
	settings *deflate.Settings
	state    goja.Value // a Uint32Array: what is left of the room, and of the input
	done     goja.Callable

	busy    bool // a step is under way off the loop
	closing bool // as soon as it ends
}

// handleClass makes the class of handles. Its instances are made with the number
// of the mode; init makes the codec.
func handleClass(env *modules.Env, name string) *goja.Object {
	ctor, _ := env.Class(name, 1, func(c goja.ConstructorCall) *goja.Object {
		env.Attach(c.This, &handle{env: env, this: c.This, mode: int(c.Argument(0).ToInteger())})
		return nil
	},
		method("write", 7, (*handle).write),
		method("writeSync", 7, (*handle).writeSync),
		method("whole", 5, (*handle).whole),
		method("close", 0, (*handle).close),
		method("init", 7, initOf(name)),
		method("params", 2, (*handle).params),
		method("reset", 0, (*handle).reset),
	)
	return ctor
}

func initOf(name string) func(*handle, modules.Args) goja.Value {
	if name == "Zlib" {
		return (*handle).init
	}
	return (*handle).initBrotli
}

// method makes a method of handles.
func method(name string, length int, f func(*handle, modules.Args) goja.Value) modules.Method {
	return modules.StateMethod("Zlib", name, length, f)
}

// init(windowBits, level, memLevel, strategy, state, done, dictionary) makes the
// codec of DEFLATE. The numbers are checked already.
func (h *handle) init(a modules.Args) goja.Value {
	h.state, h.done = a.Argument(4), a.Func(5, "processCallback")
	dict, _ := h.env.Bytes(a.Argument(6))
	dict = append([]byte(nil), dict...)
	window := int(a.Int(0, "windowBits", 0, 15))
	switch h.mode {
	case modeDeflate, modeGzip, modeDeflateRaw:
		s := deflate.Settings{Level: int(a.Int(1, "level", -1, 9)), WindowBits: max(window, 8),
			MemLevel: int(a.Int(2, "memLevel", 1, 9)), Strategy: deflate.Strategy(a.Int(3, "strategy", 0, 4))}
		s.Format = map[int]deflate.Format{modeDeflate: deflate.Zlib, modeGzip: deflate.Gzip}[h.mode]
		h.codec, h.settings = compressorFor(h.env, s, dict), &s
	default:
		h.codec = newDecompressor(h.mode, window, dict)
	}
	return nil
}

// initBrotli(params, state, done) makes a codec of Brotli. Of params, a
// Uint32Array by number, 2^32-1 stands for the default.
func (h *handle) initBrotli(a modules.Args) goja.Value {
	h.state, h.done = a.Argument(1), a.Func(2, "processCallback")
	b, _ := h.env.Bytes(a.Argument(0))
	param := func(i, least, most, fallback int) int {
		v := binary.NativeEndian.Uint32(b[4*i:])
		if v == 1<<32-1 {
			return fallback
		}
		return min(max(int(v), least), most)
	}
	if h.mode == brotliDecode {
		h.codec = newBrotliDecoder(h.env, param(largeWindow, 0, 1, 0) == 1)
	} else {
		h.codec = newBrotliEncoder(h.env, param(quality, 0, 11, 11), param(lgWin, 10, 24, 22))
	}
	return h.env.VM.ToValue(true)
}

// The operations of a Brotli stream.
const (
	brotliFlush  = 1
	brotliFinish = 2
)

// The mode and the parameters of Brotli.
const (
	brotliDecode = 8

	quality     = 1
	lgWin       = 2
	largeWindow = 1 // of the decoder
)

// piece reads (flush, in, inOffset, inLength, out, outOffset, outLength).
func (h *handle) piece(a modules.Args) *piece {
	h.check()
	p := &piece{codec: h.codec, flush: int(a.Argument(0).ToInteger())}
	if in, ok := h.env.Bytes(a.Argument(1)); ok {
		p.in = h.part(in, a, 2)
	}
	p.out = h.part(a.Bytes(4, "out"), a, 5)
	return p
}

// check throws if there is no codec, or it is at work.
func (h *handle) check() {
	if h.codec == nil || h.busy || h.closing {
		h.env.ThrowError("ERR_INTERNAL_ASSERTION", "zlib binding closed, or a write is under way")
	}
}

// part is what an offset and a length, arguments i and i+1, choose of b.
func (h *handle) part(b []byte, a modules.Args, i int) []byte {
	from := a.Int(i, "offset", 0, int64(len(b)))
	return b[from : from+a.Int(i+1, "length", 0, int64(len(b))-from)]
}

// write does a step off the loop, and then calls done.
func (h *handle) write(a modules.Args) goja.Value {
	p := h.piece(a)
	h.busy = true
	eventloop.Await(h.env.Loop, p.run, func(err *failure, fault error) {
		h.busy = false
		if fault != nil {
			h.env.AsyncError("zlib", fault) // goes on with a panic of ours
			return
		}
		h.ended(p, err)
	})
	return nil
}

// ended tells the stream how a step went.
func (h *handle) ended(p *piece, err *failure) {
	if h.closing {
		h.release()
	}
	h.env.Enter(func() {
		if h.report(p, err) {
			h.env.Invoke(h.done, h.this)
		}
	})
}

// writeSync does a step at once.
func (h *handle) writeSync(a modules.Args) goja.Value {
	p := h.piece(a)
	err, _ := p.run(context.Background())
	h.report(p, err)
	return nil
}

// report fills the state, or calls onerror(message, errno, code).
func (h *handle) report(p *piece, err *failure) bool {
	if err != nil {
		h.env.Invoke(h.env.Func(h.this.Get("onerror"), "onerror"), h.this, h.values(err)...)
		return false
	}
	if b, ok := h.env.Bytes(h.state); ok && len(b) >= 8 {
		binary.NativeEndian.PutUint32(b, uint32(len(p.out)-p.made))
		binary.NativeEndian.PutUint32(b[4:], uint32(len(p.in)-p.taken))
	}
	return true
}

func (h *handle) values(err *failure) []goja.Value {
	vm := h.env.VM
	return []goja.Value{vm.ToValue(err.message), vm.ToValue(err.errno), vm.ToValue(err.code)}
}

// close frees the codec, after a step that is under way.
func (h *handle) close(modules.Args) goja.Value {
	h.closing = true
	if !h.busy {
		h.release()
	}
	return nil
}

// params(level, strategy) changes a compressor.
func (h *handle) params(a modules.Args) goja.Value {
	if c, ok := h.codec.(*compressor); ok && !h.busy {
		h.settings = nil
		c.SetParams(int(a.Int(0, "level", -1, 9)), deflate.Strategy(a.Int(1, "strategy", 0, 4)))
	}
	return nil
}

// reset begins a new stream.
func (h *handle) reset(modules.Args) goja.Value {
	if h.codec != nil && !h.busy {
		h.codec.reset()
	}
	return nil
}
