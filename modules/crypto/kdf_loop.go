// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

// bindKDF gives js/crypto_kdf.js its natives. Each returns the key as a Buffer,
// or hands it to the callback that may come last.
func bindKDF(env *modules.Env, binding *goja.Object) {
	l := of(env)
	env.Define(binding,
		modules.Method{Name: "pbkdf2", Len: 6, Func: l.pbkdf2},
		modules.Method{Name: "scrypt", Len: 8, Func: l.scrypt},
		modules.Method{Name: "hkdf", Len: 6, Func: l.hkdf},
		modules.Method{Name: "secret", Len: 3, Func: func(a modules.Args) goja.Value {
			return env.NewBuffer(append([]byte(nil), l.secret(a.Argument(0), a.Argument(1).String(), goja.Undefined())...))
		}},
	)
}

// own reads a copy of bytes: the script may change them while the work is under
// way.
func own(a modules.Args, i int) []byte {
	b, _ := a.Env.Bytes(a.Argument(i))
	return append([]byte(nil), b...)
}

// digestArg reads the name of a hash function for a derivation.
func (l *lib) digestArg(a modules.Args, i int) algorithm {
	alg, ok := findDigest(a.Argument(i).String())
	if !ok || alg.xof {
		l.env.ThrowType("ERR_CRYPTO_INVALID_DIGEST", "Invalid digest: %s", a.Argument(i).String())
	}
	return alg
}

// pbkdf2(secret, salt, iterations, length, digest, callback)
func (l *lib) pbkdf2(a modules.Args) goja.Value {
	return l.derive(a, 5, &derivation{
		method: "pbkdf2", secret: own(a, 0), salt: own(a, 1), digest: l.digestArg(a, 4),
		iterations: int(a.Int(2, "iterations", 1, math.MaxInt32)), length: int(a.Int(3, "keylen", 0, math.MaxInt32)),
	})
}

// scrypt(secret, salt, length, N, r, p, maxmem, callback)
func (l *lib) scrypt(a modules.Args) goja.Value {
	d := &derivation{
		method: "scrypt", secret: own(a, 0), salt: own(a, 1), length: int(a.Int(2, "keylen", 0, math.MaxInt32)),
		n: int(a.Int(3, "N", 0, math.MaxUint32)), r: int(a.Int(4, "r", 0, math.MaxUint32)), p: int(a.Int(5, "p", 0, math.MaxUint32)),
	}
	switch {
	case !d.valid():
		l.env.ThrowRange("ERR_CRYPTO_INVALID_SCRYPT_PARAMS", "Invalid scrypt params")
	case d.memory() > a.Argument(6).ToFloat():
		l.env.ThrowRange("ERR_CRYPTO_INVALID_SCRYPT_PARAMS",
			"Invalid scrypt params: error:030000AC:digital envelope routines::memory limit exceeded")
	}
	return l.derive(a, 7, d)
}

// hkdf(digest, secret, salt, info, length, callback)
func (l *lib) hkdf(a modules.Args) goja.Value {
	d := &derivation{method: "hkdf", digest: l.digestArg(a, 0), secret: own(a, 1), salt: own(a, 2), info: own(a, 3),
		length: int(a.Int(4, "length", 0, math.MaxInt32))}
	if d.length > 255*d.digest.make().Size() {
		l.env.ThrowRange("ERR_CRYPTO_INVALID_KEYLEN", "Invalid key length")
	}
	return l.derive(a, 5, d)
}

// derive runs a derivation, off the loop if argument i is a function.
func (l *lib) derive(a modules.Args, i int, d *derivation) goja.Value {
	if !a.Has(i) {
		b, err := eventloop.Wait(l.env.Loop, l.env.Running(), d.run)
		l.env.Stopped()
		if err != nil {
			l.env.ThrowError("ERR_CRYPTO_OPERATION_FAILED", "Deriving bits failed: %s", err)
		}
		return l.env.NewBuffer(b)
	}
	cb := a.Func(i, "callback")
	modules.Callback(l.env, l.env.Loop, d.method, cb, d.run, func(b []byte) []goja.Value {
		return []goja.Value{l.env.NewBuffer(b)}
	})
	return nil
}
