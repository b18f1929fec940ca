// SPDX-License-Identifier: Apache-2.0

package regexp

import (
	"github.com/dop251/goja"
)

// call is RegExp(pattern, flags) without new.
func (r *realm) call(c goja.FunctionCall) goja.Value {
	pattern, flags := c.Argument(0), c.Argument(1)
	like := r.isRegExp(pattern)
	if obj, ok := pattern.(*goja.Object); ok && like && goja.IsUndefined(flags) && get(obj, "constructor") == goja.Value(r.ctor) {
		return pattern
	}
	return r.make(pattern, flags, like, nil)
}

// construct is new RegExp(pattern, flags).
func (r *realm) construct(args []goja.Value, newTarget *goja.Object) *goja.Object {
	c := goja.FunctionCall{Arguments: args}
	return r.make(c.Argument(0), c.Argument(1), r.isRegExp(c.Argument(0)), newTarget)
}

// isRegExp tells whether v wants to be treated as one.
func (r *realm) isRegExp(v goja.Value) bool {
	obj, ok := v.(*goja.Object)
	if !ok {
		return false
	}
	if like := orUndefined(obj.GetSymbol(goja.SymMatch)); !goja.IsUndefined(like) {
		return like.ToBoolean()
	}
	_, ok = r.env.IsRegExp(obj)
	return ok
}

func (r *realm) make(pattern, flags goja.Value, like bool, newTarget *goja.Object) *goja.Object {
	if obj, ok := r.env.IsRegExp(pattern); ok {
		x := r.expressionOf(obj)
		pattern = r.env.SourceOf(obj)
		if goja.IsUndefined(flags) {
			flags = r.env.VM.ToValue(x.flags.String())
		}
	} else if obj, ok := pattern.(*goja.Object); ok && like {
		pattern = get(obj, "source")
		if goja.IsUndefined(flags) {
			flags = get(obj, "flags")
		}
	}
	proto := r.protoOf(newTarget)
	source, text := r.arguments(pattern, flags)
	p := r.pattern(source, text)
	return r.env.NewRegExp(p, engineFlags(p.State.(*expression).flags), source, proto)
}

// protoOf is the prototype for an instance of a class.
func (r *realm) protoOf(newTarget *goja.Object) *goja.Object {
	if newTarget != nil && newTarget != r.ctor {
		if proto, ok := newTarget.Get("prototype").(*goja.Object); ok {
			return proto
		}
	}
	return r.proto
}

func (r *realm) arguments(pattern, flags goja.Value) (source goja.String, text string) {
	source = goja.StringFromUTF16(nil)
	if !goja.IsUndefined(pattern) {
		source = r.str(pattern)
	}
	if !goja.IsUndefined(flags) {
		text = r.str(flags).String()
	}
	return source, text
}

// recompile is regexp.compile(pattern, flags).
func (r *realm) recompile(c goja.FunctionCall) goja.Value {
	obj, _ := r.regexp(c, "RegExp.prototype.compile")
	pattern, flags := c.Argument(0), c.Argument(1)
	if other, ok := r.env.IsRegExp(pattern); ok {
		if !goja.IsUndefined(flags) {
			r.throwType("Invalid flags supplied to RegExp constructor")
		}
		x := r.expressionOf(other)
		pattern, flags = r.env.SourceOf(other), r.env.VM.ToValue(x.flags.String())
	}
	source, text := r.arguments(pattern, flags)
	p := r.pattern(source, text)
	r.env.SetPattern(obj, p, engineFlags(p.State.(*expression).flags), source)
	r.env.SetLastIndex(obj, 0)
	return obj
}

// create makes a RegExp of the arguments of a method of String.
func (r *realm) create(pattern goja.Value, flags string) *goja.Object {
	source, _ := r.arguments(pattern, goja.Undefined())
	p := r.pattern(source, flags)
	return r.env.NewRegExp(p, engineFlags(p.State.(*expression).flags), source, r.proto)
}

// stringMethods are the methods of String.prototype that make a RegExp.
var stringMethods = [...]struct {
	name, flags string
	key         *goja.Symbol
}{
	{"match", "", goja.SymMatch}, {"matchAll", "g", goja.SymMatchAll}, {"search", "", goja.SymSearch},
}

// through calls the method key of the argument, or of a RegExp made of it.
func (r *realm) through(c goja.FunctionCall, name string, key *goja.Symbol, flags string) goja.Value {
	if c.This == nil || goja.IsUndefined(c.This) || goja.IsNull(c.This) {
		r.throwType("String.prototype.%s called on null or undefined", name)
	}
	pattern := c.Argument(0)
	if obj, ok := pattern.(*goja.Object); ok {
		if flags != "" && r.isRegExp(obj) {
			r.needGlobal(get(obj, "flags"), name)
		}
		if v := orUndefined(obj.GetSymbol(key)); !goja.IsUndefined(v) && !goja.IsNull(v) {
			return r.invoke(v, obj, c.This)
		}
	}
	s := r.str(c.This)
	obj := r.create(pattern, flags)
	return r.invoke(orUndefined(obj.GetSymbol(key)), obj, s)
}

func (r *realm) needGlobal(flags goja.Value, name string) {
	if goja.IsUndefined(flags) || goja.IsNull(flags) {
		r.throwType("String.prototype.%s called with a non-global RegExp argument", name)
	}
	if !contains(r.str(flags), 'g') {
		r.throwType("String.prototype.%s called with a non-global RegExp argument", name)
	}
}

func (r *realm) invoke(fn goja.Value, this goja.Value, args ...goja.Value) goja.Value {
	f, ok := goja.AssertFunction(fn)
	if !ok {
		r.throwType("%s is not a function", r.show(fn))
	}
	return r.env.Invoke(f, this, args...)
}

func contains(s goja.String, c uint16) bool {
	for i := range s.Length() {
		if s.CharAt(i) == c {
			return true
		}
	}
	return false
}

// full tells whether flags have u or v.
func full(flags goja.String) bool { return contains(flags, 'u') || contains(flags, 'v') }

// advance is the index behind the character at i.
func advance(s goja.String, i int64, full bool) int64 {
	if full && i >= 0 && i+1 < int64(s.Length()) &&
		s.CharAt(int(i))&0xFC00 == 0xD800 && s.CharAt(int(i)+1)&0xFC00 == 0xDC00 {
		return i + 2
	}
	return i + 1
}

// species is the class that a method makes its own RegExp with.
func (r *realm) species(obj *goja.Object) goja.Value {
	ctor := get(obj, "constructor")
	if goja.IsUndefined(ctor) {
		return r.ctor
	}
	class, ok := ctor.(*goja.Object)
	if !ok {
		r.throwType("The .constructor property is not an object")
	}
	if v := orUndefined(class.GetSymbol(goja.SymSpecies)); !goja.IsUndefined(v) && !goja.IsNull(v) {
		return v
	}
	return r.ctor
}

// instance is new class(...args).
func (r *realm) instance(class goja.Value, args ...goja.Value) *goja.Object {
	obj, err := r.env.VM.New(class, args...)
	if err != nil {
		panic(err)
	}
	return obj
}

// isOurs tells whether class is RegExp.
func (r *realm) isOurs(class goja.Value) bool { return class == goja.Value(r.ctor) }
