// SPDX-License-Identifier: Apache-2.0

package regexp

import "github.com/dop251/goja"

// match is what a replacement is made of.
type match struct {
	s, text goja.String // text may be nil for a function
	at      int
	groups  []goja.Value // the whole match first
	named   goja.Value   // undefined, or an object
}

// expand is what m is replaced by.
func (r *realm) expand(m *match, by replacement) goja.String {
	switch {
	case by.raw:
		return by.text
	case by.fn == nil:
		return r.template(m, by.text)
	}
	args := append(m.groups, r.env.Integer(int64(m.at)), m.s)
	if !goja.IsUndefined(m.named) {
		args = append(args, m.named)
	}
	return r.str(by.fn(goja.FunctionCall{This: goja.Undefined(), Arguments: args}))
}

// template is GetSubstitution of the specification.
func (r *realm) template(m *match, t goja.String) goja.String {
	var b goja.StringBuilder
	from, n := 0, t.Length()
	for i := 0; i+1 < n; {
		if t.CharAt(i) != '$' {
			i++
			continue
		}
		text, width := r.reference(m, t, i)
		if width == 0 {
			i++
			continue
		}
		b.WriteSubstring(t, from, i)
		b.WriteString(text)
		i += width
		from = i
	}
	b.WriteSubstring(t, from, n)
	return b.String()
}

// reference is what stands for the $ at i and what follows it, together width
// units; 0 if it stands for itself.
func (r *realm) reference(m *match, t goja.String, i int) (text goja.String, width int) {
	switch c := t.CharAt(i + 1); {
	case c == '$':
		return t.Substring(i, i+1), 2
	case c == '&':
		return m.text, 2
	case c == '`':
		return m.s.Substring(0, m.at), 2
	case c == '\'':
		return m.s.Substring(min(m.at+m.text.Length(), m.s.Length()), m.s.Length()), 2
	case c >= '0' && c <= '9':
		return m.numbered(t, i)
	case c == '<':
		return r.named(m, t, i)
	}
	return nil, 0
}

// numbered is $n or $nn.
func (m *match) numbered(t goja.String, i int) (goja.String, int) {
	n, width := int(t.CharAt(i+1)-'0'), 2
	if i+2 < t.Length() {
		if c := t.CharAt(i + 2); c >= '0' && c <= '9' && n*10+int(c-'0') < len(m.groups) && n*10+int(c-'0') > 0 {
			n, width = n*10+int(c-'0'), 3
		}
	}
	if n == 0 || n >= len(m.groups) {
		return nil, 0
	}
	if s, ok := m.groups[n].(goja.String); ok {
		return s, width
	}
	return goja.StringFromUTF16(nil), width
}

// named is $<name>.
func (r *realm) named(m *match, t goja.String, i int) (goja.String, int) {
	obj, ok := m.named.(*goja.Object)
	if !ok {
		return nil, 0
	}
	end := i + 2
	for end < t.Length() && t.CharAt(end) != '>' {
		end++
	}
	if end == t.Length() {
		return nil, 0
	}
	v := get(obj, t.Substring(i+2, end).String())
	if goja.IsUndefined(v) {
		return goja.StringFromUTF16(nil), end + 1 - i
	}
	return r.str(v), end + 1 - i
}
