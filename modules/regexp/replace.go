// SPDX-License-Identifier: Apache-2.0

package regexp

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/regex"
	"github.com/iotjs/iotjs/modules"
)

// replacement is what the matches are replaced by.
type replacement struct {
	fn   modules.Native // nil for a text
	text goja.String
	raw  bool // the text has no $
}

func (r *realm) replacement(v goja.Value) (p replacement) {
	if p.text, p.fn = r.env.Replacement(v); p.fn == nil {
		p.raw = !contains(p.text, '$')
	}
	return p
}

// substitute is regexp[Symbol.replace](string, replacement).
func (r *realm) substitute(c goja.FunctionCall) goja.Value {
	obj := r.this(c, "RegExp.prototype.@@replace")
	s := r.str(c.Argument(0))
	by := r.replacement(c.Argument(1))
	if x := r.plain(obj); x != nil {
		return r.substitutePlain(obj, x, s, by)
	}
	flags := r.str(get(obj, "flags"))
	var results []*goja.Object
	if contains(flags, 'g') {
		r.set(obj, "lastIndex", r.env.Integer(0))
		r.eachResult(obj, s, full(flags), func(result *goja.Object, _ goja.String) { results = append(results, result) })
	} else if result, ok := r.run(obj, s).(*goja.Object); ok {
		results = append(results, result)
	}
	w := writer{r: r, s: s}
	for _, result := range results {
		r.substituteResult(&w, result, by)
	}
	return w.end()
}

// substituteResult replaces what a result is about, whatever exec made of it.
func (r *realm) substituteResult(w *writer, result *goja.Object, by replacement) {
	n := toLength(get(result, "length"), r)
	m := match{s: w.s, text: r.str(get(result, "0"))}
	m.at = clamp(get(result, "index"), w.s.Length())
	m.groups = append(m.groups, m.text)
	for i := int64(1); i < n; i++ {
		v := get(result, r.env.VM.ToValue(i).String())
		if !goja.IsUndefined(v) {
			v = r.str(v)
		}
		m.groups = append(m.groups, v)
	}
	m.named = get(result, "groups")
	if by.fn == nil && !goja.IsUndefined(m.named) {
		m.named = m.named.ToObject(r.env.VM)
	}
	text := r.expand(&m, by)
	if m.at >= w.next {
		w.write(m.at, m.at+m.text.Length(), text)
	}
}

func clamp(v goja.Value, most int) int {
	n := v.ToNumber().ToFloat()
	if math.IsNaN(n) {
		return 0
	}
	return int(min(max(n, 0), float64(most)))
}

// substitutePlain replaces without objects for the matches.
func (r *realm) substitutePlain(obj *goja.Object, x *expression, s goja.String, by replacement) goja.Value {
	w := writer{r: r, s: s}
	if by.fn == nil {
		r.eachPlain(obj, x, s, func(caps []int32) { r.writeText(&w, x, caps, by) })
		return w.end()
	}
	all, width := make([]int32, 0, 32), 0
	r.eachPlain(obj, x, s, func(caps []int32) { all, width = append(all, caps...), len(caps) })
	for ; len(all) > 0; all = all[width:] {
		caps := all[:width]
		m := match{s: s, at: int(caps[0]), groups: r.env.Parts(s, caps)}
		m.named = r.groups(x, m.groups)
		w.write(m.at, int(caps[1]), r.expand(&m, by))
	}
	return w.end()
}

// eachPlain calls f for the matches that are to be replaced.
func (r *realm) eachPlain(obj *goja.Object, x *expression, s goja.String, f func(caps []int32)) {
	if x.flags&regex.Global != 0 {
		r.each(obj, x, s, f)
	} else if r.step(obj, x, s) {
		f(r.matcher.Caps)
	}
}

// writeText replaces a match by a text.
func (r *realm) writeText(w *writer, x *expression, caps []int32, by replacement) {
	if by.raw {
		w.write(int(caps[0]), int(caps[1]), by.text)
		return
	}
	m := match{s: w.s, at: int(caps[0]), text: w.s.Substring(int(caps[0]), int(caps[1]))}
	m.groups = r.env.Parts(w.s, caps)
	m.named = r.groups(x, m.groups)
	w.write(m.at, int(caps[1]), r.expand(&m, by))
}

// writer builds the new text.
type writer struct {
	r    *realm
	s    goja.String
	next int // up to where s is written
	b    goja.StringBuilder
}

func (w *writer) write(from, to int, text goja.String) {
	w.b.WriteSubstring(w.s, w.next, from)
	w.b.WriteString(text)
	w.next = to
}

func (w *writer) end() goja.Value {
	if w.next == 0 {
		if empty := w.b.String(); empty.Length() == 0 {
			return w.s
		}
	}
	if w.next < w.s.Length() {
		w.b.WriteSubstring(w.s, w.next, w.s.Length())
	}
	s := w.b.String()
	if s.Length() > w.r.env.MaxStringLength {
		w.r.env.ThrowRange("ERR_STRING_TOO_LONG", "Invalid string length")
	}
	return s
}
