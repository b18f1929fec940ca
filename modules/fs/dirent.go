// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// direntState is the kind of an entry, behind its Dirent.
type direntState struct {
	modules.Opaque
	kind int64
}

// direntClass is fs.Dirent.
func (m *api) direntClass() *class {
	if m.dirent.ctor != nil {
		return &m.dirent
	}
	is := func(name string, kind int64) modules.Method {
		return modules.Method{Name: name, Func: func(a modules.Args) goja.Value {
			st, ok := m.env.State(a.This).(*direntState)
			return m.env.VM.ToValue(ok && st.kind == kind)
		}}
	}
	m.dirent.ctor, m.dirent.proto = m.env.Class("Dirent", 3, m.constructDirent,
		is("isDirectory", kindDir), is("isFile", kindFile), is("isBlockDevice", kindBlock),
		is("isCharacterDevice", kindChar), is("isSymbolicLink", kindLink),
		is("isFIFO", kindFIFO), is("isSocket", kindSocket))
	return &m.dirent
}

// constructDirent is new Dirent(name, type, path).
func (m *api) constructDirent(call goja.ConstructorCall) *goja.Object {
	m.fillDirent(call.This, call.Argument(0), call.Argument(1).ToInteger(), call.Argument(2))
	return nil
}

func (m *api) fillDirent(obj *goja.Object, name goja.Value, kind int64, parent goja.Value) {
	set(obj, "name", name)
	set(obj, "parentPath", parent)
	set(obj, "path", parent)
	m.env.Attach(obj, &direntState{kind: kind})
}

// newDirent makes the Dirent of e, in the encoding of the call.
func (c *call) newDirent(e entry) goja.Value {
	obj := c.env.VM.CreateObject(c.direntClass().proto)
	c.fillDirent(obj, c.name(e.name), int64(e.kind), c.env.VM.ToValue(e.parent))
	return obj
}

// readReaddir reads (path[, options]).
func readReaddir(c *call) {
	obj := c.options(1)
	c.readPath("path")
	c.req.recursive = c.bool(obj, "recursive", false)
	c.req.names = !property(obj, "withFileTypes").ToBoolean()
}

// readdirValue makes an array of names or of Dirents.
func readdirValue(c *call, v any) goja.Value {
	var out []any
	switch list := v.(type) {
	case []string:
		out = make([]any, len(list))
		for i, name := range list {
			out[i] = c.name(name)
		}
	case []entry:
		out = make([]any, len(list))
		for i, e := range list {
			if c.req.names {
				out[i] = c.name(e.relative(c.req.path))
				continue
			}
			out[i] = c.newDirent(e)
		}
	}
	return c.env.VM.NewArray(out...)
}
