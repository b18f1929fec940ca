// SPDX-License-Identifier: Apache-2.0

package regexp

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/regex"
	"github.com/iotjs/iotjs/modules"
)

// flagNames are the properties behind the flags, in the order in which the
// property flags asks for them.
var flagNames = [...]struct {
	name string
	sign byte
	bit  regex.Flags
}{
	{"hasIndices", 'd', regex.HasIndices}, {"global", 'g', regex.Global}, {"ignoreCase", 'i', regex.IgnoreCase},
	{"multiline", 'm', regex.Multiline}, {"dotAll", 's', regex.DotAll}, {"unicode", 'u', regex.Unicode},
	{"unicodeSets", 'v', regex.UnicodeSets}, {"sticky", 'y', regex.Sticky},
}

// installFlags defines what the engine has not, or has otherwise. Its own
// accessors stay: to define one anew would count as a change by a script.
func (r *realm) installFlags() {
	for _, f := range flagNames {
		if f.bit&(regex.HasIndices|regex.UnicodeSets) == 0 {
			continue
		}
		r.getter(f.name, func(a modules.Args) goja.Value {
			if a.This == goja.Value(r.proto) {
				return goja.Undefined()
			}
			_, x := r.regexp(a.FunctionCall, "get RegExp.prototype."+f.name)
			return r.env.VM.ToValue(x.flags&f.bit != 0)
		})
	}
	r.getter("flags", func(a modules.Args) goja.Value {
		return r.env.VM.ToValue(r.flagsOf(r.this(a.FunctionCall, "get RegExp.prototype.flags")))
	})
	r.getter("source", func(a modules.Args) goja.Value {
		if a.This == goja.Value(r.proto) {
			return r.env.VM.ToValue("(?:)")
		}
		obj, _ := r.regexp(a.FunctionCall, "get RegExp.prototype.source")
		return escaped(r.env.SourceOf(obj))
	})
}

func (r *realm) getter(name string, f modules.Func) {
	fn := r.env.Function("get "+name, 0, f)
	r.rethrow(r.proto.DefineAccessorProperty(name, fn, nil, goja.FLAG_TRUE, goja.FLAG_FALSE))
}

// flagsOf asks obj for each flag.
func (r *realm) flagsOf(obj *goja.Object) string {
	if x := r.plainIfRegExp(obj); x != nil {
		return x.flags.String()
	}
	var out []byte
	for _, f := range flagNames {
		if get(obj, f.name).ToBoolean() {
			out = append(out, f.sign)
		}
	}
	return string(out)
}

func (r *realm) plainIfRegExp(obj *goja.Object) *expression {
	if _, ok := r.env.IsRegExp(obj); !ok {
		return nil
	}
	return r.plain(obj)
}

// text is regexp.toString().
func (r *realm) text(c goja.FunctionCall) goja.Value {
	obj := r.this(c, "Method RegExp.prototype.toString")
	var b goja.StringBuilder
	b.WriteRune('/')
	b.WriteString(r.str(get(obj, "source")))
	b.WriteRune('/')
	b.WriteString(r.str(get(obj, "flags")))
	return b.String()
}

// escaped is a source as it stands between slashes: a slash outside of a class,
// and what ends lines, are escaped.
func escaped(s goja.String) goja.String {
	n := s.Length()
	if n == 0 {
		return goja.StringFromUTF16([]uint16{'(', '?', ':', ')'})
	}
	var b goja.StringBuilder
	from, class := 0, false
	for i := 0; i < n; i++ {
		text := ""
		switch c := s.CharAt(i); {
		case c == '\\' && i+1 < n:
			i++
			if text = lineEnd(s.CharAt(i)); text != "" {
				text = text[1:] // the backslash is there
			}
		case c == '[':
			class = true
		case c == ']':
			class = false
		case c == '/' && !class:
			text = `\/`
		default:
			text = lineEnd(c)
		}
		if text != "" {
			b.WriteSubstring(s, from, i)
			b.WriteUTF8String(text)
			from = i + 1
		}
	}
	if from == 0 {
		return s
	}
	b.WriteSubstring(s, from, n)
	return b.String()
}

// lineEnd is how a character that ends a line is written, empty for others.
func lineEnd(c uint16) string {
	switch c {
	case '\n':
		return `\n`
	case '\r':
		return `\r`
	case 0x2028:
		return `\u2028`
	case 0x2029:
		return `\u2029`
	}
	return ""
}
