// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"hash"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// digest is the state of a Hash or a Hmac.
type digest struct {
	modules.Opaque
	hash    hash.Hash
	size    int // of the output
	options goja.Value
	done    bool
	again   bool // a second digest is empty instead of an error
}

// find is the state of a Hash or a Hmac, or nil.
func (l *lib) find(v goja.Value) *digest {
	d, _ := l.env.StateAs(v, l.key).(*digest)
	return d
}

func (l *lib) self(a modules.Args) *digest {
	d := l.find(a.This)
	if d == nil {
		l.env.ThrowType("ERR_INVALID_THIS", `Value of "this" must be of type Hash`)
	}
	return d
}

// open is a state that has not been finished.
func (l *lib) open(a modules.Args) *digest {
	d := l.self(a)
	if d.done {
		l.finalized()
	}
	return d
}

func (l *lib) finalized() { l.env.ThrowError("ERR_CRYPTO_HASH_FINALIZED", "Digest already called") }

// update(data, encoding) adds data.
func (l *lib) update(a modules.Args) goja.Value {
	d := l.open(a)
	d.hash.Write(l.data(a, 0, "data"))
	return a.This
}

// digest(encoding) finishes.
func (l *lib) digest(a modules.Args) goja.Value {
	d := l.self(a)
	if d.done && !d.again {
		l.finalized()
	}
	encoding := l.nameOf(a.Argument(0))
	if d.done {
		return l.encoded(nil, encoding)
	}
	d.done = true
	return l.encoded(l.sum(d), encoding)
}

// nameOf makes a text of an encoding, as a template does.
func (l *lib) nameOf(v goja.Value) goja.Value {
	switch v := v.(type) {
	case *goja.Symbol:
		l.env.ThrowType("", "Cannot convert a Symbol value to a string")
	case *goja.Object:
		return v.ToString()
	}
	return v
}

func (l *lib) sum(d *digest) []byte {
	s, ok := d.hash.(*shake)
	if !ok || d.size == s.size {
		return d.hash.Sum(nil)
	}
	l.env.MakeBytes(d.size) // throws when that is too much
	return s.output(d.size)
}

// transform(chunk, encoding, callback) is _transform.
func (l *lib) transform(a modules.Args) goja.Value {
	l.self(a).hash.Write(l.data(a, 0, "chunk"))
	l.env.Invoke(a.Func(2, "callback"), goja.Undefined())
	return nil
}

// flush(callback) is _flush. A Hash may be asked for its digest once more, by
// the method; that of a Hmac is empty then.
func (l *lib) flush(a modules.Args) goja.Value {
	d := l.self(a)
	d.done = d.again
	push := l.env.Func(a.This.(*goja.Object).Get("push"), "push")
	l.env.Invoke(push, a.This, l.env.NewBuffer(l.sum(d)))
	l.env.Invoke(a.Func(0, "callback"), goja.Undefined())
	return nil
}
