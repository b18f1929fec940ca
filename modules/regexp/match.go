// SPDX-License-Identifier: Apache-2.0

package regexp

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/regex"
)

// match is regexp[Symbol.match](string).
func (r *realm) match(c goja.FunctionCall) goja.Value {
	obj := r.this(c, "RegExp.prototype.@@match")
	s := r.str(c.Argument(0))
	if x := r.plain(obj); x != nil {
		if x.flags&regex.Global == 0 {
			return r.execute(obj, x, s)
		}
		return r.allOf(obj, x, s)
	}
	flags := r.str(get(obj, "flags"))
	if !contains(flags, 'g') {
		return r.run(obj, s)
	}
	r.set(obj, "lastIndex", r.env.Integer(0))
	var list []goja.Value
	r.eachResult(obj, s, full(flags), func(_ *goja.Object, text goja.String) { list = append(list, text) })
	if list == nil {
		return goja.Null()
	}
	return r.env.Array(list)
}

// eachResult calls f with each result of obj, from lastIndex on, and the text of
// its match.
func (r *realm) eachResult(obj *goja.Object, s goja.String, full bool, f func(result *goja.Object, text goja.String)) {
	for {
		result, ok := r.run(obj, s).(*goja.Object)
		if !ok {
			return
		}
		text := r.str(get(result, "0"))
		f(result, text)
		if text.Length() == 0 {
			r.skip(obj, s, full)
		}
	}
}

// skip moves lastIndex behind the character there.
func (r *realm) skip(obj *goja.Object, s goja.String, full bool) {
	at := toLength(get(obj, "lastIndex"), r)
	r.set(obj, "lastIndex", r.env.VM.ToValue(advance(s, at, full)))
}

// allOf is match for a plain object with the flag g.
func (r *realm) allOf(obj *goja.Object, x *expression, s goja.String) goja.Value {
	var list []goja.Value
	r.each(obj, x, s, func(caps []int32) { list = append(list, s.Substring(int(caps[0]), int(caps[1]))) })
	if list == nil {
		return goja.Null()
	}
	return r.env.Array(list)
}

// each calls f for each match of a plain object with the flag g. caps are valid
// until the next one.
func (r *realm) each(obj *goja.Object, x *expression, s goja.String, f func(caps []int32)) {
	r.env.SetLastIndex(obj, 0)
	sticky := x.flags&regex.Sticky != 0
	for at := 0; at <= s.Length() && r.find(x, s, at, sticky); {
		r.note(s)
		caps := r.matcher.Caps
		if at = int(caps[1]); caps[0] == caps[1] {
			at = int(advance(s, int64(at), x.flags.FullUnicode()))
		}
		f(caps)
	}
}

// search is regexp[Symbol.search](string).
func (r *realm) search(c goja.FunctionCall) goja.Value {
	obj := r.this(c, "RegExp.prototype.@@search")
	s := r.str(c.Argument(0))
	if x := r.plain(obj); x != nil {
		if !r.find(x, s, 0, x.flags&regex.Sticky != 0) {
			return r.env.Integer(-1)
		}
		r.note(s)
		return r.env.Integer(int64(r.matcher.Caps[0]))
	}
	before, zero := get(obj, "lastIndex"), r.env.Integer(0)
	if !before.SameAs(zero) {
		r.set(obj, "lastIndex", zero)
	}
	result := r.run(obj, s)
	if !get(obj, "lastIndex").SameAs(before) {
		r.set(obj, "lastIndex", before)
	}
	if found, ok := result.(*goja.Object); ok {
		return get(found, "index")
	}
	return r.env.Integer(-1)
}

// matchAll is regexp[Symbol.matchAll](string).
func (r *realm) matchAll(c goja.FunctionCall) goja.Value {
	obj := r.this(c, "RegExp.prototype.@@matchAll")
	s := r.str(c.Argument(0))
	class := r.species(obj)
	flags := r.str(get(obj, "flags"))
	matcher := r.instance(class, obj, flags)
	r.set(matcher, "lastIndex", r.env.VM.ToValue(toLength(get(obj, "lastIndex"), r)))
	return r.env.NewRegExpIterator(matcher, s, contains(flags, 'g'), full(flags))
}

// installIterator replaces the method next of what matchAll returns.
func (r *realm) installIterator() {
	r.replace(r.env.RegExpIteratorPrototype().Get("next").(*goja.Object), (*realm).next)
}

// next is iterator.next() of matchAll.
func (r *realm) next(c goja.FunctionCall) goja.Value {
	it, ok := r.env.RegExpIterator(c.This)
	if !ok {
		r.throwType("RegExp String Iterator.prototype.next called on incompatible receiver %s", r.show(c.This))
	}
	if *it.Done {
		return r.iteration(goja.Undefined(), true)
	}
	result, ok := r.run(it.Matcher, it.Text).(*goja.Object)
	if !ok || !it.Global {
		*it.Done = true
	}
	if !ok {
		return r.iteration(goja.Undefined(), true)
	}
	if it.Global && r.str(get(result, "0")).Length() == 0 {
		r.skip(it.Matcher, it.Text, it.Full)
	}
	return r.iteration(result, false)
}

func (r *realm) iteration(v goja.Value, done bool) goja.Value {
	obj := r.env.VM.NewObject()
	r.env.Add(obj, "value", v)
	r.env.Add(obj, "done", r.env.VM.ToValue(done))
	return obj
}
