// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
)

// hashOnce(algorithm, input, outputEncoding) is hash.
func (l *lib) hashOnce(a modules.Args) goja.Value {
	name := a.String(0, "algorithm")
	in := a.Argument(1)
	if _, ok := l.env.Bytes(in); !ok && !goja.IsString(in) {
		l.env.ThrowArgType("input", "of type string or an instance of Buffer, TypedArray, or DataView", in)
	}
	alg, ok := findDigest(name)
	if !ok {
		l.env.ThrowError("", "Digest method %s is not supported", name)
	}
	out := a.Argument(2)
	if goja.IsUndefined(out) {
		out = l.env.VM.ToValue("hex")
	}
	l.checkOutput(out)
	h := alg.make()
	h.Write(l.bytesOf(in, goja.Undefined()))
	return l.encoded(h.Sum(nil), out)
}

// checkOutput checks the encoding of a result.
func (l *lib) checkOutput(v goja.Value) {
	if !goja.IsString(v) {
		l.env.ThrowArgType("outputEncoding", "of type string", v)
	}
	if _, ok := codec.Parse(v.String()); !ok && v.String() != "buffer" {
		l.env.ThrowArgValue("outputEncoding", v, "")
	}
}
