// SPDX-License-Identifier: Apache-2.0

// Package es adds what the engine lacks of the built-in objects of ECMAScript.
// Functions are there from the start, as cheap as they can be: what is written
// in JavaScript is compiled when it is first called, and classes are made when
// their name is first read.
package es

import (
	"strconv"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/regexp"
)

// sources are the modules in JavaScript, which scripts cannot require.
var sources = [...]string{"es_array", "es_atomics", "es_dispose", "es_iterator", "es_iterator_base", "es_iterator_class", "es_long", "es_misc", "es_shared", "es_weak", "es_weak_map"}

// Modules are the parts that are loaded later.
func Modules() []modules.Module {
	var list []modules.Module
	for _, name := range sources {
		list = append(list, modules.Module{Name: name, Internal: true, Source: js.Source(name), Bind: bindings[name]})
	}
	return list
}

// bindings are the natives of the sources.
var bindings = map[string]func(*modules.Env, *goja.Object){
	"es_atomics": bindAtomics,
	"es_shared":  bindShared,
	"es_weak":    bindWeak,
}

// late are functions in JavaScript, as "name/length", by the module that has
// them under the same name.
type late struct {
	module, names string
}

// define adds the functions that target lacks.
func (l late) define(env *modules.Env, target *goja.Object) {
	for _, entry := range strings.Fields(l.names) {
		name, digits, _ := strings.Cut(entry, "/")
		length, _ := strconv.Atoi(digits)
		if target.Get(name) == nil {
			env.Hide(target, name, env.LateFunction(name, length, l.module, name))
		}
	}
}

var getOrInsert = [...]late{
	{"es_misc", "getOrInsert/2 getOrInsertComputed/2"},
	{"es_weak_map", "getOrInsert/2 getOrInsertComputed/2"},
}

// iteratorMethods are those of %IteratorPrototype%, which has no name of its own
// until Iterator is read.
const iteratorMethods = "drop/1 every/1 filter/1 find/1 flatMap/1 forEach/1 map/1 reduce/1 some/1 take/1 toArray/0"

// lateClasses are globals by the module that has them.
var lateClasses = [...]struct{ name, module string }{
	{"AsyncDisposableStack", "es_dispose"},
	{"Atomics", "es_atomics"},
	{"DisposableStack", "es_dispose"},
	{"FinalizationRegistry", "es_weak"},
	{"Iterator", "es_iterator"},
	{"SharedArrayBuffer", "es_shared"},
	{"SuppressedError", "es_dispose"},
	{"WeakRef", "es_weak"},
}

// Install adds everything to the global object. What the engine has stays.
func Install(env *modules.Env) {
	g := env.VM.GlobalObject()
	classes := make([]modules.Late, len(lateClasses))
	for i, c := range lateClasses {
		classes[i] = modules.Late{Name: c.name, Make: func() goja.Value {
			return env.Require(c.module).(*goja.Object).Get(c.name)
		}}
	}
	env.AddLate(g, classes...)
	env.AddLateMethods(prototype(g.Get("String")), htmlMethods()...)
	defineIterator(env)
	regexp.Install(env)
	for name, patch := range patches(env) {
		env.PatchLate(g, name, patch)
	}
}

// patches complete the classes of the engine when they are first read.
func patches(env *modules.Env) map[string]func(*goja.Object) {
	return map[string]func(*goja.Object){
		"Array": late{"es_array", "fromAsync/1"}.patch(env),
		"ArrayBuffer": func(ctor *goja.Object) {
			defineArrayBuffer(env, prototype(ctor))
		},
		"DataView": func(ctor *goja.Object) {
			env.AddLateMethods(prototype(ctor),
				modules.Method{Name: "getFloat16", Len: 1, Func: getFloat16},
				modules.Method{Name: "setFloat16", Len: 2, Func: setFloat16})
		},
		"Date": func(ctor *goja.Object) { guardYears(env, prototype(ctor)) },
		"Map":  func(ctor *goja.Object) { getOrInsert[0].define(env, prototype(ctor)) },
		"Math": func(object *goja.Object) {
			env.AddLateMethods(object,
				modules.Method{Name: "f16round", Len: 1, Func: f16round},
				modules.Method{Name: "sumPrecise", Len: 1, Func: sumPrecise})
		},
		"Promise": func(ctor *goja.Object) {
			late{"es_misc", "try/1"}.define(env, ctor)
			env.Hide(ctor, "any", env.LateFunction("any", 1, "es_misc", "any"))
		},
		"RegExp": func(ctor *goja.Object) {
			env.DefineHidden(ctor, modules.Method{Name: "escape", Len: 1, Func: escapeRegExp})
		},
		"WeakMap": func(ctor *goja.Object) { getOrInsert[1].define(env, prototype(ctor)) },
	}
}

func (l late) patch(env *modules.Env) func(*goja.Object) {
	return func(target *goja.Object) { l.define(env, target) }
}

func prototype(ctor goja.Value) *goja.Object {
	return ctor.(*goja.Object).Get("prototype").(*goja.Object)
}

// at is the object at a path such as "Map.prototype".
func at(env *modules.Env, path string) *goja.Object {
	obj := env.VM.GlobalObject()
	for _, name := range strings.Split(path, ".") {
		obj = obj.Get(name).(*goja.Object)
	}
	return obj
}

// defineIterator adds the methods of what all iterators of the engine inherit
// from.
func defineIterator(env *modules.Env) {
	values, _ := goja.AssertFunction(env.VM.NewArray().Get("values"))
	proto := env.Invoke(values, env.VM.NewArray()).(*goja.Object).Prototype().Prototype()
	late{"es_iterator", iteratorMethods}.define(env, proto)
	key, ok := at(env, "Symbol").Get("dispose").(*goja.Symbol)
	if ok && proto.GetSymbol(key) == nil {
		fn := env.LateFunction("[Symbol.dispose]", 0, "es_iterator", "dispose")
		modules.Must(proto.DefineDataPropertySymbol(key, fn, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	}
}
