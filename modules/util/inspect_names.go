// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strings"

	"github.com/dop251/goja"
)

// prefix is what stands in front of the brace of an object: the name of its
// constructor, a size, and the tag.
func (s *shape) prefix(fallback, size string) string {
	if s.null {
		if s.tag != "" && fallback != s.tag {
			return "[" + fallback + size + ": null prototype] [" + s.tag + "] "
		}
		return "[" + fallback + size + ": null prototype] "
	}
	if s.tag != "" && s.ctor != s.tag {
		return s.ctor + size + " [" + s.tag + "] "
	}
	return s.ctor + size + " "
}

// constructorName finds the name of the class that o is an instance of. ok is
// false if the prototype of o is null. If proto is not nil the properties that
// o inherits from classes of the script are added to it.
func (p *printer) constructorName(o *goja.Object, depth int, proto *[]string) (name string, ok bool) {
	r := p.realm
	var first *goja.Object
	for obj := o; obj != nil; obj = obj.Prototype() {
		if obj != o && first == nil {
			first = obj
		}
		if obj != o && proto == nil {
			switch obj {
			case r.objectPrototype():
				return "Object", true
			case r.arrayPrototype():
				return "Array", true
			}
		}
		name := r.classAt(o, obj)
		if name == "" {
			continue
		}
		if proto != nil && (first != obj || !isBuiltinClass(name)) {
			main := first
			if main == nil {
				main = o
			}
			p.inherited(o, main, depth, proto)
		}
		return name, true
	}
	if first == nil {
		return "", false
	}
	return p.complexName(o, first, depth, proto), true
}

// classAt is the name of the function that obj has as its constructor
// property, if o is an instance of that.
func (r *Realm) classAt(o, obj *goja.Object) string {
	desc, ok := r.own(obj, key{name: "constructor"})
	if !ok {
		return ""
	}
	ctor, ok := desc.value.(*goja.Object)
	if !ok || !isCallable(ctor) {
		return ""
	}
	v := ctor.Get("name")
	if v == nil || !goja.IsString(v) || v.String() == "" || !r.instanceOf(o, ctor) {
		return ""
	}
	return text(v)
}

// instanceOf is `o instanceof ctor`; what that throws counts as false.
func (r *Realm) instanceOf(o, ctor *goja.Object) (yes bool) {
	if ex := r.vm.Try(func() { yes = r.vm.InstanceOf(o, ctor) }); ex != nil {
		return false
	}
	return yes
}

func isCallable(o *goja.Object) bool {
	_, ok := goja.AssertFunction(o)
	return ok
}

// complexName names an object whose prototypes lead nowhere.
func (p *printer) complexName(o, first *goja.Object, depth int, proto *[]string) string {
	name := className(o)
	if depth > p.o.Depth {
		return name + " <Complex prototype>"
	}
	if parent, ok := p.constructorName(first, depth+1, proto); ok {
		return name + " <" + parent + ">"
	}
	q := printer{in: p.in, realm: p.realm, o: p.o}
	q.o.CustomInspect, q.o.Depth = false, -1
	return name + " <" + q.value(first, 0, false) + ">"
}

// className is the engine's own name for what o is.
func className(o *goja.Object) string {
	switch k := KindOf(o); k {
	case KindMap:
		return "Map"
	case KindSet:
		return "Set"
	case KindPromise:
		return "Promise"
	case KindTypedArray:
		return ViewName(o)
	case KindArrayBuffer:
		return "ArrayBuffer"
	case KindDataView:
		return "DataView"
	case KindWeakMap:
		return "WeakMap"
	case KindWeakSet:
		return "WeakSet"
	}
	return o.ClassName()
}

// inherited adds what o inherits from up to three prototypes of classes that
// the script made.
func (p *printer) inherited(o, obj *goja.Object, depth int, out *[]string) {
	hidden := map[key]bool{}
	for level := range 3 {
		if level != 0 || o == obj {
			if obj = obj.Prototype(); obj == nil || p.realm.isBuiltinHolder(obj) {
				return
			}
		}
		keys := p.realm.keys(obj, true)
		p.seen = append(p.seen, o)
		for _, k := range keys {
			if k.name == "constructor" && k.sym == nil || hidden[k] || p.realm.hasOwn(o, k) {
				continue
			}
			p.inherit(o, obj, k, depth, out)
		}
		p.seen = p.seen[:len(p.seen)-1]
		for _, k := range keys {
			hidden[k] = true
		}
	}
}

func (p *printer) inherit(o, obj *goja.Object, k key, depth int, out *[]string) {
	desc, ok := p.realm.own(obj, k)
	if f, isObj := desc.value.(*goja.Object); !ok || (isObj && isCallable(f)) {
		return
	}
	s := p.describedProperty(desc, o, k, depth, extrasObject)
	if p.o.Colors {
		s = "\x1b[2m" + s + "\x1b[22m"
	}
	*out = append(*out, s)
}

// isBuiltinClass tells whether name is a class of the language itself.
func isBuiltinClass(name string) bool {
	switch name {
	case "Object", "Function", "Array", "Number", "Boolean", "String", "Symbol", "BigInt", "Date",
		"Promise", "RegExp", "Error", "AggregateError", "EvalError", "RangeError", "ReferenceError",
		"SyntaxError", "TypeError", "URIError", "ArrayBuffer", "SharedArrayBuffer", "DataView", "Map",
		"Set", "WeakMap", "WeakSet", "WeakRef", "Proxy", "FinalizationRegistry":
		return true
	}
	base, ok := strings.CutSuffix(name, "Array")
	switch base {
	case "Uint8", "Int8", "Uint16", "Int16", "Uint32", "Int32", "Float32", "Float64",
		"Uint8Clamped", "BigUint64", "BigInt64":
		return ok
	}
	return false
}
