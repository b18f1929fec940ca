// SPDX-License-Identifier: Apache-2.0

package regexp

import (
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// lastMatch is what RegExp.$1 and the like tell.
type lastMatch struct {
	text  goja.String
	input goja.String   // text, unless a script has assigned another
	caps  [2 * 10]int32 // of the match and its first nine groups
	size  int           // groups there were, the match being one
	tail  [2]int32      // of the last group
}

// note keeps the match of r.matcher for RegExp.$1 and the like.
func (r *realm) note(s goja.String) {
	caps := r.matcher.Caps
	l := &r.last
	l.text, l.input, l.size = s, s, len(caps)/2
	copy(l.caps[:], caps)
	copy(l.tail[:], caps[len(caps)-2:])
}

// installLast defines the old properties of RegExp. They tell of the last match
// of any expression.
func (r *realm) installLast() {
	for i := 1; i <= 9; i++ {
		r.old("$"+strconv.Itoa(i), func() goja.Value { return r.last.group(i) })
	}
	for _, p := range []struct {
		name, short string
		value       func() goja.Value
	}{
		{"lastMatch", "$&", func() goja.Value { return r.last.group(0) }},
		{"lastParen", "$+", r.last.paren},
		{"leftContext", "$`", func() goja.Value { return r.last.between(0, r.last.caps[0]) }},
		{"rightContext", "$'", func() goja.Value { return r.last.between(r.last.caps[1], -1) }},
	} {
		r.old(p.name, p.value)
		r.old(p.short, p.value)
	}
	for _, name := range []string{"input", "$_"} {
		r.oldWith(name, func() goja.Value {
			if r.last.input == nil {
				return goja.StringFromUTF16(nil)
			}
			return r.last.input
		}, func(v goja.Value) { r.last.input = r.str(v) })
	}
}

func (r *realm) old(name string, value func() goja.Value) { r.oldWith(name, value, nil) }

func (r *realm) oldWith(name string, value func() goja.Value, assign func(goja.Value)) {
	check := func(a modules.Args) {
		if a.This != goja.Value(r.ctor) {
			r.throwType("RegExp.%s called on incompatible receiver %s", name, r.show(a.This))
		}
	}
	set := r.env.Function("set "+name, 1, func(a modules.Args) goja.Value {
		if check(a); assign != nil {
			assign(a.Argument(0))
		}
		return goja.Undefined()
	})
	get := r.env.Function("get "+name, 0, func(a modules.Args) goja.Value {
		check(a)
		return value()
	})
	r.rethrow(r.ctor.DefineAccessorProperty(name, get, set, goja.FLAG_TRUE, goja.FLAG_FALSE))
}

func (l *lastMatch) group(i int) goja.Value {
	if l.text == nil || i >= l.size || l.caps[2*i] < 0 {
		return goja.StringFromUTF16(nil)
	}
	return l.between(l.caps[2*i], l.caps[2*i+1])
}

func (l *lastMatch) paren() goja.Value {
	if l.size < 2 || l.tail[0] < 0 {
		return goja.StringFromUTF16(nil)
	}
	return l.between(l.tail[0], l.tail[1])
}

// between is a part of the text; to may be -1 for its end.
func (l *lastMatch) between(from, to int32) goja.Value {
	n := int32(0)
	if l.text != nil {
		n = int32(l.text.Length())
	}
	if to < 0 {
		to = n
	}
	if from < 0 || from > to || to > n {
		return goja.StringFromUTF16(nil)
	}
	return l.text.Substring(int(from), int(to))
}
