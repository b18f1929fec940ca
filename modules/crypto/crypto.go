// SPDX-License-Identifier: Apache-2.0

// Package crypto is require("crypto"), on the standard library of Go.
//
// Hashes are in Go altogether, because they are used for each message. The rest
// has a face in JavaScript (js/crypto_*.js) that is loaded when one of its
// functions is first called, above natives that take checked arguments. What
// takes long runs off the loop.
package crypto

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/stream"
)

// Modules describes require("crypto") and its parts.
func Modules() []modules.Module {
	return []modules.Module{
		{Name: "crypto", New: func(env *modules.Env) goja.Value { return of(env).exports() }},
		part("cipher", bindCipher),
		part("constants", nil),
		part("dh", bindKeys),
		part("kdf", bindKDF),
		part("keygen", bindKeys),
		part("keys", bindKeys),
		part("prime", bindPrimes),
		part("random", bindRandom),
		part("sign", bindKeys),
		part("web", bindWeb),
		part("web_keys", bindWeb),
		part("web_ops", bindWeb),
	}
}

func part(name string, bind func(*modules.Env, *goja.Object)) modules.Module {
	name = "crypto_" + name
	return modules.Module{Name: name, Internal: true, Source: js.Source(name), Bind: bind}
}

// lib is the module in one runtime.
type lib struct {
	env  *modules.Env
	key  *goja.Symbol // of the state of hashes, which may be streams, too
	late stream.Class // LazyTransform
	hash stream.Class
	hmac stream.Class
}

// of is the module of a runtime.
func of(env *modules.Env) *lib {
	return modules.Local(env, func(env *modules.Env) *lib {
		l := &lib{env: env, key: goja.NewSymbol("hash")}
		l.defineHashes()
		return l
	})
}

// member is a function or a class of the module in a part of it.
type member struct {
	name   string
	length int
	part   string
}

func functions() []member {
	return []member{
		{"createCipheriv", 4, "cipher"}, {"createDecipheriv", 4, "cipher"},
		{"getCiphers", 0, "cipher"}, {"getCipherInfo", 2, "cipher"},
		{"hkdf", 6, "kdf"}, {"hkdfSync", 5, "kdf"}, {"pbkdf2", 6, "kdf"}, {"pbkdf2Sync", 5, "kdf"},
		{"scrypt", 4, "kdf"}, {"scryptSync", 3, "kdf"},
		{"randomBytes", 2, "random"}, {"randomFill", 4, "random"}, {"randomFillSync", 1, "random"},
		{"randomInt", 3, "random"}, {"randomUUID", 1, "random"},
		{"createECDH", 1, "dh"}, {"diffieHellman", 1, "dh"}, {"getCurves", 0, "dh"},
		{"createDiffieHellman", 4, "prime"}, {"createDiffieHellmanGroup", 1, "prime"},
		{"checkPrime", 1, "prime"}, {"checkPrimeSync", 1, "prime"}, {"generatePrime", 3, "prime"}, {"generatePrimeSync", 1, "prime"},
		{"createPrivateKey", 1, "keys"}, {"createPublicKey", 1, "keys"}, {"createSecretKey", 2, "keys"},
		{"createSign", 2, "sign"}, {"createVerify", 2, "sign"}, {"sign", 4, "sign"}, {"verify", 5, "sign"},
		{"generateKey", 3, "keygen"}, {"generateKeyPairSync", 2, "keygen"}, {"generateKeySync", 2, "keygen"},
		{"privateDecrypt", 2, "sign"}, {"privateEncrypt", 2, "sign"}, {"publicDecrypt", 2, "sign"}, {"publicEncrypt", 2, "sign"},
	}
}

// classes are made when they are first looked at.
func classes() []member {
	return []member{
		{"Cipheriv", 4, "cipher"}, {"Decipheriv", 4, "cipher"}, {"ECDH", 1, "dh"}, {"DiffieHellman", 4, "prime"},
		{"DiffieHellmanGroup", 1, "prime"}, {"KeyObject", 2, "keys"},
		{"Sign", 2, "sign"}, {"Verify", 2, "sign"}, {"generateKeyPair", 3, "keygen"},
	}
}

// exports makes the module.
func (l *lib) exports() goja.Value {
	x := l.env.VM.NewObject()
	for _, f := range functions() {
		modules.Must(x.Set(f.name, l.env.LateFunction(f.name, f.length, "crypto_"+f.part, f.name)))
	}
	l.env.Define(x,
		modules.Method{Name: "createHash", Len: 2, Func: l.createHash},
		modules.Method{Name: "createHmac", Len: 3, Func: l.createHmac},
		modules.Method{Name: "getHashes", Func: func(modules.Args) goja.Value { return l.strings(hashNames) }},
		modules.Method{Name: "hash", Len: 2, Func: l.hashOnce},
		modules.Method{Name: "timingSafeEqual", Func: timingSafeEqual},
		modules.Method{Name: "getFips", Func: func(modules.Args) goja.Value { return l.env.VM.ToValue(0) }},
	)
	modules.Must(x.Set("Hash", l.hash.Ctor))
	modules.Must(x.Set("Hmac", l.hmac.Ctor))
	for _, c := range classes() {
		l.lazy(x, c.name, c.part, c.name, true)
	}
	l.lazy(x, "constants", "constants", "", true)
	for _, name := range [...]string{"webcrypto", "subtle", "getRandomValues"} {
		l.lazy(x, name, "web", name, true)
	}
	modules.Must(x.Set("getDiffieHellman", x.Get("createDiffieHellmanGroup")))
	for _, name := range [...]string{"prng", "pseudoRandomBytes", "rng"} {
		l.env.Hide(x, name, x.Get("randomBytes"))
	}
	return x
}

// lazy is a member that is made when it is first looked at: one of a part, or
// all of it.
func (l *lib) lazy(x *goja.Object, name, part, member string, enumerable bool) {
	l.env.Lazy(x, name, enumerable, func() goja.Value {
		v := l.env.Require("crypto_" + part)
		if member == "" {
			return v
		}
		return v.(*goja.Object).Get(member)
	})
}

// strings makes an array of words.
func (l *lib) strings(words string) goja.Value {
	var list []any
	for _, w := range strings.Fields(words) {
		list = append(list, w)
	}
	return l.env.VM.NewArray(list...)
}
