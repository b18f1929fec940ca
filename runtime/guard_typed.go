// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// piece is how many elements of a long typed array the engine gets at once: in
// between the script may be stopped.
const piece = 1 << 22

// guardTyped has the methods of typed arrays look now and then, in what is long,
// whether the script was stopped. class is %TypedArray%.
func (g *guards) guardTyped(class *goja.Object) {
	proto := class.Get("prototype").(*goja.Object)
	for _, name := range [...]string{
		"every", "filter", "find", "findIndex", "findLast", "findLastIndex", "forEach", "map", "reduce", "reduceRight", "some",
	} {
		g.typed(proto, name, g.callbacks)
	}
	g.typed(proto, "fill", g.typedFill)
	g.typed(proto, "includes", g.typedSearch(goja.Undefined()))
	g.typed(proto, "indexOf", g.typedSearch(g.env.VM.ToValue(-1)))
	g.typed(proto, "join", g.typedJoin)
	g.typed(proto, "reverse", g.typedReverse)
	g.typed(proto, "set", g.typedSet)
	g.env.Wrap(proto.Get("sort").(*goja.Object), func(native modules.Native) modules.Native {
		g.sortTyped = native
		return native
	})
	g.typed(proto, "sort", g.typedSort)
	g.typed(proto, "toReversed", g.typedCopy(g.typedReverse))
	g.typed(proto, "toSorted", g.typedCopy(g.typedSort))
}

// longView is a typed array that is long, a call of its method, and what the
// engine does for it.
type longView struct {
	modules.View
	call   goja.FunctionCall
	native modules.Native
}

func (v *longView) len() int { return len(v.Bytes) / v.Size }

// typed has long typed arrays go through do.
func (g *guards) typed(proto *goja.Object, name string, do func(*longView) goja.Value) {
	fn, ok := proto.Get(name).(*goja.Object)
	if !ok {
		return
	}
	g.env.Wrap(fn, func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			v, ok := g.env.View(c.This)
			if !ok || v.Class == nil || len(v.Bytes)/v.Size < piece {
				return native(c)
			}
			return do(&longView{v, c, native})
		}
	})
}

// callbacks is about methods that call a function for each element: a function of
// the engine has no chance to stop.
func (g *guards) callbacks(v *longView) goja.Value {
	v.call.Arguments = g.breathing(v.call.Arguments)
	return v.native(v.call)
}

// breathing is args with a first argument that, if it is a function, looks whether
// the script was stopped.
func (g *guards) breathing(args []goja.Value) []goja.Value {
	if len(args) == 0 {
		return args
	}
	fn, ok := goja.AssertFunction(args[0])
	if !ok {
		return args
	}
	n := 0
	first := g.env.VM.ToValue(func(c goja.FunctionCall) goja.Value {
		if n++; n%modules.Breath == 0 {
			g.env.CheckInterrupt()
		}
		return g.env.Invoke(fn, c.This, c.Arguments...)
	})
	return append([]goja.Value{first}, args[1:]...)
}

// part is the typed array of the elements from i to j, without a class of the script.
func (g *guards) part(v *longView, i, j int) goja.Value {
	g.env.CheckInterrupt()
	part, err := g.env.VM.New(v.Class, v.Buffer, g.env.VM.ToValue(v.Offset+i*v.Size), g.env.VM.ToValue(j-i))
	modules.Must(err)
	return part
}

// typedFill is about array.fill(value, start, end).
func (g *guards) typedFill(v *longView) goja.Value {
	from, to := v.call.Argument(1), v.call.Argument(2)
	if !plainIndex(from) || !plainIndex(to) {
		return v.native(v.call)
	}
	n := int64(v.len())
	i, end := int(relative(from, 0, n)), int(relative(to, n, n))
	value := v.call.Argument(0)
	if _, ok := value.(*goja.Object); ok {
		return v.native(v.call) // runs a script, which may detach the memory
	}
	for ; i < end; i += piece {
		v.native(goja.FunctionCall{This: g.part(v, i, min(i+piece, end)), Arguments: []goja.Value{value}})
	}
	return v.call.This
}

func plainIndex(v goja.Value) bool { return goja.IsUndefined(v) || goja.IsNumber(v) }

