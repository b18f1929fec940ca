// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strings"

	"github.com/dop251/goja"
)

// FormatCompat joins args as IoT.js's util.format does: %s %d %j %% only,
// objects as JSON.
func (in *Inspector) FormatCompat(args []goja.Value) string {
	if len(args) == 0 {
		return ""
	}
	r := in.realm
	var b strings.Builder
	rest := args
	if goja.IsString(args[0]) {
		rest = r.compatTemplate(&b, text(args[0]), args[1:])
	} else {
		b.WriteString(r.compatText(args[0]))
		rest = args[1:]
	}
	for _, v := range rest {
		b.WriteByte(' ')
		b.WriteString(r.compatText(v))
	}
	return b.String()
}

// compatTemplate writes s with its placeholders filled in and returns the
// arguments that are left.
func (r *Realm) compatTemplate(b *strings.Builder, s string, args []goja.Value) []goja.Value {
	for {
		i := strings.IndexByte(s, '%')
		if i < 0 || i == len(s)-1 {
			b.WriteString(s)
			return args
		}
		b.WriteString(s[:i])
		letter := s[i+1]
		switch {
		case letter == '%':
			b.WriteByte('%')
		case len(args) > 0 && (letter == 's' || letter == 'd' || letter == 'j'):
			b.WriteString(r.compatFill(letter, args[0]))
			args = args[1:]
		default:
			b.WriteString(s[i : i+2])
		}
		s = s[i+2:]
	}
}

func (r *Realm) compatFill(letter byte, v goja.Value) string {
	switch letter {
	case 's':
		if sym, ok := v.(*goja.Symbol); ok {
			return symbolText(sym)
		}
		return text(v.ToString())
	case 'd':
		return v.ToNumber().String()
	}
	return r.json(v)
}

// compatText is one value without a placeholder.
func (r *Realm) compatText(v goja.Value) string {
	o, ok := v.(*goja.Object)
	if !ok {
		if sym, isSym := v.(*goja.Symbol); isSym {
			return symbolText(sym)
		}
		return text(v)
	}
	switch kind := KindOf(o); {
	case kind == KindArray:
		return "[" + text(o.ToString()) + "]"
	case kind == KindError || kind.IsFunction():
		return text(o.ToString())
	}
	return text(r.call(stringify, goja.Undefined(), o, goja.Null(), r.vm.ToValue(2)))
}
