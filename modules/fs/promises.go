// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// promiseExports builds fs.promises.
func (m *api) promiseExports() goja.Value {
	if m.promiseForm != nil {
		return m.promiseForm
	}
	obj := m.env.VM.NewObject()
	m.promiseForm = obj
	for _, op := range table() {
		if op.on&onPromise != 0 {
			m.define(obj, op.name, op.lens[2], m.orIterable(op))
		}
	}
	m.define(obj, "cp", 3, m.forward("fs_cp", "cpPromise"))
	m.define(obj, "watch", 1, m.forward("fs_watch", "watchPromise"))
	m.define(obj, "lchmod", 2, m.lchmod)
	set(obj, "constants", m.env.Require("fs").(*goja.Object).Get("constants"))
	return obj
}

// orIterable is the promise form of op. The data of writeFile and appendFile
// may also be an iterable or a stream: those are written piece by piece.
func (m *api) orIterable(op *operation) modules.Func {
	plain := m.promise(op)
	if !op.pours() {
		return plain
	}
	return func(a modules.Args) goja.Value {
		if !m.iterable(a.Argument(1)) {
			return plain(a)
		}
		return m.forward("fs_iterate", op.name)(a)
	}
}

// pours tells whether the data of op may be an iterable or a stream.
func (op *operation) pours() bool { return op.name == "writeFile" || op.name == "appendFile" }

// iterable tells whether v is an object to iterate over that is no buffer.
func (m *api) iterable(v goja.Value) bool {
	obj, ok := v.(*goja.Object)
	if !ok {
		return false
	}
	if _, bytes := m.env.Bytes(obj); bytes {
		return false
	}
	if async, ok := m.env.Builtin("Symbol").Get("asyncIterator").(*goja.Symbol); ok && !modules.Nullish(obj.GetSymbol(async)) {
		return true
	}
	return !modules.Nullish(obj.GetSymbol(goja.SymIterator))
}

// lchmod exists on macOS only, also in Node.
func (m *api) lchmod(modules.Args) goja.Value {
	d := m.env.NewDeferred()
	d.Reject(m.env.NewError(modules.PlainError, "ERR_METHOD_NOT_IMPLEMENTED", "The lchmod() method is not implemented"))
	return d.Value()
}
