// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/stream"
)

// cipherHandle is the native half of a Cipheriv or a Decipheriv.
type cipherHandle struct {
	modules.Opaque
	*cipherState
	lib *lib
}

// bindCipher gives js/crypto_cipher.js its natives:
//
//	new binding.Cipher(name, encrypt, key, iv, authTagLength)
//	binding.late(proto)     objects under proto are Transforms once they are used as such
//	binding.ciphers()       the names
//	binding.info(name)      [name, mode, nid, block, iv, key], or undefined
func bindCipher(env *modules.Env, binding *goja.Object) {
	l := of(env)
	ctor, _ := env.Class("Cipher", 5, l.newCipher,
		cipherMethod("update", 2, (*cipherHandle).add),
		cipherMethod("final", 0, (*cipherHandle).finish),
		cipherMethod("setAutoPadding", 1, (*cipherHandle).setAutoPadding),
		cipherMethod("getAuthTag", 0, (*cipherHandle).getAuthTag),
		cipherMethod("setAuthTag", 1, (*cipherHandle).setAuthTag),
		cipherMethod("setAAD", 1, (*cipherHandle).setAAD),
	)
	modules.Must(binding.Set("Cipher", ctor))
	env.Define(binding,
		modules.Method{Name: "late", Len: 1, Func: l.lateTransform},
		modules.Method{Name: "ciphers", Func: func(modules.Args) goja.Value { return l.strings(cipherNames) }},
		modules.Method{Name: "info", Len: 1, Func: l.cipherInfo},
	)
}

// lateTransform makes the objects under a prototype Transforms as late as that.
func (l *lib) lateTransform(a modules.Args) goja.Value {
	core := stream.Of(l.env)
	core.Late(a.Object(0, "proto"), func(obj *goja.Object) {
		make, _ := goja.AssertFunction(core.Transform.Ctor)
		l.env.Invoke(make, obj, obj.Get("_options"))
	})
	return nil
}

func cipherMethod(name string, length int, f func(*cipherHandle, modules.Args) goja.Value) modules.Method {
	return modules.StateMethod("Cipheriv", name, length, f)
}

func (l *lib) newCipher(c goja.ConstructorCall) *goja.Object {
	a := modules.Args{FunctionCall: goja.FunctionCall{Arguments: c.Arguments}, Env: l.env}
	kind, ok := findCipher(a.String(0, "cipher"))
	if !ok {
		l.env.ThrowError("ERR_CRYPTO_UNKNOWN_CIPHER", "Unknown cipher")
	}
	key := l.secret(a.Argument(2), "key", goja.Undefined())
	iv, _ := l.env.Bytes(a.Argument(3))
	switch {
	case len(key) != kind.key:
		l.env.ThrowRange("ERR_CRYPTO_INVALID_KEYLEN", "Invalid key length")
	case !kind.fitsIV(len(iv)):
		l.env.ThrowType("ERR_CRYPTO_INVALID_IV", "Invalid initialization vector")
	}
	size := l.tagSize(kind, a)
	l.env.Attach(c.This, &cipherHandle{cipherState: newCipherState(kind, key, iv, a.Argument(1).ToBoolean(), size), lib: l})
	return nil
}

// tagSize reads argument 4, -1 if it was left out.
func (l *lib) tagSize(k cipherKind, a modules.Args) int {
	n := int(a.Argument(4).ToInteger())
	if n == -1 && k.mode == "ccm" {
		l.env.ThrowType("ERR_CRYPTO_INVALID_AUTH_TAG", "authTagLength required for %s", a.Argument(0))
	}
	if n == -1 || !k.isAEAD() {
		return 16
	}
	if !fitsTag(k, n) {
		l.badTag(n)
	}
	return n
}

func fitsTag(k cipherKind, n int) bool {
	if k.mode == "ccm" {
		return n >= 4 && n <= 16 && n%2 == 0
	}
	if k.mode != "gcm" {
		return n >= 0 && n <= 16
	}
	return n == 4 || n == 8 || n >= 12 && n <= 16
}

func (l *lib) badTag(n int) {
	l.env.ThrowType("ERR_CRYPTO_INVALID_AUTH_TAG", "Invalid authentication tag length: %d", n)
}

