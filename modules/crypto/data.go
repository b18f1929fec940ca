// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"crypto/subtle"
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// data reads argument i, a string in the encoding that follows or a view.
func (l *lib) data(a modules.Args, i int, name string) []byte {
	v := a.Argument(i)
	if b, ok := l.env.Bytes(v); ok {
		return b
	}
	if !goja.IsString(v) {
		l.env.ThrowArgType(name, "of type string or an instance of Buffer, TypedArray, or DataView", v)
	}
	return l.bytesOf(v, a.Argument(i+1))
}

// bytesOf is the bytes of a view, or of a string in an encoding.
func (l *lib) bytesOf(v, encoding goja.Value) []byte {
	if b, ok := l.env.Bytes(v); ok {
		return b
	}
	enc := encodingOf(encoding)
	text := buffer.Text(v)
	if enc == codec.Hex && text.Len()%2 == 1 {
		l.env.ThrowArgValue("encoding", encoding, "is invalid for data of length "+strconv.Itoa(text.Len()))
	}
	return enc.Encode(text)
}

// encodingOf is the encoding of that name; anything else is UTF-8.
func encodingOf(v goja.Value) codec.Encoding {
	if !goja.IsString(v) {
		return codec.UTF8
	}
	enc, _ := codec.Parse(v.String())
	return enc
}

// encodingOption is the option encoding.
func encodingOption(options goja.Value) goja.Value {
	if obj, ok := options.(*goja.Object); ok {
		if v := obj.Get("encoding"); v != nil {
			return v
		}
	}
	return goja.Undefined()
}

// encoded is b as a string in an encoding, or as a Buffer.
func (l *lib) encoded(b []byte, encoding goja.Value) goja.Value {
	if goja.IsString(encoding) {
		if enc, ok := codec.Parse(encoding.String()); ok {
			return buffer.Decode(l.env, b, enc)
		}
	}
	return l.env.NewBuffer(b)
}

// secretTypes is what a secret may be.
const secretTypes = "of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey"

// secret reads the bytes of a secret key.
func (l *lib) secret(v goja.Value, name string, encoding goja.Value) []byte {
	if b, ok := l.env.Bytes(v); ok {
		return b
	}
	if b, ok := l.env.ArrayBuffer(v); ok {
		return b
	}
	if goja.IsString(v) {
		return encodingOf(encoding).Encode(buffer.Text(v))
	}
	k := l.keyOf(v)
	if k == nil {
		l.env.ThrowArgType(name, secretTypes, v)
	}
	if k.kind != "secret" {
		l.env.ThrowType("ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE", "Invalid key object type %s, expected secret.", k.kind)
	}
	return k.secret
}

// throwSSL throws an error as OpenSSL has them.
func (l *lib) throwSSL(number, library, reason, code string) {
	panic(l.sslError(number, library, reason, code))
}

func (l *lib) sslError(number, library, reason, code string) *goja.Object {
	err := l.env.NewError(modules.PlainError, "", "error:"+number+":"+library+"::"+reason)
	modules.Must(err.Set("library", library))
	modules.Must(err.Set("reason", reason))
	modules.Must(err.Set("code", code))
	return err
}

// timingSafeEqual(buf1, buf2) compares in a time that says nothing of where they
// differ.
func timingSafeEqual(a modules.Args) goja.Value {
	x, y := anyBytes(a, 0, "buf1"), anyBytes(a, 1, "buf2")
	if len(x) != len(y) {
		a.Env.ThrowRange("ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH", "Input buffers must have the same byte length")
	}
	return a.Env.VM.ToValue(subtle.ConstantTimeCompare(x, y) == 1)
}

// anyBytes reads an ArrayBuffer or a view.
func anyBytes(a modules.Args, i int, name string) []byte {
	if b, ok := a.Env.ArrayBuffer(a.Argument(i)); ok {
		return b
	}
	b, ok := a.Env.Bytes(a.Argument(i))
	if !ok {
		a.Env.ThrowType("ERR_INVALID_ARG_TYPE",
			"The %q argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.", name)
	}
	return b
}
