// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	stdcrypto "crypto"
	"crypto/elliptic"
	"crypto/rsa"
	"crypto/sha1"
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/keys"
	"github.com/iotjs/iotjs/modules"
)

// generate makes a pair of keys and attaches them to two objects. It works off
// the loop if there is a callback.
func (l *lib) generate(a modules.Args) goja.Value {
	g := generation{kind: a.Argument(0).String(), bits: int(a.Int(1, "modulusLength", 0, math.MaxInt32)),
		e: int(a.Int(2, "publicExponent", 0, math.MaxUint32)), name: a.Argument(3).String()}
	if g.kind == "ec" && keys.Curve(g.name) == nil {
		l.env.ThrowType("ERR_CRYPTO_INVALID_CURVE", "Invalid EC curve name")
	}
	public, private := a.Object(4, "publicKey"), a.Object(5, "privateKey")
	if !a.Has(6) {
		made, err := eventloop.Wait(l.env.Loop, l.env.Running(), g.run)
		l.env.Stopped()
		if err != nil {
			l.throwKey(err)
		}
		l.attachPair(public, private, made)
		return nil
	}
	cb := a.Func(6, "callback")
	eventloop.Await(l.env.Loop, g.run, func(made stdcrypto.PrivateKey, err error) {
		l.env.Enter(func() {
			if err != nil {
				l.env.Invoke(cb, goja.Undefined(), l.env.NewError(modules.PlainError, "ERR_CRYPTO_OPERATION_FAILED", err.Error()))
				return
			}
			l.attachPair(public, private, made)
			l.env.Invoke(cb, goja.Undefined())
		})
	})
	return nil
}

func (l *lib) attachPair(public, private *goja.Object, made stdcrypto.PrivateKey) {
	l.env.Attach(private, &key{kind: "private", asym: made})
	l.env.Attach(public, &key{kind: "public", asym: keys.PublicOf(made)})
}

// signature reads (digest, data, key, padding, salt, plain), and returns the
// digest of the data. digest is a Hash that has the data, a name, or undefined.
func (l *lib) signature(a modules.Args) (s *signature, in []byte) {
	k := l.keyOf(a.Argument(2))
	s = &signature{key: k.asym, padding: int(a.Argument(3).ToInteger()), salt: int(a.Argument(4).ToInteger()), plain: a.Argument(5).ToBoolean()}
	if d := l.find(a.Argument(0)); d != nil {
		if isEdwards(k.asym) {
			l.env.ThrowError("ERR_CRYPTO_UNSUPPORTED_OPERATION", "Unsupported crypto operation")
		}
		s.digest, _ = findDigest(a.Argument(1).String())
		return s, d.hash.Sum(nil)
	}
	in = l.bytesOf(a.Argument(1), goja.Undefined())
	if isEdwards(k.asym) {
		if !modules.Nullish(a.Argument(0)) {
			l.throwKey(errUnsupported)
		}
		return s, in
	}
	name := "sha256"
	if !modules.Nullish(a.Argument(0)) {
		name = a.Argument(0).String()
	}
	var ok bool
	if s.digest, ok = findDigest(name); !ok || s.digest.id == 0 {
		l.env.ThrowType("ERR_CRYPTO_INVALID_DIGEST", "Invalid digest: %s", name)
	}
	h := s.digest.make()
	h.Write(in)
	return s, h.Sum(nil)
}

func (l *lib) sign(a modules.Args) goja.Value {
	s, in := l.signature(a)
	out, err := s.sign(in)
	if err != nil {
		l.throwKey(err)
	}
	return l.env.NewBuffer(out)
}

func (l *lib) verify(a modules.Args) goja.Value {
	s, in := l.signature(a)
	ok, err := s.verify(in, l.bytesOf(a.Argument(6), goja.Undefined()))
	if err != nil {
		l.throwKey(err)
	}
	return l.env.VM.ToValue(ok)
}

// crypt(what, key, data, padding, digest, label) is publicEncrypt and its kin.
func (l *lib) crypt(a modules.Args) goja.Value {
	k, in := l.keyOf(a.Argument(1)), l.bytesOf(a.Argument(2), goja.Undefined())
	e := encryption{padding: int(a.Argument(3).ToInteger()), oaep: sha1.New}
	if a.Has(4) {
		e.oaep = l.digestArg(a, 4).make
	}
	if b, ok := l.env.Bytes(a.Argument(5)); ok {
		e.label = b
	}
	out, err := e.apply(a.Argument(0).String(), k.asym, in)
	if err == rsa.ErrMessageTooLong {
		err = errTooLarge
	}
	if err == rsa.ErrDecryption {
		l.throwSSL("02000079", "rsa routines", "oaep decoding error", "ERR_OSSL_RSA_OAEP_DECODING_ERROR")
	}
	if err != nil {
		l.throwKey(err)
	}
	return l.env.NewBuffer(out)
}

func (e encryption) apply(what string, asym any, in []byte) ([]byte, error) {
	public, isPublic := asym.(*rsa.PublicKey)
	private, isPrivate := asym.(*rsa.PrivateKey)
	switch {
	case what == "publicEncrypt" && isPublic:
		return e.encrypt(public, in)
	case what == "privateDecrypt" && isPrivate:
		return e.decrypt(private, in)
	case what == "privateEncrypt" && isPrivate && e.padding == padPKCS1:
		return seal(private, in)
	case what == "publicDecrypt" && isPublic && e.padding == padPKCS1:
		return unseal(public, in)
	case isPublic || isPrivate:
		return nil, errPadding
	}
	return nil, errUnsupported
}

// agree(private, public) is diffieHellman.
func (l *lib) agree(a modules.Args) goja.Value {
	out, err := agree(l.keyOf(a.Argument(0)).asym, l.keyOf(a.Argument(1)).asym)
	if err != nil {
		l.env.ThrowError("ERR_CRYPTO_INCOMPATIBLE_KEY", "Incompatible key types for Diffie-Hellman")
	}
	return l.env.NewBuffer(out)
}

// uncompress(curve, point) is a point with both of its numbers.
func (l *lib) uncompress(a modules.Args) goja.Value {
	curve := keys.Curve(a.Argument(0).String())
	x, y := elliptic.UnmarshalCompressed(curve, l.bytesOf(a.Argument(1), goja.Undefined()))
	if x == nil {
		return nil
	}
	n := (curve.Params().BitSize + 7) / 8
	out := make([]byte, 1+2*n)
	out[0] = 4
	x.FillBytes(out[1 : 1+n])
	y.FillBytes(out[1+n:])
	return l.env.NewBuffer(out)
}
