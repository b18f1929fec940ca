// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// bindWeb gives js/crypto_web*.js the secret behind a CryptoKey:
//
//	binding.attachSecret(key, bytes)
//	binding.attachKey(key, other)     the key behind the other
//	binding.secretOf(key)             a copy
func bindWeb(env *modules.Env, binding *goja.Object) {
	l := of(env)
	env.Define(binding,
		modules.Method{Name: "attachSecret", Len: 2, Func: func(a modules.Args) goja.Value {
			env.Attach(a.Object(0, "key"), &key{kind: "secret", secret: clone(a.Bytes(1, "secret"))})
			return nil
		}},
		modules.Method{Name: "attachKey", Len: 2, Func: l.attachKey},
		modules.Method{Name: "secretOf", Len: 1, Func: func(a modules.Args) goja.Value {
			return env.NewBuffer(clone(l.secret(a.Argument(0), "key", goja.Undefined())))
		}},
	)
}

// attachKey(object, key) puts the key behind another object, too.
func (l *lib) attachKey(a modules.Args) goja.Value {
	l.env.Attach(a.Object(0, "object"), l.keyOf(a.Argument(1)))
	return nil
}
