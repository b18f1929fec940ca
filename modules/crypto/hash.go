// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"crypto/hmac"
	"hash"
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/stream"
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

// defineHashes makes the classes Hash and Hmac. Their objects are Transforms as
// soon as they are used as such.
func (l *lib) defineHashes() {
	core := stream.Of(l.env)
	l.late = l.class("LazyTransform", 1, func(goja.ConstructorCall) *goja.Object { return nil })
	l.env.Extend(l.late.Ctor, core.Transform.Ctor)
	core.Late(l.late.Proto, func(obj *goja.Object) {
		make, _ := goja.AssertFunction(core.Transform.Ctor)
		options := obj.Get("_options")
		if d := l.find(obj); d != nil {
			options = d.options
		}
		l.env.Invoke(make, obj, options)
	})
	l.hash = l.class("Hash", 2, l.newHash)
	l.hmac = l.class("Hmac", 3, l.newHmac)
	l.env.Define(l.hash.Proto, modules.Method{Name: "copy", Len: 1, Func: l.copy})
	for _, c := range [...]stream.Class{l.hash, l.hmac} {
		l.env.Extend(c.Ctor, l.late.Ctor)
		l.env.Define(c.Proto,
			modules.Method{Name: "_transform", Len: 3, Func: l.transform},
			modules.Method{Name: "_flush", Len: 1, Func: l.flush},
			modules.Method{Name: "update", Len: 2, Func: l.update},
			modules.Method{Name: "digest", Len: 1, Func: l.digest},
		)
	}
}

func (l *lib) class(name string, length int, construct func(goja.ConstructorCall) *goja.Object) stream.Class {
	ctor, proto := l.env.Class(name, length, construct)
	return stream.Class{Ctor: ctor, Proto: proto}
}

// is tells whether v is an object of a class, of which a constructor can then
// make use.
func is(v *goja.Object, class stream.Class) bool {
	for v != nil {
		if v = v.Prototype(); v == class.Proto {
			return true
		}
	}
	return false
}

// createHash(algorithm, options)
func (l *lib) createHash(a modules.Args) goja.Value {
	obj := l.env.VM.CreateObject(l.hash.Proto)
	l.initHash(obj, a)
	return obj
}

// newHash is new Hash(algorithm, options), which works without new, too.
func (l *lib) newHash(c goja.ConstructorCall) *goja.Object {
	this := c.This
	if !is(this, l.hash) {
		this = l.env.VM.CreateObject(l.hash.Proto)
	}
	l.initHash(this, modules.Args{FunctionCall: goja.FunctionCall{Arguments: c.Arguments}, Env: l.env})
	return this
}

func (l *lib) initHash(obj *goja.Object, a modules.Args) {
	name := a.String(0, "algorithm")
	length := l.outputLength(a.Argument(1))
	alg, ok := findDigest(name)
	if !ok {
		l.env.ThrowError("", "Digest method not supported")
	}
	h := alg.make()
	l.env.AttachAs(obj, l.key, &digest{hash: h, size: l.sizeOf(h, alg.xof, length), options: a.Argument(1)})
}

// outputLength reads the option of that name, -1 without one.
func (l *lib) outputLength(options goja.Value) int64 {
	obj, ok := options.(*goja.Object)
	if !ok {
		return -1
	}
	v := obj.Get("outputLength")
	if v == nil || goja.IsUndefined(v) {
		return -1
	}
	return l.env.Int(v, "options.outputLength", 0, math.MaxUint32)
}

// sizeOf checks the length of an output.
func (l *lib) sizeOf(h hash.Hash, xof bool, length int64) int {
	switch {
	case length < 0 || length == int64(h.Size()):
		return h.Size()
	case !xof:
		l.throwSSL("030000B2", "digital envelope routines", "not XOF or invalid length", "ERR_OSSL_EVP_NOT_XOF_OR_INVALID_LENGTH")
	}
	return int(length)
}

// createHmac(algorithm, key, options)
func (l *lib) createHmac(a modules.Args) goja.Value {
	obj := l.env.VM.CreateObject(l.hmac.Proto)
	l.initHmac(obj, a)
	return obj
}

// newHmac is new Hmac(algorithm, key, options).
func (l *lib) newHmac(c goja.ConstructorCall) *goja.Object {
	this := c.This
	if !is(this, l.hmac) {
		this = l.env.VM.CreateObject(l.hmac.Proto)
	}
	l.initHmac(this, modules.Args{FunctionCall: goja.FunctionCall{Arguments: c.Arguments}, Env: l.env})
	return this
}

func (l *lib) initHmac(obj *goja.Object, a modules.Args) {
	name := a.String(0, "hmac")
	key := l.secret(a.Argument(1), "key", encodingOption(a.Argument(2)))
	alg, ok := findDigest(name)
	if !ok || alg.xof {
		l.env.ThrowType("ERR_CRYPTO_INVALID_DIGEST", "Invalid digest: %s", name)
	}
	h := hmac.New(alg.make, key)
	l.env.AttachAs(obj, l.key, &digest{hash: h, size: h.Size(), options: a.Argument(2), again: true})
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

// copy(options) is a Hash that goes on from here.
func (l *lib) copy(a modules.Args) goja.Value {
	d := l.open(a)
	obj := l.env.VM.CreateObject(l.hash.Proto)
	_, xof := d.hash.(*shake)
	length := l.outputLength(a.Argument(0))
	h := cloneHash(d.hash)
	l.env.AttachAs(obj, l.key, &digest{hash: h, size: l.sizeOf(h, xof, length), options: a.Argument(0)})
	return obj
}

// transform(chunk, encoding, callback) is _transform.
func (l *lib) transform(a modules.Args) goja.Value {
	l.self(a).hash.Write(l.data(a, 0, "chunk"))
	l.env.Invoke(a.Func(2, "callback"), goja.Undefined())
	return nil
}

// flush(callback) is _flush.
func (l *lib) flush(a modules.Args) goja.Value {
	d := l.self(a)
	d.done = true
	push := l.env.Func(a.This.(*goja.Object).Get("push"), "push")
	l.env.Invoke(push, a.This, l.env.NewBuffer(l.sum(d)))
	l.env.Invoke(a.Func(0, "callback"), goja.Undefined())
	return nil
}

// hashOnce(algorithm, input, outputEncoding) is hash.
func (l *lib) hashOnce(a modules.Args) goja.Value {
	name := a.String(0, "algorithm")
	in := a.Argument(1)
	if _, ok := l.env.Bytes(in); !ok && !goja.IsString(in) {
		l.env.ThrowArgType("input", "of type string or an instance of Buffer, TypedArray, or DataView", in)
	}
	alg, ok := findDigest(name)
	if !ok {
		l.env.ThrowError("", "Digest method %s is not supported", name)
	}
	out := a.Argument(2)
	if goja.IsUndefined(out) {
		out = l.env.VM.ToValue("hex")
	}
	l.checkOutput(out)
	h := alg.make()
	h.Write(l.bytesOf(in, goja.Undefined()))
	return l.encoded(h.Sum(nil), out)
}

// checkOutput checks the encoding of a result.
func (l *lib) checkOutput(v goja.Value) {
	if !goja.IsString(v) {
		l.env.ThrowArgType("outputEncoding", "of type string", v)
	}
	if _, ok := codec.Parse(v.String()); !ok && v.String() != "buffer" {
		l.env.ThrowArgValue("outputEncoding", v, "")
	}
}
