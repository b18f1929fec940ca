// SPDX-License-Identifier: Apache-2.0

package net

import (
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// normalize sorts the arguments of connect and listen: (options, cb), (path,
// cb), (port, host, cb). cb is nil if the last one is no function.
func (c *Core) normalize(args []goja.Value) (options, cb *goja.Object) {
	if len(args) == 0 {
		return c.env.VM.NewObject(), nil
	}
	if last := args[len(args)-1]; modules.Callable(last) {
		cb = last.(*goja.Object)
	}
	switch first := args[0].(type) {
	case *goja.Object:
		return first, cb
	default:
		options = c.env.VM.NewObject()
		if isPath(first) {
			modules.Must(options.Set("path", first))
			return options, cb
		}
		modules.Must(options.Set("port", first))
		if len(args) > 1 && goja.IsString(args[1]) {
			modules.Must(options.Set("host", args[1]))
		}
	}
	return options, cb
}

// _normalizeArgs(args) returns [options, cb].
func (c *Core) normalizeArgsMethod(a modules.Args) goja.Value {
	var args []goja.Value
	if list, ok := a.Argument(0).(*goja.Object); ok {
		args = c.listed(list)
	}
	options, cb := c.normalize(args)
	var shown goja.Value = goja.Null()
	if cb != nil {
		shown = cb
	}
	return c.env.VM.NewArray(options, shown)
}

// listed are those arguments in list that matter: the first two, and the last.
func (c *Core) listed(list *goja.Object) (args []goja.Value) {
	length := list.Get("length")
	if length == nil {
		return nil
	}
	n := length.ToInteger()
	for i := int64(0); i < n; i++ {
		if i == 2 {
			i = n - 1
		}
		v := list.Get(strconv.FormatInt(i, 10))
		if v == nil {
			v = goja.Undefined()
		}
		args = append(args, v)
	}
	return args
}

// net.connect(options, cb), (path, cb), (port, host, cb)
func (c *Core) connectFunction(a modules.Args) goja.Value {
	options, cb := c.normalize(a.Arguments)
	obj := c.anew(c.Socket, []goja.Value{options})
	s := c.findSocket(obj)
	if c.env.Listened(clientSocket) {
		c.env.Publish(clientSocket, "socket", obj)
	}
	if v := options.Get("timeout"); modules.Truthy(v) {
		s.setTimeout(v, nil)
	}
	if connect, ok := c.replacedConnect(obj); ok {
		c.env.Invoke(connect, obj, withCallback(options, cb)...)
		return obj
	}
	s.connectBy(options, cb)
	return obj
}

// socket.connect(options, cb) and so on
func (c *Core) connectMethod(a modules.Args) goja.Value {
	s := c.socket(a)
	if s.core.env.Compat && s.open() {
		return a.This
	}
	args := a.Arguments
	if list, ok := a.Argument(0).(*goja.Object); ok && len(args) == 1 && c.env.VM.InstanceOf(list, c.arrayClass()) {
		args = c.listed(list) // what _normalizeArgs returned
	}
	options, cb := c.normalize(args)
	s.connectBy(options, cb)
	return a.This
}

// replacedConnect is the method connect of a socket, if a script put its own in
// the place of ours.
func (c *Core) replacedConnect(socket *goja.Object) (goja.Callable, bool) {
	v := socket.Get("connect")
	if v == nil || v == c.ownConnect {
		return nil, false
	}
	return goja.AssertFunction(v)
}

func withCallback(options, cb *goja.Object) []goja.Value {
	if cb == nil {
		return []goja.Value{options}
	}
	return []goja.Value{options, cb}
}

func (c *Core) arrayClass() *goja.Object { return c.env.Builtin("Array") }

// connectBy connects to where the options of a script say.
func (s *Socket) connectBy(options, cb *goja.Object) {
	o := s.core.ConnectOptions(options)
	s.again()
	if cb != nil {
		s.Once("connect", cb)
	}
	s.connect(o)
}

// again makes a socket that was used before as new.
func (s *Socket) again() {
	s.rewrite()
	if !s.Destroyed() {
		return
	}
	undestroy, _ := goja.AssertFunction(s.Object().Get("_undestroy"))
	s.core.env.Invoke(undestroy, s.Object())
	s.resetting, s.server, s.dispatched, s.received = false, nil, 0, 0
	if s.cold != nil {
		s.cold.peer = nil
	}
}
