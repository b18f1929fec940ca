// SPDX-License-Identifier: Apache-2.0

package json

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// stringifier is JSON.stringify of one runtime.
type stringifier struct {
	env        *modules.Env
	maxDepth   int
	keys       goja.Callable // Object.keys
	get, has   goja.Callable // of Reflect
	isArray    goja.Callable
	arrayProto *goja.Object
	root       *goja.Object // Object.prototype
	free       *writer      // for the next call
}

func newStringifier(env *modules.Env, depth int) *stringifier {
	fn := func(holder, name string) goja.Callable {
		f, _ := goja.AssertFunction(env.Builtin(holder).Get(name))
		return f
	}
	proto := env.VM.NewArray().Prototype()
	return &stringifier{
		env: env, maxDepth: depth,
		keys: fn("Object", "keys"), get: fn("Reflect", "get"), has: fn("Reflect", "has"), isArray: fn("Array", "isArray"),
		arrayProto: proto, root: proto.Prototype(),
	}
}

// stringify is JSON.stringify(value, replacer, space).
func (s *stringifier) stringify(c goja.FunctionCall) goja.Value {
	value, replacer, space := c.Argument(0), c.Argument(1), c.Argument(2)
	w := s.writer()
	if obj, ok := replacer.(*goja.Object); ok {
		w.replaceBy(obj)
	}
	w.spaceBy(space)
	out := goja.Undefined()
	if w.value(nil, key{}, value) {
		w.fits()
		out = w.result()
	}
	w.release()
	return out
}

// writer is one call of JSON.stringify. What is inside an object is written
// while the object is on the stack.
type writer struct {
	*stringifier
	buf      []byte // UTF-8; with lone surrogates as appendUnit writes them in the gap alone
	extra    int    // by how much buf is longer than its text in UTF-16 units
	gap      []byte
	pretty   bool // there are lines
	wideGap  bool // there are lone surrogates in gap
	gapUnits int
	replacer goja.Callable
	listed   bool // only the names of list are written
	list     []key
	stack    []step
	deep     map[*goja.Object]bool // those of the stack above the first few
	own      []modules.Own         // of the objects on the stack, one behind the other

	// clean tells that neither Array.prototype nor Object.prototype has a
	// toJSON; checked, that nothing of the script ran since that was seen.
	clean, checked bool
	runs           int // how often something of the script may have run
}

// step is an object on the stack, and where in the one below it is.
type step struct {
	key key
	obj *goja.Object
}

// writer takes the kept one, unless that is in use by a call further out.
func (s *stringifier) writer() *writer {
	w := s.free
	if s.free = nil; w == nil {
		w = &writer{stringifier: s}
	}
	return w
}

const mostKeptText = 1 << 16

// release keeps the memory of a small text for the next call.
func (w *writer) release() {
	clear(w.stack[:cap(w.stack)])
	clear(w.own[:cap(w.own)])
	kept := writer{stringifier: w.stringifier, buf: w.buf[:0], stack: w.stack[:0], own: w.own[:0]}
	if cap(kept.buf) > mostKeptText {
		kept.buf = nil
	}
	if cap(kept.own) > mostKept || cap(kept.stack) > mostKept {
		kept.own, kept.stack = nil, nil
	}
	*w = kept
	w.stringifier.free = w
}

// result is the text as a value.
func (w *writer) result() goja.Value {
	if w.wideGap {
		return goja.StringFromUTF16(units(string(w.buf)))
	}
	return w.env.VM.ToValue(string(w.buf))
}

// fits throws if the text is longer than a string can be.
func (w *writer) fits() {
	if len(w.buf)-w.extra > w.env.MaxStringLength {
		w.env.ThrowRange("", "Invalid string length")
	}
}

// call runs a function that may be the script's, or run something of it.
func (w *writer) call(fn goja.Callable, this goja.Value, args ...goja.Value) goja.Value {
	w.ran()
	if v := w.env.Invoke(fn, this, args...); v != nil {
		return v
	}
	return goja.Undefined() // the engine's own functions return nil for it
}

// ran notes that something of the script may run.
func (w *writer) ran() {
	w.checked = false
	w.runs++
}
