// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// place finds the size bytes at the offset in argument i, 0 if it is absent,
// and tells where they end.
func (l *lib) place(a modules.Args, b []byte, i, size int) (at []byte, end int) {
	if i < len(a.Arguments) && !goja.IsUndefined(a.Arguments[i]) {
		return l.placeAt(b, a.Arguments[i], size)
	}
	if len(b) < size {
		l.outside(l.env.VM.ToValue(0), "offset", 0, len(b)-size)
	}
	return b[:size:size], size
}

// placeAt finds the size bytes at offset v.
func (l *lib) placeAt(b []byte, v goja.Value, size int) (at []byte, end int) {
	if goja.IsNumber(v) {
		f := v.ToFloat()
		if i := int(f); float64(i) == f && i >= 0 && i <= len(b)-size {
			return b[i : i+size : i+size], i + size
		}
	}
	l.outside(v, "offset", 0, len(b)-size)
	return nil, 0
}
