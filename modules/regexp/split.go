// SPDX-License-Identifier: Apache-2.0

package regexp

import "github.com/dop251/goja"

// pieces are the parts of a text, up to a limit.
type pieces struct {
	list  []goja.Value
	limit int64
}

// add reports false when there are enough.
func (p *pieces) add(v goja.Value) bool {
	p.list = append(p.list, v)
	return int64(len(p.list)) < p.limit
}

// split is regexp[Symbol.split](string, limit).
func (r *realm) split(c goja.FunctionCall) goja.Value {
	obj := r.this(c, "RegExp.prototype.@@split")
	s := r.str(c.Argument(0))
	class := r.species(obj)
	if x := r.plain(obj); x != nil && r.isOurs(class) {
		p := pieces{limit: limitOf(c.Argument(1))}
		r.splitPlain(x, s, &p)
		return r.env.Array(p.list)
	}
	flags := r.str(get(obj, "flags"))
	own := flags
	if !contains(flags, 'y') {
		own = r.str(r.env.VM.ToValue(flags.String() + "y"))
	}
	splitter := r.instance(class, obj, own)
	p := pieces{limit: limitOf(c.Argument(1))}
	r.splitBy(splitter, s, full(flags), &p)
	return r.env.Array(p.list)
}

func limitOf(v goja.Value) int64 {
	if goja.IsUndefined(v) {
		return 1<<32 - 1
	}
	return int64(uint32(v.ToNumber().ToInteger()))
}

// splitPlain finds the places itself.
func (r *realm) splitPlain(x *expression, s goja.String, p *pieces) {
	size := s.Length()
	switch {
	case p.limit == 0:
		return
	case size == 0:
		if !r.find(x, s, 0, true) {
			p.add(s)
		}
		return
	}
	from := 0
	for at := from; at < size && r.find(x, s, at, false); {
		caps := r.matcher.Caps
		begin, end := int(caps[0]), int(caps[1])
		if begin >= size {
			break
		}
		r.note(s)
		if end == from {
			at = int(advance(s, int64(begin), x.flags.FullUnicode()))
			continue
		}
		if !p.add(s.Substring(from, begin)) {
			return
		}
		for _, group := range r.env.Parts(s, caps[2:]) {
			if !p.add(group) {
				return
			}
		}
		from, at = end, end
	}
	p.add(s.Substring(from, size))
}

// splitBy asks splitter at each place.
func (r *realm) splitBy(splitter *goja.Object, s goja.String, full bool, p *pieces) {
	size := int64(s.Length())
	switch {
	case p.limit == 0:
		return
	case size == 0:
		if goja.IsNull(r.run(splitter, s)) {
			p.add(s)
		}
		return
	}
	from := int64(0)
	for at := from; at < size; {
		r.set(splitter, "lastIndex", r.env.Integer(at))
		result, ok := r.run(splitter, s).(*goja.Object)
		end := int64(0)
		if ok {
			end = min(toLength(get(splitter, "lastIndex"), r), size)
		}
		if !ok || end == from {
			at = advance(s, at, full)
			continue
		}
		if !p.add(s.Substring(int(from), int(at))) || !r.addGroups(result, p) {
			return
		}
		from, at = end, end
	}
	p.add(s.Substring(int(from), int(size)))
}

func (r *realm) addGroups(result *goja.Object, p *pieces) bool {
	n := toLength(get(result, "length"), r)
	for i := int64(1); i < n; i++ {
		if !p.add(get(result, r.env.VM.ToValue(i).String())) {
			return false
		}
	}
	return true
}
