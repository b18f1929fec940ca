// SPDX-License-Identifier: Apache-2.0

package util

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// shared is the state of this package in one runtime.
type shared struct {
	env       *modules.Env
	inspector *Inspector
	inspect   *goja.Object
}

func share(env *modules.Env) *shared {
	return modules.Local(env, newShared)
}

func newShared(env *modules.Env) *shared {
	s := &shared{env: env}
	realm := NewRealm(env.VM)
	realm.env = env
	realm.namespace, realm.class = env.NamespaceOf, env.IsClass
	s.inspector = NewInspector(realm, func() goja.Value { return s.inspectFunction() })
	return s
}

// Of returns the Inspector of a runtime. It is there without require('util')
// and costs nothing until it is used.
func Of(env *modules.Env) *Inspector { return share(env).inspector }

// inspectFunction is the JavaScript function util.inspect.
func (s *shared) inspectFunction() *goja.Object {
	if s.inspect == nil {
		s.inspect = s.env.Function("inspect", 2, s.callInspect)
		s.defineInspect(s.inspect)
	}
	return s.inspect
}

// inspect(value[, options]), inspect(value[, showHidden[, depth[, colors]]])
func (s *shared) callInspect(a modules.Args) goja.Value {
	o := s.inspector.Defaults()
	if a.Has(2) {
		o.Depth = limit(a.Argument(2))
	}
	if a.Has(3) {
		o.Colors = a.Argument(3).ToBoolean()
	}
	switch opts := a.Argument(1).(type) {
	case *goja.Object:
		s.inspector.ApplyOptions(&o, opts)
	default:
		if modules.TypeOf(opts) == "boolean" {
			o.ShowHidden = opts.ToBoolean()
		}
	}
	return toValue(s.env.VM, s.inspector.InspectWith(a.Argument(0), o))
}

// defineInspect adds the properties of util.inspect.
func (s *shared) defineInspect(fn *goja.Object) {
	env, in := s.env, s.inspector
	modules.Must(fn.Set("custom", in.realm.Custom()))
	accessor(env, fn, "defaultOptions", goja.FLAG_FALSE, func() goja.Value { return in.DefaultsObject() }, s.setDefaults)
	accessor(env, fn, "colors", goja.FLAG_TRUE, func() goja.Value { return in.ColorTable() }, func(v goja.Value) {
		in.SetColorTable(v.ToObject(env.VM))
	})
	accessor(env, fn, "styles", goja.FLAG_TRUE, func() goja.Value { return in.Styles() }, func(v goja.Value) {
		in.SetStyles(v.ToObject(env.VM))
	})
}

func (s *shared) setDefaults(v goja.Value) {
	obj, ok := v.(*goja.Object)
	if !ok {
		s.env.ThrowArgType("options", "of type object", v)
	}
	defaults := s.inspector.DefaultsObject()
	for _, name := range modules.Keys(s.env.VM, obj) {
		if err := defaults.Set(name, obj.Get(name)); err != nil {
			panic(err)
		}
	}
}

// accessor defines a property that Go computes.
func accessor(env *modules.Env, obj *goja.Object, name string, enumerable goja.Flag, get func() goja.Value, set func(goja.Value)) {
	getter := env.Function("get", 0, func(modules.Args) goja.Value { return get() })
	setter := env.Function("set", 1, func(a modules.Args) goja.Value {
		set(a.Argument(0))
		return nil
	})
	modules.Must(obj.DefineAccessorProperty(name, getter, setter, goja.FLAG_FALSE, enumerable))
}
