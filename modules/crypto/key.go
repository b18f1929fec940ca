// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// key is the state of a KeyObject.
type key struct {
	modules.Opaque
	kind   string // secret
	secret []byte
}

// keyOf is the key behind a KeyObject or a CryptoKey, or nil.
func (l *lib) keyOf(v goja.Value) *key {
	k, _ := l.env.State(v).(*key)
	return k
}