// add(data, encoding) is update.
func (h *cipherHandle) add(a modules.Args) goja.Value {
	in := h.lib.data(a, 0, "data")
	if h.done {
		h.lib.env.ThrowError("", "Trying to add data in unsupported state")
	}
	if h.ccm != nil {
		h.checkMessage(in)
	}
	return h.lib.env.NewBuffer(h.update(in))
}

// checkMessage refuses a second piece, and a message that is too long or not as
// long as was said.
func (h *cipherHandle) checkMessage(in []byte) {
	if h.ccm.used || h.ccm.declared >= 0 && h.ccm.declared != len(in) {
		h.lib.env.ThrowError("", "Trying to add data in unsupported state")
	}
	h.checkLength(len(in))
}

func (h *cipherHandle) checkLength(n int) {
	if n > h.ccm.limit() {
		h.lib.env.ThrowRange("ERR_CRYPTO_INVALID_MESSAGELEN", "Invalid message length")
	}
}

// tagged tells whether the cipher makes a tag.
func (h *cipherHandle) tagged() bool { return h.aead != nil || h.ccm != nil }

// begun tells whether there was text that what else there is must precede.
func (h *cipherHandle) begun() bool {
	return h.done || h.aead != nil && h.aead.text > 0 || h.ccm != nil && h.ccm.used
}

// finish() is final.
func (h *cipherHandle) finish(modules.Args) goja.Value {
	l := h.lib
	if h.done {
		l.env.ThrowError("ERR_CRYPTO_INVALID_STATE", "Invalid state")
	}
	out, p := h.final()
	switch p {
	case wrongLength:
		l.throwSSL("1C80006B", "Provider routines", "wrong final block length", "ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH")
	case badDecrypt:
		l.throwSSL("1C800064", "Provider routines", "bad decrypt", "ERR_OSSL_BAD_DECRYPT")
	case noTag:
		l.throwSSL("1C800077", "Provider routines", "tag not set", "ERR_OSSL_TAG_NOT_SET")
	case unauthentic:
		l.env.ThrowError("", "Unsupported state or unable to authenticate data")
	}
	return l.env.NewBuffer(out)
}

func (h *cipherHandle) invalid(name string) {
	h.lib.env.ThrowError("ERR_CRYPTO_INVALID_STATE", "Invalid state for operation %s", name)
}

func (h *cipherHandle) setAutoPadding(a modules.Args) goja.Value {
	if h.done {
		h.invalid("setAutoPadding")
	}
	h.noPad = a.Has(0) && !a.Argument(0).ToBoolean()
	return nil
}

func (h *cipherHandle) getAuthTag(modules.Args) goja.Value {
	if !h.tagged() || !h.encrypt || !h.done {
		h.invalid("getAuthTag")
	}
	return h.lib.env.NewBuffer(clone(h.tag))
}

// setAuthTag(buffer) is the tag that is to be found at the end.
func (h *cipherHandle) setAuthTag(a modules.Args) goja.Value {
	b := anyBytes(a, 0, "buffer")
	if !h.tagged() || h.encrypt || h.done || h.tag != nil {
		h.invalid("setAuthTag")
	}
	if !fitsTag(h.kind, len(b)) || (h.tagSize != 16 || h.ccm != nil) && len(b) != h.tagSize {
		h.lib.badTag(len(b))
	}
	h.tag = clone(b)
	return nil
}

// setAAD(buffer, plaintextLength) adds data that is protected and not encrypted.
// CCM wants to know how long the text will be, -1 if that was not said.
func (h *cipherHandle) setAAD(a modules.Args) goja.Value {
	b := anyBytes(a, 0, "buffer")
	if !h.tagged() || h.begun() {
		h.invalid("setAAD")
	}
	if h.ccm == nil {
		h.aead.addData(b)
		return nil
	}
	n := int(a.Argument(1).ToInteger())
	if n < 0 {
		h.lib.env.ThrowType("ERR_MISSING_ARGS", "options.plaintextLength required for CCM mode with AAD")
	}
	h.checkLength(n)
	h.ccm.aad, h.ccm.declared = clone(b), n
	return nil
}

func (l *lib) cipherInfo(a modules.Args) goja.Value {
	k, ok := findCipher(a.Argument(0).String())
	if !ok {
		return nil
	}
	name := k.name
	if k.firstName != "" {
		name = k.firstName
	}
	return l.env.VM.NewArray(name, k.mode, k.nid, k.block, k.iv, k.key)
}
