// SPDX-License-Identifier: Apache-2.0

package timers

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// Get implements goja.DynamicObject: the properties that scripts see, named as
// in Node.js and, under the compat option, in IoT.js.
func (t *timeout) Get(key string) goja.Value {
	vm := t.lib.env.VM
	switch key {
	case "_idleTimeout":
		return vm.ToValue(t.delay)
	case "_onTimeout":
		return orNull(t.fn)
	case "_timerArgs":
		return array(t.lib.env, t.args)
	case "_repeat":
		if t.repeat == 0 {
			return goja.Null()
		}
		return vm.ToValue(t.repeat)
	case "_destroyed":
		return vm.ToValue(t.destroyed)
	}
	if t.lib.env.Compat {
		if v := t.compatField(key); v != nil {
			return v
		}
	}
	return t.extra.get(key)
}

func (t *timeout) compatField(key string) goja.Value {
	vm := t.lib.env.VM
	switch key {
	case "after":
		return vm.ToValue(t.delay)
	case "isRepeat":
		return vm.ToValue(t.repeat > 0)
	case "callback":
		return orNull(t.fn)
	case "handler":
		if t.timer.Active() {
			return t.obj
		}
		return goja.Undefined()
	}
	return nil
}

// Set implements goja.DynamicObject. A script may change the callback and the
// period; what else the runtime keeps stays as it is.
func (t *timeout) Set(key string, v goja.Value) bool {
	switch key {
	case "_onTimeout":
		t.fn = callable(v)
	case "_repeat":
		t.repeat = 0
		if ms := v.ToFloat(); ms >= 1 && ms <= maxDelay {
			t.repeat = ms
		}
	case "_idleTimeout", "_timerArgs", "_destroyed":
	default:
		t.extra = t.extra.set(key, v)
	}
	return true
}

// Has implements goja.DynamicObject.
func (t *timeout) Has(key string) bool { return t.Get(key) != nil }

// Delete implements goja.DynamicObject.
func (t *timeout) Delete(key string) bool { return t.extra.remove(key) }

// Keys implements goja.DynamicObject.
func (t *timeout) Keys() []string {
	keys := []string{"_idleTimeout", "_onTimeout", "_timerArgs", "_repeat", "_destroyed"}
	if t.lib.env.Compat {
		keys = append(keys, "after", "isRepeat", "callback", "handler")
	}
	return append(keys, t.extra.keys()...)
}

func orNull(obj *goja.Object) goja.Value {
	if obj == nil {
		return goja.Null()
	}
	return obj
}

// callable is v if it is a function, else nil.
func callable(v goja.Value) *goja.Object {
	if obj, ok := v.(*goja.Object); ok && modules.CallOf(obj) != nil {
		return obj
	}
	return nil
}

// array shows arguments as Node.js does: undefined if there are none.
func array(env *modules.Env, args []goja.Value) goja.Value {
	if len(args) == 0 {
		return goja.Undefined()
	}
	items := make([]any, len(args))
	for i, v := range args {
		items[i] = v
	}
	return env.VM.NewArray(items...)
}

// extra are the properties that a script has added to a timer, in order. A nil
// one has none.
type extra struct {
	names  []string
	values map[string]goja.Value
}

func (x *extra) get(key string) goja.Value {
	if x == nil {
		return nil
	}
	return x.values[key]
}

func (x *extra) set(key string, v goja.Value) *extra {
	if x == nil {
		x = &extra{values: make(map[string]goja.Value)}
	}
	if _, ok := x.values[key]; !ok {
		x.names = append(x.names, key)
	}
	x.values[key] = v
	return x
}

// remove reports false for what is no property of the script's.
func (x *extra) remove(key string) bool {
	if x.get(key) == nil {
		return false
	}
	delete(x.values, key)
	x.names = slices.DeleteFunc(x.names, func(name string) bool { return name == key })
	return true
}

func (x *extra) keys() []string {
	if x == nil {
		return nil
	}
	return x.names
}
