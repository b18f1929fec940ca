// SPDX-License-Identifier: Apache-2.0

package tls

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/keys"
	"github.com/iotjs/iotjs/modules"
)

// secureContext is the native half of a SecureContext.
type secureContext struct {
	modules.Opaque
	*material
}

// context(options) reads { ca, cert, key, minVersion, maxVersion, ciphers }: ca
// and cert are arrays of Buffers, key is one of [Buffer, passphrase].
func (l *lib) context(a modules.Args) goja.Value {
	o := a.Object(0, "options")
	m := &material{min: versionOf(text(o, "minVersion")), max: versionOf(text(o, "maxVersion"))}
	if list := text(o, "ciphers"); list != "" {
		ids, ok := chosen(list)
		if !ok {
			l.throw(&sslFault{Number: "0A0000B9", Library: "SSL routines", Reason: "no cipher match", Code: "ERR_SSL_NO_CIPHER_MATCH"})
		}
		m.suites = ids
	}
	for _, v := range l.list(o, "ca") {
		m.addRoots(l.bytes(v))
	}
	if err := l.readPairs(m, o); err != nil {
		l.throw(err)
	}
	obj := l.env.VM.NewObject()
	l.env.Attach(obj, &secureContext{material: m})
	return obj
}

// readPairs reads certificates and their keys, of which each belongs to the
// certificate at the same place, or to one that it fits.
func (l *lib) readPairs(m *material, o *goja.Object) error {
	var chains [][][]byte
	for _, v := range l.list(o, "cert") {
		ders, err := readCerts(l.bytes(v))
		if err != nil {
			return err
		}
		chains = append(chains, ders)
	}
	for i, v := range l.list(o, "key") {
		pair := v.(*goja.Object)
		key, err := keys.Private(l.bytes(pair.Get("0")), keys.Passphrase{Text: pair.Get("1").String(), Given: true})
		if err != nil {
			return err
		}
		if len(chains) == 0 {
			continue
		}
		if err := m.pair(chains[min(i, len(chains)-1)], key); err != nil {
			return err
		}
	}
	return nil
}

func text(o *goja.Object, name string) string {
	if v := o.Get(name); v != nil && goja.IsString(v) {
		return v.String()
	}
	return ""
}

func truth(o *goja.Object, name string) bool {
	v := o.Get(name)
	return v != nil && v.ToBoolean()
}

// list is an array, or nothing.
func (l *lib) list(o *goja.Object, name string) (out []goja.Value) {
	if v, ok := o.Get(name).(*goja.Object); ok {
		l.env.ForOf(v, func(item goja.Value) bool {
			out = append(out, item)
			return true
		})
	}
	return out
}

func (l *lib) bytes(v goja.Value) []byte {
	b, _ := l.env.Bytes(v)
	return b
}

// materialOf is what is behind a native context.
func (l *lib) materialOf(v goja.Value) *material {
	c, ok := l.env.State(v).(*secureContext)
	if !ok {
		l.env.ThrowType("ERR_TLS_INVALID_CONTEXT", "context must be a SecureContext")
	}
	return c.material
}
