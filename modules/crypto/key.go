// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/subtle"
	"errors"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/keys"
	"github.com/iotjs/iotjs/modules"
)

// key is the state of a KeyObject or a CryptoKey.
type key struct {
	modules.Opaque
	kind   string // secret, public or private
	secret []byte
	asym   any // *rsa.PublicKey and so on
}

// keyOf is the key behind a KeyObject or a CryptoKey, or nil.
func (l *lib) keyOf(v goja.Value) *key {
	k, _ := l.env.State(v).(*key)
	return k
}

// bindKeys gives the faces of keys their natives:
//
//	binding.attach(object, kind, how, data, passphrase)   reads a key: how is secret, pem, der or jwk
//	binding.attachKey(object, key)                        the same key
//	binding.attachPublic(object, private)                 the public half of a key
//	binding.kind(key), details(key)                       secret, public or private; [type, bits, exponent, curve]
//	binding.equals(a, b)
//	binding.write(key, format, type, bits, passphrase)    format is pem, der or jwk; of a secret key buffer or jwk
//	binding.generate(kind, bits, exponent, curve, publicObject, privateObject, callback)
//	binding.sign(digest, data, key, padding, salt, plain), verify(…, signature)
//	binding.crypt(what, key, data, padding, digest, label)
//	binding.agree(private, public)
//	binding.uncompress(curve, point)                      undefined for what is none
func bindKeys(env *modules.Env, binding *goja.Object) {
	l := of(env)
	env.Define(binding,
		modules.Method{Name: "attach", Len: 5, Func: l.attach},
		modules.Method{Name: "attachKey", Len: 2, Func: l.attachKey},
		modules.Method{Name: "attachPublic", Len: 2, Func: l.attachPublic},
		modules.Method{Name: "kind", Len: 1, Func: func(a modules.Args) goja.Value {
			if k := l.keyOf(a.Argument(0)); k != nil {
				return env.VM.ToValue(k.kind)
			}
			return nil
		}},
		modules.Method{Name: "details", Len: 1, Func: l.details},
		modules.Method{Name: "equals", Len: 2, Func: l.sameKey},
		modules.Method{Name: "write", Len: 5, Func: l.write},
		modules.Method{Name: "generate", Len: 7, Func: l.generate},
		modules.Method{Name: "sign", Len: 6, Func: l.sign},
		modules.Method{Name: "verify", Len: 7, Func: l.verify},
		modules.Method{Name: "crypt", Len: 6, Func: l.crypt},
		modules.Method{Name: "agree", Len: 2, Func: l.agree},
		modules.Method{Name: "uncompress", Len: 2, Func: l.uncompress},
	)
}

func (l *lib) attach(a modules.Args) goja.Value {
	obj, kind, how := a.Object(0, "object"), a.Argument(1).String(), a.Argument(2).String()
	if how == "secret" {
		l.env.Attach(obj, &key{kind: kind, secret: clone(l.bytesOf(a.Argument(3), goja.Undefined()))})
		return nil
	}
	p := keys.Passphrase{Given: a.Has(4) && !goja.IsNull(a.Argument(4))}
	if p.Given {
		p.Text = string(l.bytesOf(a.Argument(4), goja.Undefined()))
	}
	asym, err := l.read(kind, how, a.Argument(3), p)
	if err != nil {
		l.throwKey(err)
	}
	l.env.Attach(obj, &key{kind: kind, asym: asym})
	return nil
}

func (l *lib) read(kind, how string, data goja.Value, p keys.Passphrase) (any, error) {
	private := kind == "private"
	if how == "jwk" {
		return l.readJWK(data.(*goja.Object), private)
	}
	b := l.bytesOf(data, goja.Undefined())
	switch {
	case how == "pem" && private:
		return keys.Private(b, p)
	case how == "pem":
		return keys.Public(b, p)
	case private:
		return keys.PrivateDER(b, p)
	}
	key, err := keys.PublicDER(b)
	if err == nil {
		return key, nil
	}
	if key, err := keys.PrivateDER(b, p); err == nil {
		return keys.PublicOf(key), nil
	}
	return nil, err
}

func (l *lib) readJWK(obj *goja.Object, private bool) (any, error) {
	key, err := keys.FromJWK(func(name string) string {
		if v := obj.Get(name); v != nil && goja.IsString(v) {
			return v.String()
		}
		return ""
	}, private)
	if err != nil {
		l.env.ThrowType("ERR_CRYPTO_INVALID_JWK", "Invalid JWK data")
	}
	return key, nil
}

