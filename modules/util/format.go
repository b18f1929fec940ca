// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strings"

	"github.com/dop251/goja"
)

// Format joins args as util.format does: if the first is a string its
// placeholders (%s %d %i %f %j %o %O %c %%) take the arguments behind it, and
// what is left over follows after spaces. o says how objects are shown.
func (in *Inspector) Format(o *Options, args []goja.Value) string {
	if len(args) == 0 {
		return ""
	}
	if !goja.IsString(args[0]) {
		return in.joinArgs(o, nil, args)
	}
	first := text(args[0])
	if len(args) == 1 {
		return first
	}
	f := formatter{in: in, o: o, args: args[1:]}
	if strings.IndexByte(first, '%') < 0 {
		return in.joinArgs(o, []byte(first), f.args)
	}
	f.template(first)
	return in.joinArgs(o, f.out, f.args)
}

// joinArgs appends args to out, with spaces between.
func (in *Inspector) joinArgs(o *Options, out []byte, args []goja.Value) string {
	for i, v := range args {
		if i > 0 || out != nil {
			out = append(out, ' ')
		}
		out = append(out, in.showArg(o, v)...)
	}
	return string(out)
}

// showArg is a string as it is, and anything else inspected.
func (in *Inspector) showArg(o *Options, v goja.Value) string {
	if goja.IsString(v) {
		return text(v)
	}
	return in.InspectWith(v, *o)
}

// formatter fills in a template.
type formatter struct {
	in   *Inspector
	o    *Options
	args []goja.Value // not used yet
	out  []byte
}

// template replaces the placeholders of s. One without an argument left, or of
// an unknown letter, stays.
func (f *formatter) template(s string) {
	f.out = make([]byte, 0, len(s)+32)
	for {
		i := strings.IndexByte(s, '%')
		if i < 0 || i == len(s)-1 {
			f.out = append(f.out, s...)
			return
		}
		f.out = append(f.out, s[:i]...)
		f.placeholder(s[i : i+2])
		s = s[i+2:]
	}
}

func (f *formatter) placeholder(p string) {
	if p == "%%" {
		f.out = append(f.out, '%')
		return
	}
	if len(f.args) == 0 || !strings.Contains("sdifjoOc", p[1:]) {
		f.out = append(f.out, p...)
		return
	}
	v := f.args[0]
	f.args = f.args[1:]
	f.out = append(f.out, f.fill(p[1], v)...)
}

func (f *formatter) fill(letter byte, v goja.Value) string {
	switch letter {
	case 's':
		return f.str(v)
	case 'd', 'i', 'f':
		return f.in.realm.numeric(letter, v, f.o.NumericSeparator)
	case 'j':
		return f.in.realm.json(v)
	case 'O':
		return f.in.InspectWith(v, *f.o)
	case 'o':
		o := *f.o
		o.ShowHidden, o.ShowProxy, o.Depth = true, true, 4
		return f.in.InspectWith(v, o)
	}
	return "" // %c takes CSS
}

// str is %s: strings and what converts itself to one as such.
func (f *formatter) str(v goja.Value) string {
	r := f.in.realm
	switch {
	case goja.IsString(v):
		return text(v)
	case goja.IsBigInt(v):
		return bigintText(v, f.o.NumericSeparator)
	case goja.IsNumber(v):
		return numberText(v, f.o.NumericSeparator)
	}
	switch x := v.(type) {
	case *goja.Symbol:
		return symbolText(x)
	case *goja.Object:
		if KindOf(x).IsFunction() || !r.hasBuiltinString(x) {
			return text(x.ToString())
		}
		o := *f.o
		o.Depth, o.Colors, o.Compact = 0, false, 3
		return f.in.InspectWith(v, o)
	}
	return v.String()
}
