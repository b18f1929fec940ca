// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"context"
	"math"
	"os"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// dirState is the open directory behind a Dir.
type dirState struct {
	modules.Opaque
	listing
	enc string
}

const defaultDirBuffer = 32

// readOpendir reads (path[, options]). Only the forms with a callback and a
// promise name the path in errors.
func readOpendir(c *call) {
	obj := c.options(1)
	c.readPath("path")
	if c.form == onSync {
		c.named = 0
	}
	c.req.recursive = c.bool(obj, "recursive", false)
	c.req.flags = defaultDirBuffer
	if size := property(obj, "bufferSize"); !goja.IsUndefined(size) {
		c.req.flags = int(min(c.env.Int(size, "options.bufferSize", 1, math.MaxUint32), math.MaxInt32))
	}
}

// dirValue makes the Dir.
func dirValue(c *call, v any) goja.Value {
	state := &dirState{enc: c.enc, listing: listing{
		file: v.(*os.File), path: c.req.path, size: c.req.flags, recursive: c.req.recursive,
	}}
	handle := c.env.VM.NewObject()
	c.env.Attach(handle, state)
	obj, err := c.env.VM.New(c.face("fs_dir").Get("Dir"), handle, c.env.VM.ToValue(c.req.path))
	if err != nil {
		panic(err)
	}
	return obj
}

// bindDir fills the binding of js/fs_dir.js:
//
//	read(handle[, cb])    an array of Dirents, empty at the end
//	close(handle[, cb])
//
// Without a callback they are synchronous.
func bindDir(env *modules.Env, binding *goja.Object) {
	m := of(env)
	env.Define(binding,
		modules.Method{Name: "read", Len: 2, Func: m.dirCall("scandir", (*listing).next)},
		modules.Method{Name: "close", Len: 2, Func: m.dirCall("closedir", (*listing).close)})
}

func (m *api) dirCall(name string, step func(*listing, context.Context, *request) (any, error)) modules.Func {
	return func(a modules.Args) goja.Value {
		d, ok := m.env.State(a.Argument(0)).(*dirState)
		if !ok {
			m.env.ThrowArgType("handle", "an open directory", a.Argument(0))
		}
		work := d.listing.bind(step)
		op := &operation{call: name, work: work, value: readdirValue}
		c := &call{api: m, op: op, form: onSync, enc: d.enc}
		if a.Has(1) {
			cb := a.Func(1, "cb")
			c.start(func(v any, err error) {
				m.env.Enter(func() { m.env.Invoke(cb, goja.Undefined(), c.results(v, err)...) })
			})
			return nil
		}
		v, err := work(context.Background(), &c.req)
		if err != nil {
			panic(c.failure(err))
		}
		return c.result(v)
	}
}
