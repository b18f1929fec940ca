// SPDX-License-Identifier: Apache-2.0

// Package clone is the global structuredClone: deep copies by the rules of the
// HTML standard, in which only data survives.
package clone

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/util"
)

// Module describes the internal module structured_clone.
func Module() modules.Module {
	return modules.Module{Name: "structured_clone", Internal: true, New: func(env *modules.Env) goja.Value {
		obj := env.VM.NewObject()
		env.Define(obj, modules.Method{Name: "structuredClone", Func: structuredClone})
		return obj
	}}
}

// copier makes one clone. seen maps what was copied to its copy, so that
// shared objects stay shared and cycles stay cycles.
type copier struct {
	env  *modules.Env
	seen map[*goja.Object]*goja.Object

	depth int // of the object that is being copied
}

// mostNested is how many objects inside each other are copied; each level takes
// the Go stack.
const mostNested = 20000

// structuredClone(value, { transfer })
func structuredClone(a modules.Args) goja.Value {
	if a.Len() == 0 {
		a.Env.ThrowType("ERR_MISSING_ARGS", "The value argument must be specified")
	}
	c := &copier{env: a.Env, seen: make(map[*goja.Object]*goja.Object)}
	moved := c.transferList(a.Argument(1))
	out := c.value(a.Argument(0))
	for _, ab := range moved {
		detach(ab)
	}
	return out
}

// transferList reads what the script gives away: ArrayBuffers, which it returns,
// and objects of classes that can be transferred, which are made anew.
func (c *copier) transferList(v goja.Value) []*goja.Object {
	if goja.IsUndefined(v) || goja.IsNull(v) {
		return nil
	}
	opts, ok := v.(*goja.Object)
	if !ok {
		c.env.ThrowType("ERR_INVALID_ARG_TYPE", "The options argument must be either an object or undefined")
	}
	list := opts.Get("transfer")
	if list == nil || goja.IsUndefined(list) || goja.IsNull(list) {
		return nil
	}
	if obj, ok := list.(*goja.Object); !ok || obj.GetSymbol(goja.SymIterator) == nil {
		c.env.ThrowType("ERR_INVALID_ARG_TYPE", "Optional transferList argument must be an iterable")
	}
	var out []*goja.Object
	c.env.ForOf(list, func(item goja.Value) bool {
		out = c.transfer(item, out)
		return true
	})
	return out
}

// transfer adds item to the ArrayBuffers, or makes what takes its place.
func (c *copier) transfer(item goja.Value, buffers []*goja.Object) []*goja.Object {
	obj, ok := item.(*goja.Object)
	if !ok {
		c.env.ThrowType("ERR_INVALID_TRANSFER_OBJECT", "Found invalid object in transferList")
	}
	if util.KindOf(obj) == util.KindArrayBuffer {
		if c.env.IsShared(obj) { // is copied, as postMessage does
			return buffers
		}
		if slices.Contains(buffers, obj) {
			c.refuse("Transfer list contains duplicate ArrayBuffer")
		}
		return append(buffers, obj)
	}
	how, ok := c.env.CloningOf(obj)
	if !ok || !how.Transfer {
		c.env.ThrowType("ERR_INVALID_TRANSFER_OBJECT", "Found invalid object in transferList")
	}
	if c.seen[obj] != nil {
		c.refuse("Transfer list contains a duplicate")
	}
	c.seen[obj] = c.env.Invoke(how.Make, goja.Undefined(), obj).(*goja.Object)
	return buffers
}

// host copies an object of a class that has a way of its own.
func (c *copier) host(obj *goja.Object, how modules.Cloning) goja.Value {
	if how.Transfer {
		c.env.ThrowType("ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST",
			"Object that needs transfer was found in message but not listed in transferList")
	}
	out := c.env.Invoke(how.Make, goja.Undefined(), obj).(*goja.Object)
	c.seen[obj] = out
	return out
}

func detach(obj *goja.Object) {
	if ab, ok := obj.Export().(goja.ArrayBuffer); ok {
		ab.Detach()
	}
}

// refuse throws a DataCloneError.
func (c *copier) refuse(message string) {
	ctor := c.env.Require("dom_exception").(*goja.Object).Get("DOMException")
	vm := c.env.VM
	obj, err := vm.New(ctor, vm.ToValue(message), vm.ToValue("DataCloneError"))
	if err != nil {
		panic(err)
	}
	c.env.Throw(obj)
}

func (c *copier) value(v goja.Value) goja.Value {
	obj, ok := v.(*goja.Object)
	if !ok {
		if sym, isSym := v.(*goja.Symbol); isSym {
			c.refuse("Symbol(" + sym.String() + ") could not be cloned.")
		}
		return v
	}
	if done := c.seen[obj]; done != nil {
		return done
	}
	if c.depth == mostNested {
		c.env.Throw(c.env.NewError(modules.RangeError, "", "Maximum call stack size exceeded"))
	}
	c.env.CheckInterrupt()
	c.depth++
	defer func() { c.depth-- }()
	return c.object(obj)
}

func (c *copier) object(obj *goja.Object) goja.Value {
	if how, ok := c.env.CloningOf(obj); ok {
		return c.host(obj, how)
	}
	switch kind := util.KindOf(obj); kind {
	case util.KindPlain, util.KindDynamic:
		return c.properties(obj, c.env.VM.NewObject())
	case util.KindArray:
		return c.array(obj)
	case util.KindMap:
		return c.entries(obj)
	case util.KindSet:
		return c.set(obj)
	case util.KindError:
		return c.failure(obj)
	case util.KindArrayBuffer, util.KindTypedArray, util.KindDataView:
		return c.bytes(obj, kind)
	case util.KindDate, util.KindRegExp, util.KindBoxed, util.KindBoxedString:
		return c.boxed(obj, kind)
	case util.KindFunction, util.KindAsyncFunction, util.KindGeneratorFunction, util.KindClass:
		c.refuse(obj.String() + " could not be cloned.")
	}
	c.refuse("#<" + nameOf(obj) + "> could not be cloned.")
	return nil
}

// nameOf is how an object that cannot be cloned is spoken of.
func nameOf(obj *goja.Object) string {
	if kind := util.KindOf(obj); kind == util.KindProxy || kind == util.KindArguments {
		return "Object"
	}
	if ctor, ok := obj.Get("constructor").(*goja.Object); ok {
		if name := ctor.Get("name"); name != nil && name.String() != "" {
			return name.String()
		}
	}
	return "Object"
}

// IsShared tells whether obj is a SharedArrayBuffer, which the engine takes for
// an ArrayBuffer.
func IsShared(obj *goja.Object) bool { return nameOf(obj) == "SharedArrayBuffer" }
