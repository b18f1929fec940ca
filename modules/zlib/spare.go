// SPDX-License-Identifier: Apache-2.0

package zlib

import (
	"weak"

	"github.com/iotjs/iotjs/internal/deflate"
	"github.com/iotjs/iotjs/modules"
)

// spare is a compressor that nobody uses, for the next one with the same
// settings: making its tables takes longer than compressing a short message.
// The garbage collector takes it when it runs.
type spare struct {
	settings deflate.Settings
	pointer  weak.Pointer[compressor]
}

func spareOf(env *modules.Env) *spare {
	return modules.Local(env, func(*modules.Env) *spare { return new(spare) })
}

// compressorFor is the spare one if it fits, or a new one.
func compressorFor(env *modules.Env, s deflate.Settings, dict []byte) *compressor {
	kept := spareOf(env)
	c := kept.pointer.Value()
	if c == nil || kept.settings != s || len(dict) > 0 {
		return newCompressor(s, dict)
	}
	kept.pointer = weak.Pointer[compressor]{}
	c.reset()
	return c
}

// release keeps the compressor of a handle that is done with it.
func (h *handle) release() {
	if c, ok := h.codec.(*compressor); ok && len(c.dict) == 0 && h.settings != nil {
		*spareOf(h.env) = spare{*h.settings, weak.Make(c)}
	}
	h.codec = nil
}
