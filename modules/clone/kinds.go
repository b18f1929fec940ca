// SPDX-License-Identifier: Apache-2.0

package clone

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/util"
)

// properties copies the own enumerable properties with string keys.
func (c *copier) properties(obj, out *goja.Object) goja.Value {
	c.seen[obj] = out
	for _, name := range modules.Keys(c.env.VM, obj) {
		modules.Must(out.DefineDataProperty(name, c.value(obj.Get(name)), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE))
	}
	return out
}

func (c *copier) array(obj *goja.Object) goja.Value {
	out := c.env.VM.NewArray()
	modules.Must(out.Set("length", obj.Get("length")))
	return c.properties(obj, out)
}

// construct makes an object of a built-in class.
func (c *copier) construct(class string, args ...goja.Value) *goja.Object {
	out, err := c.env.VM.New(c.env.Builtin(class), args...)
	if err != nil {
		panic(err)
	}
	return out
}

// items lists what an iterable gives before any of it is cloned: cloning can
// run getters of the script.
func (c *copier) items(obj *goja.Object) (out []goja.Value) {
	c.env.ForOf(obj, func(item goja.Value) bool {
		out = append(out, item)
		return true
	})
	return out
}

func (c *copier) method(obj *goja.Object, name string) goja.Callable {
	fn, _ := goja.AssertFunction(obj.Get(name))
	return fn
}

func (c *copier) entries(obj *goja.Object) goja.Value {
	out := c.construct("Map")
	c.seen[obj] = out
	set := c.method(out, "set")
	for _, item := range c.items(obj) {
		entry := item.(*goja.Object)
		c.env.Invoke(set, out, c.value(entry.Get("0")), c.value(entry.Get("1")))
	}
	return out
}

func (c *copier) set(obj *goja.Object) goja.Value {
	out := c.construct("Set")
	c.seen[obj] = out
	add := c.method(out, "add")
	for _, item := range c.items(obj) {
		c.env.Invoke(add, out, c.value(item))
	}
	return out
}

// failure copies an error: its class if it is one of the language, its
// message, stack and cause.
func (c *copier) failure(obj *goja.Object) goja.Value {
	class := "Error"
	if name := obj.Get("name"); name != nil && slices.Contains(errorClasses(), name.String()) {
		class = name.String()
	}
	out := c.construct(class)
	c.seen[obj] = out
	for _, name := range [...]string{"stack", "message", "cause"} {
		if own(obj, name) {
			modules.Must(out.DefineDataProperty(name, c.value(obj.Get(name)), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
		}
	}
	return out
}

func errorClasses() []string {
	return []string{"EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"}
}

func own(obj *goja.Object, name string) bool {
	return slices.Contains(obj.GetOwnPropertyNames(), name)
}

// boxed copies what wraps one primitive value.
func (c *copier) boxed(obj *goja.Object, kind util.Kind) goja.Value {
	var out *goja.Object
	switch kind {
	case util.KindDate:
		out = c.construct("Date", c.env.Invoke(c.method(obj, "getTime"), obj))
	case util.KindRegExp:
		out = c.construct("RegExp", obj.Get("source"), obj.Get("flags"))
	default:
		out = c.env.VM.ToValue(c.primitive(obj)).ToObject(c.env.VM)
	}
	c.seen[obj] = out
	return out
}

func (c *copier) primitive(obj *goja.Object) goja.Value {
	v := c.env.Invoke(c.method(obj, "valueOf"), obj)
	if _, isSymbol := v.(*goja.Symbol); isSymbol {
		c.refuse("[object Symbol] could not be cloned.")
	}
	return v
}

// bytes copies an ArrayBuffer, or a view and the whole ArrayBuffer it shows.
func (c *copier) bytes(obj *goja.Object, kind util.Kind) goja.Value {
	vm := c.env.VM
	if kind == util.KindArrayBuffer {
		data, _ := c.env.ArrayBuffer(obj)
		if ab, ok := obj.Export().(goja.ArrayBuffer); ok && ab.Detached() {
			c.refuse("An ArrayBuffer is detached and could not be cloned.")
		}
		out := vm.ToValue(vm.NewArrayBuffer(slices.Clone(data))).(*goja.Object)
		c.seen[obj] = out
		return out
	}
	view, _ := c.env.View(obj)
	ab := c.value(view.Buffer)
	class := "DataView"
	if kind == util.KindTypedArray {
		class = util.ViewName(obj)
	}
	out := c.construct(class, ab, vm.ToValue(view.Offset), vm.ToValue(len(view.Bytes)/view.Size))
	c.seen[obj] = out
	return out
}
