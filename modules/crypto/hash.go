// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"crypto/hmac"
	"hash"
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/stream"
)

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

// initializer gives an object of a class the state that the arguments ask for.
type initializer func(*goja.Object, modules.Args)

// create makes an object of class.
func create(class stream.Class, init initializer, a modules.Args) goja.Value {
	obj := a.Env.VM.CreateObject(class.Proto)
	init(obj, a)
	return obj
}

// construct is the constructor of class, which works without new, too.
func (l *lib) construct(class stream.Class, init initializer, c goja.ConstructorCall) *goja.Object {
	this := c.This
	if !is(this, class) {
		this = l.env.VM.CreateObject(class.Proto)
	}
	init(this, modules.Args{FunctionCall: goja.FunctionCall{Arguments: c.Arguments}, Env: l.env})
	return this
}

// createHash(algorithm, options)
func (l *lib) createHash(a modules.Args) goja.Value { return create(l.hash, l.initHash, a) }

// newHash is new Hash(algorithm, options).
func (l *lib) newHash(c goja.ConstructorCall) *goja.Object { return l.construct(l.hash, l.initHash, c) }

// createHmac(algorithm, key, options)
func (l *lib) createHmac(a modules.Args) goja.Value { return create(l.hmac, l.initHmac, a) }

// newHmac is new Hmac(algorithm, key, options).
func (l *lib) newHmac(c goja.ConstructorCall) *goja.Object { return l.construct(l.hmac, l.initHmac, c) }

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
