// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"bytes"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// compareTwo(buf1, buf2) is Buffer.compare.
func (l *lib) compareTwo(a modules.Args) goja.Value {
	x, y := l.bytes(a, 0, "buf1"), l.bytes(a, 1, "buf2")
	return l.env.VM.ToValue(bytes.Compare(x, y))
}

// equals(otherBuffer)
func (l *lib) equals(a modules.Args) goja.Value {
	return l.env.VM.ToValue(bytes.Equal(l.self(a), l.bytes(a, 0, "otherBuffer")))
}

// compare(target, targetStart, targetEnd, sourceStart, sourceEnd)
func (l *lib) compare(a modules.Args) goja.Value {
	b, target := l.self(a), l.bytes(a, 0, "target")
	if a.Len() > 1 {
		from := l.index(a, 1, "targetStart", 0, modules.MaxBufferLength)
		to := l.index(a, 2, "targetEnd", len(target), len(target))
		sourceFrom := l.index(a, 3, "sourceStart", 0, modules.MaxBufferLength)
		sourceTo := l.index(a, 4, "sourceEnd", len(b), len(b))
		target, b = between(target, from, to), between(b, sourceFrom, sourceTo)
	}
	return l.env.VM.ToValue(bytes.Compare(b, target))
}

// between is b[from:to], or nothing if that is no range.
func between(b []byte, from, to int) []byte {
	if from >= to {
		return nil
	}
	return b[from:to]
}
