// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// compatFields are the properties of _writableState that only IoT.js has, and
// `ended`, which there is true from 'finish' on.
func (c *Core) compatFields() []field {
	return []field{
		c.flag("ended", func(s *Stream) *bool { return &s.W.finished }),
		c.number("writingLength", func(s *Stream) *int { return &s.W.writelen }),
		{"buffer", func(s *Stream) goja.Value { return s.shownBuffered() }, nil},
	}
}

// writeHookCompat is the _write that a script did not override.
func (s *Stream) writeHookCompat(a modules.Args) goja.Value {
	if s.W.sink == nil {
		panic(s.plainError(modules.PlainError, "unreachable"))
	}
	return s.core.writeHook(a)
}
