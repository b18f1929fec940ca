// SPDX-License-Identifier: Apache-2.0

package http

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// readPlace reads where the request goes to.
func (r *ClientRequest) readPlace(opts, defaults *goja.Object) (defaultPort goja.Value) {
	c := r.core
	r.path = buffer.ASCII("/")
	if v := opts.Get("path"); modules.Truthy(v) {
		if r.path = v.ToString(); !c.env.Compat && !validPath(r.path) {
			c.env.ThrowType("ERR_UNESCAPED_CHARACTERS", "Request path contains unescaped characters")
		}
	}
	r.readProtocol(opts, defaults)
	if defaultPort = opts.Get("defaultPort"); !modules.Truthy(defaultPort) && r.agent != nil {
		defaultPort = r.agent.Get("defaultPort")
	}
	port := opts.Get("port")
	if !modules.Truthy(port) {
		if port = defaultPort; !modules.Truthy(port) {
			port = c.int(80)
		}
	}
	modules.Must(opts.Set("port", port))
	if r.host = r.readHost(opts, "hostname"); r.host == nil {
		r.host = r.readHost(opts, "host")
	}
	if r.host == nil {
		r.host = buffer.ASCII("localhost")
		if c.env.Compat {
			r.host = buffer.ASCII("127.0.0.1")
		}
	}
	modules.Must(opts.Set("host", r.host))
	return defaultPort
}

func (r *ClientRequest) readProtocol(opts, defaults *goja.Object) {
	c := r.core
	expected := orUndefined(defaults.Get("protocol"))
	protocol := opts.Get("protocol")
	if !modules.Truthy(protocol) {
		protocol = expected
	}
	if r.agent != nil && modules.Truthy(r.agent.Get("protocol")) {
		expected = r.agent.Get("protocol")
	}
	if !c.env.Compat && !protocol.StrictEquals(expected) {
		c.env.ThrowType("ERR_INVALID_PROTOCOL", "Protocol \"%s\" not supported. Expected \"%s\"", protocol, expected)
	}
	r.protocol, r.socketPath = protocol, opts.Get("socketPath")
}

func orUndefined(v goja.Value) goja.Value {
	if v == nil {
		return goja.Undefined()
	}
	return v
}

// validPath tells whether a path has no space, control character or character
// beyond Latin-1.
func validPath(v goja.Value) bool {
	t := buffer.Text(v)
	if t.Units == nil {
		return strings.IndexFunc(t.ASCII, func(r rune) bool { return r <= ' ' }) < 0
	}
	for _, u := range t.Units {
		if u <= ' ' || u > 0xff {
			return false
		}
	}
	return true
}

func (r *ClientRequest) readHost(opts *goja.Object, name string) goja.Value {
	v := opts.Get(name)
	if modules.Nullish(v) {
		return nil
	}
	if !goja.IsString(v) {
		r.core.env.ThrowArgType("options."+name, "of type string or one of undefined or null", v)
	}
	if v.String() == "" {
		return nil
	}
	return v
}

func (r *ClientRequest) readMethod(opts *goja.Object) {
	v := opts.Get("method")
	r.method = "GET"
	if modules.Nullish(v) {
		return
	}
	if !goja.IsString(v) {
		r.core.env.ThrowArgType("options.method", "of type string", v)
	}
	if s := v.String(); s != "" {
		if !http1.ValidName(s) {
			r.core.env.ThrowType("ERR_INVALID_HTTP_TOKEN", "Method must be a valid HTTP token [\"%s\"]", s)
		}
		r.method = strings.ToUpper(s)
	}
}

// readSettings reads the options that have a fixed type.
func (r *ClientRequest) readSettings(opts *goja.Object) {
	c := r.core
	if v := opts.Get("timeout"); v != nil && !goja.IsUndefined(v) {
		ms := c.duration(v, "timeout")
		r.timeout, r.timed = c.env.VM.ToValue(ms), ms > 0
	}
	r.maxHead = int(integer(c, opts, "maxHeaderSize", 0))
	r.lenient = boolean(c, opts, "insecureHTTPParser", false)
	r.joined = boolean(c, opts, "joinDuplicateHeaders", false)
}

// maxTimer is the longest delay of a timer.
const maxTimer = 1<<31 - 1

// duration reads a number of milliseconds.
func (c *Core) duration(v goja.Value, name string) int64 {
	if !goja.IsNumber(v) {
		c.env.ThrowArgType(name, "of type number", v)
	}
	f := v.ToFloat()
	if !(f >= 0) || f > 1e300 {
		c.env.ThrowOutOfRange(name, "a non-negative finite number", v)
	}
	if f > maxTimer {
		c.env.Host.Warn(v.String()+" does not fit into a 32-bit signed integer."+
			"\nTimer duration was truncated to 2147483647.", "TimeoutOverflowWarning", "")
		return maxTimer
	}
	return int64(f)
}
