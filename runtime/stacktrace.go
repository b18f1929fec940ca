// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// errorClasses are the constructors whose instances get a stack.
var errorClasses = [...]string{
	"Error", "AggregateError", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError",
}

// defaultTraceLimit is Error.stackTraceLimit before a script changes it.
const defaultTraceLimit = 10

// stackTraces gives errors V8's stack: an own property made with the error,
// Error.captureStackTrace, Error.stackTraceLimit and Error.prepareStackTrace.
// The engine's own constructors are taught to, so that the errors which the
// engine throws have it, too.
type stackTraces struct {
	env       *modules.Env
	error     *goja.Object
	frames    []goja.StackFrame // reused by captureStackTrace
	preparing bool              // inside Error.prepareStackTrace
	callSite  *goja.Object      // the prototype of CallSite objects, once made
}

func newStackTraces(env *modules.Env, limit *int) *stackTraces {
	s := &stackTraces{env: env}
	for _, name := range errorClasses {
		s.teach(env.VM.Get(name).(*goja.Object))
	}
	s.error = env.Builtin("Error")
	env.DefineHidden(s.error, modules.Method{Name: "captureStackTrace", Len: 2, Func: s.captureStackTrace})
	modules.Must(s.error.Set("stackTraceLimit", defaultTraceLimit))
	if limit != nil {
		modules.Must(s.error.Set("stackTraceLimit", *limit))
	}
	return s
}

// teach makes class set the stack of its instances.
func (s *stackTraces) teach(class *goja.Object) {
	s.env.Wrap(class, func(call modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			obj := call(c).(*goja.Object)
			frames := s.env.ErrorFrames(obj)
			s.attach(obj, frames, natives(frames))
			return obj
		}
	})
	s.env.WrapConstructor(class, func(construct modules.NativeConstructor) modules.NativeConstructor {
		return func(args []goja.Value, newTarget *goja.Object) *goja.Object {
			if newTarget == class { // the engine makes it
				s.reword(args)
			}
			obj := construct(args, newTarget)
			frames := s.env.ErrorFrames(obj)
			from := 0
			if newTarget != nil && newTarget != class {
				from = s.below(newTarget, frames, 0)
			}
			s.attach(obj, frames, from)
			return obj
		}
	})
}

// reword gives an error that the engine makes the message of Node.js.
func (s *stackTraces) reword(args []goja.Value) {
	if len(args) == 1 && goja.IsString(args[0]) {
		args[0] = s.env.VM.ToValue(s.env.EngineMessage(args[0].String()))
	}
}

// natives is how many frames are that of Error itself, called as a function.
func natives(frames []goja.StackFrame) int {
	n := 0
	for n < len(frames) && frames[n].SrcName() == "<native>" {
		n++
	}
	return n
}

// below is where the frames begin that are below the outermost call of fn, or
// otherwise if it is not being called: constructors of subclasses do not show.
func (s *stackTraces) below(fn *goja.Object, frames []goja.StackFrame, otherwise int) int {
	for i := range frames {
		if s.env.Runs(&frames[i], fn) {
			return i + 1
		}
	}
	return otherwise
}

// attach defines obj.stack. frames are all that are under way; those before from
// do not show.
func (s *stackTraces) attach(obj *goja.Object, frames []goja.StackFrame, from int) {
	limit := s.error.Get("stackTraceLimit")
	if limit == nil || !goja.IsNumber(limit) {
		return
	}
	n := int(min(max(limit.ToInteger(), 0), 1<<16))
	var calls []modules.Caller
	s.env.EachCaller(frames, from, n, func(c *modules.Caller) { calls = append(calls, *c) })
	if s.preparing { // a formatter that fails must not be asked again about its failure
		s.env.Hide(obj, "stack", s.stack(obj, calls))
		return
	}
	s.define(obj, calls)
}

// define defines obj.stack. Like V8 it writes the text when somebody reads it: a
// constructor may give the error its name after the engine has made it. Until
// then it is an accessor, one function for both of its halves.
func (s *stackTraces) define(obj *goja.Object, calls []modules.Caller) {
	var text goja.Value // of an error that was frozen before anybody has read it
	access := s.env.VM.ToValue(func(c goja.FunctionCall) goja.Value {
		v := text
		if len(c.Arguments) > 0 {
			v = c.Arguments[0]
		} else if v == nil {
			v = s.stack(obj, calls)
			text = v
		}
		err := obj.DefineDataProperty("stack", v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
		if err != nil && len(c.Arguments) > 0 {
			s.env.ThrowType("", "Cannot assign to read only property 'stack' of object")
		}
		return v
	})
	if err := obj.DefineAccessorProperty("stack", access, access, goja.FLAG_TRUE, goja.FLAG_FALSE); err != nil {
		panic(err)
	}
}

// stack makes the value of obj.stack, which prepareStackTrace may decide.
func (s *stackTraces) stack(obj *goja.Object, calls []modules.Caller) goja.Value {
	if prepare, ok := goja.AssertFunction(s.error.Get("prepareStackTrace")); ok && !s.preparing {
		s.preparing = true
		defer func() { s.preparing = false }()
		return s.env.Invoke(prepare, s.error, obj, s.callSites(calls))
	}
	return s.env.VM.ToValue(s.header(obj) + s.env.FormatCalls(calls))
}

// header is the first line of a stack: name and message as they are now.
func (s *stackTraces) header(obj *goja.Object) string {
	name, message := textOr(obj.Get("name"), "Error"), textOr(obj.Get("message"), "")
	switch {
	case name == "":
		return message
	case message == "":
		return name
	}
	return strings.Join([]string{name, message}, ": ")
}

func textOr(v goja.Value, absent string) string {
	if v == nil || goja.IsUndefined(v) {
		return absent
	}
	return v.String()
}

// captureStackTrace(object, above) sets object.stack to where it is called,
// leaving out the frames above and including the call of the function above.
func (s *stackTraces) captureStackTrace(a modules.Args) goja.Value {
	obj := a.Object(0, "targetObject")
	s.frames = s.env.VM.CaptureCallStack(0, s.frames[:0])
	from := natives(s.frames)
	if fn, ok := a.Argument(1).(*goja.Object); ok {
		from = s.below(fn, s.frames, len(s.frames))
	}
	s.attach(obj, s.frames, from)
	clear(s.frames)
	return nil
}
