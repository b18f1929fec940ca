// SPDX-License-Identifier: Apache-2.0

package regexp

import (
	"math"

	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"

	"github.com/iotjs/iotjs/internal/regex"
)

// exec is regexp.exec(string).
func (r *realm) exec(c goja.FunctionCall) goja.Value {
	obj, x := r.regexp(c, "RegExp.prototype.exec")
	return r.execute(obj, x, r.str(c.Argument(0)))
}

// test is regexp.test(string).
func (r *realm) test(c goja.FunctionCall) goja.Value {
	obj := r.this(c, "Method RegExp.prototype.test")
	s := r.str(c.Argument(0))
	if x := r.plain(obj); x != nil {
		return r.env.VM.ToValue(r.step(obj, x, s))
	}
	return r.env.VM.ToValue(!goja.IsNull(r.run(obj, s)))
}

// plain is the expression of an object whose methods scripts have not changed,
// or nil. What a method of RegExp.prototype asks such an object for has no
// effects that a script could notice.
func (r *realm) plain(obj *goja.Object) *expression {
	if !r.env.IsStandard(obj) {
		return nil
	}
	return r.expressionOf(obj)
}

// run is RegExpExec of the specification: it calls the exec that obj has.
func (r *realm) run(obj *goja.Object, s goja.String) goja.Value {
	if x := r.plain(obj); x != nil {
		return r.execute(obj, x, s)
	}
	if fn, ok := goja.AssertFunction(get(obj, "exec")); ok {
		v := r.env.Invoke(fn, obj, s)
		if _, ok := v.(*goja.Object); !ok && !goja.IsNull(v) {
			r.throwType("object null is not a function")
		}
		return v
	}
	if _, ok := r.env.IsRegExp(obj); !ok {
		r.throwType("Method RegExp.prototype.exec called on incompatible receiver %s", r.show(obj))
	}
	return r.execute(obj, r.expressionOf(obj), s)
}

// execute is RegExpBuiltinExec of the specification.
func (r *realm) execute(obj *goja.Object, x *expression, s goja.String) goja.Value {
	if !r.step(obj, x, s) {
		return goja.Null()
	}
	return r.result(x, s, r.matcher.Caps)
}

// step finds the next match, from lastIndex on if the flags say so.
func (r *realm) step(obj *goja.Object, x *expression, s goja.String) bool {
	from := toLength(r.env.LastIndex(obj), r)
	moves := x.flags&(regex.Global|regex.Sticky) != 0
	if !moves {
		from = 0
	}
	ok := from <= int64(s.Length()) && r.find(x, s, int(from), x.flags&regex.Sticky != 0)
	switch {
	case ok:
		r.note(s)
		if moves {
			r.env.SetLastIndex(obj, int64(r.matcher.Caps[1]))
		}
	case moves:
		r.env.SetLastIndex(obj, 0)
	}
	return ok
}

const maxLength = 1<<53 - 1

func toLength(v goja.Value, r *realm) int64 {
	if n, ok := r.env.AsInteger(v); ok {
		return max(0, n)
	}
	n := v.ToNumber().ToFloat()
	switch {
	case math.IsNaN(n) || n <= 0:
		return 0
	case n >= maxLength:
		return maxLength
	}
	return int64(n)
}

// What an array of a match has besides its elements.
var (
	matchNames   = []unistring.String{"index", "input", "groups", "indices"}
	indicesNames = []unistring.String{"groups"}
)

// result makes the array of a match.
func (r *realm) result(x *expression, s goja.String, caps []int32) goja.Value {
	parts := r.env.Parts(s, caps)
	index, groups := r.env.Integer(int64(caps[0])), r.groups(x, parts)
	array := r.env.Array(parts)
	if x.flags&regex.HasIndices != 0 {
		r.env.AddToArray(array, matchNames, index, s, groups, r.indices(x, caps))
	} else {
		r.env.AddToArray(array, matchNames, index, s, groups)
	}
	return array
}

// groups is the object with the groups that have names, undefined if none has.
func (r *realm) groups(x *expression, parts []goja.Value) goja.Value {
	names := x.program.Names
	if len(names) == 0 {
		return goja.Undefined()
	}
	obj := r.env.VM.CreateObject(nil)
	for _, n := range names {
		v := goja.Undefined()
		for _, g := range n.Groups {
			if v = parts[g]; !goja.IsUndefined(v) {
				break
			}
		}
		r.env.Add(obj, unistring.NewFromString(n.Name), v)
	}
	return obj
}

// indices is the array that the flag d asks for.
func (r *realm) indices(x *expression, caps []int32) goja.Value {
	values := make([]goja.Value, len(caps)/2)
	for i := range values {
		values[i] = goja.Undefined()
		if caps[2*i] >= 0 && caps[2*i+1] >= 0 {
			values[i] = r.env.Array([]goja.Value{r.env.Integer(int64(caps[2*i])), r.env.Integer(int64(caps[2*i+1]))})
		}
	}
	array := r.env.Array(values)
	r.env.AddToArray(array, indicesNames, r.groups(x, values))
	return array
}
