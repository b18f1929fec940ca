// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"

	"github.com/iotjs/iotjs/modules"
)

// overrides returns the method name of the object if it is not own, the one
// that the classes define; nil if it is or if there is none.
func (s *Stream) overrides(name unistring.String, own *goja.Object) native {
	v, ok := s.core.env.Property(s.this, name).(*goja.Object)
	if !ok || v == own {
		return nil
	}
	return modules.CallOf(v)
}

// plain tells whether the object's emit is that of EventEmitter.
func (s *Stream) plain(name unistring.String) bool {
	return s.core.env.Property(s.this, name) == s.core.own.emit
}

// call is a call with the object as this.
func (s *Stream) call(args ...goja.Value) goja.FunctionCall {
	return goja.FunctionCall{This: s.this, Arguments: args}
}

// callResume is this.resume().
func (s *Stream) callResume() { s.invoke("resume", s.core.own.resume, s.resume) }

// callPause is this.pause().
func (s *Stream) callPause() { s.invoke("pause", s.core.own.pause, s.pause) }

// callDestroy is this.destroy(err). err may be nil.
func (s *Stream) callDestroy(err goja.Value) {
	v, o := s.core.env.Property(s.this, "destroy"), &s.core.own
	if v == o.destroy || v == o.destroyWritable {
		s.destroy(err, nil)
		return
	}
	call := modules.CallOf(v)
	switch {
	case call == nil:
		s.destroy(err, nil)
	case err == nil:
		call(s.call())
	default:
		call(s.call(err))
	}
}

// callPush is this.push(v).
func (s *Stream) callPush(v goja.Value) {
	if push := s.overrides("push", s.core.own.push); push != nil {
		push(s.call(v))
		return
	}
	s.pushValue(v, goja.Undefined(), false)
}

// callMethod calls obj[name](args) if there is such a method.
func callMethod(obj *goja.Object, name string, args ...goja.Value) goja.Value {
	if call := modules.CallOf(obj.Get(name)); call != nil {
		return call(goja.FunctionCall{This: obj, Arguments: args})
	}
	return goja.Undefined()
}