// throwKey throws what is wrong with a key.
func (l *lib) throwKey(err error) {
	var f *keys.Fault
	switch {
	case errors.As(err, &f):
		l.throwSSL(f.Number, f.Library, f.Reason, f.Code)
	case errors.Is(err, keys.ErrPassphrase):
		l.env.ThrowType("ERR_MISSING_PASSPHRASE", "Passphrase required for encrypted key")
	case errors.Is(err, keys.ErrEncoding):
		l.env.ThrowError("ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS", "The selected key encoding is incompatible with the key type")
	case errors.Is(err, errTooLarge):
		l.throwSSL("0200006E", "rsa routines", "data too large for key size", "ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE")
	case errors.Is(err, errUnsupported):
		l.throwSSL("03000096", "digital envelope routines", "operation not supported for this keytype",
			"ERR_OSSL_EVP_OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE")
	}
	l.env.ThrowError("ERR_CRYPTO_OPERATION_FAILED", "%s", err)
}

func (l *lib) attachPublic(a modules.Args) goja.Value {
	k := l.keyOf(a.Argument(1))
	public := k.asym
	if k.kind == "private" {
		public = keys.PublicOf(k.asym)
	}
	l.env.Attach(a.Object(0, "object"), &key{kind: "public", asym: public})
	return nil
}

// details(key) is [type, bits, exponent, curve].
func (l *lib) details(a modules.Args) goja.Value {
	k, vm := l.keyOf(a.Argument(0)), l.env.VM
	asym := k.asym
	if k.kind == "private" {
		asym = keys.PublicOf(asym)
	}
	switch p := asym.(type) {
	case *rsa.PublicKey:
		return vm.NewArray("rsa", p.N.BitLen(), p.E, "")
	case *ecdsa.PublicKey:
		return vm.NewArray("ec", 0, 0, curveName(p.Curve.Params().Name))
	case ed25519.PublicKey:
		return vm.NewArray("ed25519", 0, 0, "")
	case *ecdh.PublicKey:
		return vm.NewArray("x25519", 0, 0, "")
	}
	return vm.NewArray("secret", 8*len(k.secret), 0, "")
}

// curveName is what OpenSSL calls a curve of NIST.
func curveName(nist string) string {
	switch nist {
	case "P-224":
		return "secp224r1"
	case "P-256":
		return "prime256v1"
	case "P-384":
		return "secp384r1"
	}
	return "secp521r1"
}

func (l *lib) sameKey(a modules.Args) goja.Value {
	x, y := l.keyOf(a.Argument(0)), l.keyOf(a.Argument(1))
	same := x.kind == y.kind
	if same && x.kind == "secret" {
		same = subtle.ConstantTimeCompare(x.secret, y.secret) == 1
	} else if same {
		same = keys.Equal(x.asym, y.asym)
	}
	return l.env.VM.ToValue(same)
}

func (l *lib) write(a modules.Args) goja.Value {
	k, format, kind := l.keyOf(a.Argument(0)), a.Argument(1).String(), a.Argument(2).String()
	if k.kind == "secret" {
		return l.env.NewBuffer(clone(k.secret))
	}
	if format == "jwk" {
		return l.writeJWK(k)
	}
	var out []byte
	var err error
	if k.kind == "public" {
		out, err = keys.WritePublic(k.asym, kind, format == "pem")
	} else {
		bits, passphrase := int(a.Argument(3).ToInteger()), ""
		if bits > 0 {
			passphrase = string(l.bytesOf(a.Argument(4), goja.Undefined()))
		}
		out, err = keys.WritePrivate(k.asym, kind, format == "pem", bits, passphrase)
	}
	if err != nil {
		l.throwKey(err)
	}
	if format == "pem" {
		return l.env.VM.ToValue(string(out))
	}
	return l.env.NewBuffer(out)
}

func (l *lib) writeJWK(k *key) goja.Value {
	list := keys.JWK(k.asym)
	if list == nil {
		l.env.ThrowError("ERR_CRYPTO_JWK_UNSUPPORTED_KEY_TYPE", "Unsupported JWK Key Type.")
	}
	obj := l.env.VM.NewObject()
	for _, m := range list {
		modules.Must(obj.Set(m.Name, m.Value))
	}
	return obj
}
