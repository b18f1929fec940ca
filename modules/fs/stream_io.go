// SPDX-License-Identifier: Apache-2.0

package fs

import "github.com/dop251/goja"

// fileIO is how a stream reaches its file. Each done is called inside
// JavaScript, once, with an error or nil.
type fileIO interface {
	open(path, flags, mode goja.Value, done func(fd int, err goja.Value))
	read(fd, n int, pos int64, done func(data []byte, err goja.Value))
	write(fd int, data [][]byte, pos int64, done func(n int, err goja.Value))
	flush(fd int, done func(err goja.Value))
	close(fd int, done func(err goja.Value))
}

// nativeIO is the file system itself.
type nativeIO struct {
	m                                              *api
	opening, reading, writing, flushing, finishing *operation
}

func newNativeIO(m *api) *nativeIO {
	pool := new(chunkPool)
	return &nativeIO{
		m:         m,
		opening:   &operation{name: "createStream", call: "open", work: doOpen},
		reading:   &operation{call: "read", work: pool.read},
		writing:   &operation{call: "write", work: doWriteAll},
		flushing:  &operation{call: "fsync", work: doFsync},
		finishing: &operation{call: "close", work: doClose},
	}
}

func (f *nativeIO) run(op *operation, req request, named int, done func(v any, err goja.Value)) {
	c := &call{api: f.m, op: op, form: onCallback, req: req, named: named}
	c.start(func(v any, err error) {
		f.m.env.Enter(func() {
			if err != nil {
				done(v, c.failure(err))
				return
			}
			done(v, nil)
		})
	})
}

func (f *nativeIO) open(path, flags, mode goja.Value, done func(int, goja.Value)) {
	c := &call{api: f.m, op: f.opening}
	req := request{path: f.m.pathOf(path, "path")}
	req.flags = c.openFlags(flags, openReadOnly)
	req.mode = c.optionalMode(mode, 0o666)
	f.run(f.opening, req, 1, func(v any, err goja.Value) {
		if err != nil {
			done(-1, err)
			return
		}
		done(v.(int), nil)
	})
}

func (f *nativeIO) read(fd, n int, pos int64, done func([]byte, goja.Value)) {
	req := request{fd: fd, byFD: true, length: int64(n), position: pos}
	f.run(f.reading, req, 0, func(v any, err goja.Value) {
		data, _ := v.([]byte)
		done(data, err)
	})
}

func (f *nativeIO) write(fd int, data [][]byte, pos int64, done func(int, goja.Value)) {
	req := request{fd: fd, byFD: true, data: data, position: pos}
	f.run(f.writing, req, 0, func(v any, err goja.Value) {
		n, _ := v.(int)
		done(n, err)
	})
}

func (f *nativeIO) flush(fd int, done func(goja.Value)) {
	f.run(f.flushing, request{fd: fd, byFD: true}, 0, func(_ any, err goja.Value) { done(err) })
}

func (f *nativeIO) close(fd int, done func(goja.Value)) {
	f.run(f.finishing, request{fd: fd, byFD: true}, 0, func(_ any, err goja.Value) { done(err) })
}

// handleIO is the file of a FileHandle, which a stream keeps from being closed
// while it uses it, and closes in the end.
type handleIO struct {
	*nativeIO
	object *goja.Object
	handle *fileHandle
}

func (f *handleIO) close(_ int, done func(goja.Value)) {
	f.handle.pending--
	env := f.m.env
	promise := f.m.closeHandle(f.m.args(f.object)).(*goja.Object)
	f.m.finishClose(f.handle)
	then, _ := goja.AssertFunction(promise.Get("then"))
	settle := func(c goja.FunctionCall) goja.Value {
		err := c.Argument(0)
		if goja.IsUndefined(err) {
			err = nil
		}
		done(err)
		return goja.Undefined()
	}
	env.Invoke(then, promise, env.VM.ToValue(settle), env.VM.ToValue(settle))
}
