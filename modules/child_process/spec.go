// SPDX-License-Identifier: Apache-2.0

package childprocess

import (
	"os"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/internal/subprocess"
	"github.com/iotjs/iotjs/modules"
)

// readSpec reads what the script side has checked already.
func readSpec(env *modules.Env, o *goja.Object) subprocess.Spec {
	s := subprocess.Spec{
		File: text(o, "file"), Args: texts(env, o.Get("args")), Env: texts(env, o.Get("envPairs")),
		Dir: text(o, "cwd"), Detached: flag(o, "detached"), Hide: flag(o, "windowsHide"),
		UID: id(o, "uid"), GID: id(o, "gid"),
	}
	return s
}

func has(v goja.Value) bool { return v != nil && !goja.IsUndefined(v) && !goja.IsNull(v) }

func text(o *goja.Object, name string) string {
	if v := o.Get(name); has(v) {
		return v.String()
	}
	return ""
}

func texts(env *modules.Env, v goja.Value) []string {
	var out []string
	if has(v) {
		env.ForOf(v, func(item goja.Value) bool {
			out = append(out, item.String())
			return true
		})
	}
	return out
}

func flag(o *goja.Object, name string) bool {
	v := o.Get(name)
	return v != nil && v.ToBoolean()
}

func id(o *goja.Object, name string) *uint32 {
	v := o.Get(name)
	if !has(v) {
		return nil
	}
	n := uint32(v.ToInteger())
	return &n
}

// items are the objects in an array.
func items(env *modules.Env, v goja.Value) []*goja.Object {
	var out []*goja.Object
	if has(v) {
		env.ForOf(v, func(item goja.Value) bool {
			out = append(out, item.(*goja.Object))
			return true
		})
	}
	return out
}

// descriptor is the number that a stdio entry of the kind "fd" has here.
func descriptor(env *modules.Env, o *goja.Object) uintptr {
	n := int(o.Get("fd").ToInteger())
	for i, std := range [...]any{env.Streams.In, env.Streams.Out, env.Streams.Err} {
		if f, ok := std.(*os.File); ok && i == n {
			return f.Fd()
		}
	}
	return descriptorOf(n)
}

// numberOf is the negative number of a failure to start a program.
func numberOf(env *modules.Env, err error) goja.Value {
	return env.VM.ToValue(errno.From("spawn", err).Errno)
}

// systemError(number, syscall) is the error of a negative number.
func systemError(a modules.Args) goja.Value {
	e := errno.From(a.Argument(1).String(), numbered(int(-a.Argument(0).ToInteger())))
	e.Net = true // worded "spawn EPERM"
	return a.Env.Error(e)
}