// typedSearch is about indexOf and includes, which return missing, or a value that
// is false, for what is not there.
func (g *guards) typedSearch(missing goja.Value) func(*longView) goja.Value {
	return func(v *longView) goja.Value {
		if !plainIndex(v.call.Argument(1)) {
			return v.native(v.call)
		}
		n, value := v.len(), v.call.Argument(0)
		for i := int(relative(v.call.Argument(1), 0, int64(n))); i < n; i += piece {
			found := v.native(goja.FunctionCall{This: g.part(v, i, min(i+piece, n)), Arguments: []goja.Value{value}})
			switch {
			case goja.IsNumber(found) && found.ToInteger() >= 0:
				return g.env.VM.ToValue(found.ToInteger() + int64(i))
			case !goja.IsNumber(found) && found.ToBoolean():
				return found
			}
		}
		if goja.IsUndefined(missing) {
			return g.env.VM.ToValue(false)
		}
		return missing
	}
}

// typedJoin is about array.join(separator).
func (g *guards) typedJoin(v *longView) goja.Value {
	separator := v.call.Argument(0)
	if _, ok := separator.(*goja.Object); ok {
		return v.native(v.call)
	}
	if goja.IsUndefined(separator) {
		separator = g.env.VM.ToValue(",")
	}
	var b goja.StringBuilder
	length, between := 0, g.textOf(separator)
	for i, n := 0, v.len(); i < n; i += piece {
		text := v.native(goja.FunctionCall{This: g.part(v, i, min(i+piece, n)), Arguments: []goja.Value{between}}).(goja.String)
		if i > 0 {
			b.WriteString(between)
			length += between.Length()
		}
		b.WriteString(text)
		if length += text.Length(); float64(length) > g.max() {
			g.fail(tooLong)
		}
	}
	return b.String()
}

// typedReverse is about array.reverse().
func (g *guards) typedReverse(v *longView) goja.Value {
	for i, j := 0, v.len()-1; i < j; i, j = i+1, j-1 {
		if i%piece == 0 {
			g.env.CheckInterrupt()
		}
		swap(v.Bytes[i*v.Size:(i+1)*v.Size], v.Bytes[j*v.Size:(j+1)*v.Size])
	}
	return v.call.This
}

func swap(a, b []byte) {
	for i := range a {
		a[i], b[i] = b[i], a[i]
	}
}

// typedSet is about array.set(source, offset) with a long source of another kind.
func (g *guards) typedSet(v *longView) goja.Value {
	source, ok := g.env.View(v.call.Argument(0))
	if !ok || source.Class == nil || source.Class == v.Class || source.Buffer == v.Buffer || !plainIndex(v.call.Argument(1)) {
		return v.native(v.call)
	}
	n, at := len(source.Bytes)/source.Size, v.call.Argument(1).ToInteger()
	if n < piece || at < 0 || at+int64(n) > int64(v.len()) {
		return v.native(v.call)
	}
	from := &longView{View: source}
	for i := 0; i < n; i += piece {
		v.native(goja.FunctionCall{This: v.call.This, Arguments: []goja.Value{
			g.part(from, i, min(i+piece, n)), g.env.VM.ToValue(at + int64(i)),
		}})
	}
	return goja.Undefined()
}

// typedCopy is about toReversed and toSorted: do, with a copy.
func (g *guards) typedCopy(do func(*longView) goja.Value) func(*longView) goja.Value {
	return func(v *longView) goja.Value {
		if _, err := callableOrNone(v.call.Argument(0)); err {
			return v.native(v.call)
		}
		copied, err := g.env.VM.New(v.Class, v.call.This)
		modules.Must(err)
		c := *v
		c.View, _ = g.env.View(copied)
		c.call.This = copied
		c.native = g.sortTyped
		return do(&c)
	}
}

// callableOrNone tells whether v is a function, and whether it is something that
// sort refuses.
func callableOrNone(v goja.Value) (callable, refused bool) {
	_, callable = goja.AssertFunction(v)
	return callable, !callable && !goja.IsUndefined(v)
}

// typedSort is about array.sort(compare).
func (g *guards) typedSort(v *longView) goja.Value {
	if callable, refused := callableOrNone(v.call.Argument(0)); callable || refused {
		return g.callbacks(v)
	}
	s := typedSorter{breathe: g.env.CheckInterrupt}
	s.sort(g.classes[v.Class], v.Bytes, v.len())
	return v.call.This
}
