// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"context"
	"crypto/rand"
	"encoding/hex"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// bindRandom gives js/crypto_random.js its natives:
//
//	binding.fill(view, offset, size)        fills a part of a view or an ArrayBuffer at once
//	binding.bytes(size, callback)           a Buffer, also off the loop
//	binding.uuid()                          a random UUID
func bindRandom(env *modules.Env, binding *goja.Object) {
	env.Define(binding,
		modules.Method{Name: "fill", Len: 3, Func: randomFill},
		modules.Method{Name: "bytes", Len: 2, Func: randomBytes},
		modules.Method{Name: "uuid", Func: randomUUID},
	)
}

func randomFill(a modules.Args) goja.Value {
	b := anyBytes(a, 0, "buf")
	from := a.Int(1, "offset", 0, int64(len(b)))
	_, _ = rand.Read(b[from : from+a.Int(2, "size", 0, int64(len(b))-from)]) // it never fails
	return a.Argument(0)
}

func randomBytes(a modules.Args) goja.Value {
	b := a.Env.MakeBytes(int(a.Int(0, "size", 0, 1<<31-1)))
	if !a.Has(1) {
		_, _ = rand.Read(b)
		return a.Env.NewBuffer(b)
	}
	cb := a.Func(1, "callback")
	modules.Callback(a.Env, a.Env.Loop, "randomBytes", cb, chance(b).run, func(b []byte) []goja.Value {
		return []goja.Value{a.Env.NewBuffer(b)}
	})
	return nil
}

// randomUUID is a version 4 UUID (RFC 9562).
func randomUUID(a modules.Args) goja.Value {
	var b [16]byte
	_, _ = rand.Read(b[:])
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	var out [36]byte
	at := 0
	for i, n := range [...]int{4, 2, 2, 2, 6} {
		if i > 0 {
			out[at] = '-'
			at++
		}
		from := [...]int{0, 4, 6, 8, 10}[i]
		at += hex.Encode(out[at:], b[from:from+n])
	}
	return buffer.ASCII(string(out[:]))
}

// chance is memory to be filled.
type chance []byte

func (c chance) run(context.Context) ([]byte, error) {
	_, err := rand.Read(c)
	return c, err
}
