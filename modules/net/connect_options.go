// SPDX-License-Identifier: Apache-2.0

package net

import (
	"math"
	"strconv"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// ConnectOptions say where a client connects to. The zero value of a field
// stands for its default.
type ConnectOptions struct {
	Path string // of a local socket: then the rest does not matter
	Host string // a name or an address; localhost
	Port int

	LocalAddress string // an IP address
	LocalPort    int
	Family       int        // 4 or 6
	Hints        int        // of the resolver
	Lookup       goja.Value // a function like dns.lookup

	// AutoSelect tries the addresses of both families one after the other.
	AutoSelect     bool
	AttemptTimeout int64 // for each of them, in milliseconds

	NoDelay, KeepAlive bool
	KeepAliveDelay     int // seconds
}

// Connect makes a socket and connects it, as net.connect does. script is the
// options object of the socket, or nil. It returns before there is a
// connection: 'connect' or 'error' follows.
func (c *Core) Connect(o ConnectOptions, script goja.Value) *Socket {
	s := c.NewSocket(SocketOptions{Script: script})
	s.noDelay, s.keepAlive, s.keepDelay = o.NoDelay, o.KeepAlive, o.KeepAliveDelay
	s.connect(o)
	return s
}

// ConnectOptions reads the options object of a script, and throws what is wrong
// with it.
func (c *Core) ConnectOptions(obj *goja.Object) ConnectOptions {
	var o ConnectOptions
	port, path := obj.Get("port"), obj.Get("path")
	if (port == nil || goja.IsUndefined(port)) && modules.Nullish(path) {
		c.env.ThrowType("ERR_MISSING_ARGS", `The "options" or "port" or "path" argument must be specified`)
	}
	if modules.Truthy(path) {
		if !goja.IsString(path) {
			c.env.ThrowArgType("options.path", "of type string", path)
		}
		o.Path = path.String()
		return o
	}
	c.readLocal(&o, obj)
	o.Port = c.connectPort(port)
	c.readAuto(&o, obj)
	host := obj.Get("host")
	if o.Host = "localhost"; modules.Truthy(host) {
		o.Host = host.String()
	}
	if isIP(o.Host) == 0 {
		c.readLookup(&o, obj)
		c.checkName(host, o.Lookup)
	}
	return o
}

// checkName throws if the resolver is ours and cannot look host up.
func (c *Core) checkName(host, lookup goja.Value) {
	if lookup == nil && modules.Truthy(host) && !goja.IsString(host) && !c.env.Compat {
		c.env.ThrowArgType("hostname", "of type string", host)
	}
}

func (c *Core) readLocal(o *ConnectOptions, obj *goja.Object) {
	if v := obj.Get("localAddress"); modules.Truthy(v) {
		if o.LocalAddress = v.String(); isIP(o.LocalAddress) == 0 {
			panic(c.badAddress(v))
		}
	}
	if v := obj.Get("localPort"); modules.Truthy(v) {
		if !goja.IsNumber(v) {
			c.env.ThrowArgType("options.localPort", "of type number", v)
		}
		o.LocalPort = int(v.ToInteger())
	}
}

func (c *Core) connectPort(v goja.Value) int {
	if v == nil || goja.IsUndefined(v) {
		return 0
	}
	if !goja.IsNumber(v) && !goja.IsString(v) {
		c.env.ThrowArgType("options.port", "one of type number or string", v)
	}
	return c.port("Port", v)
}

// port reads a port.
func (c *Core) port(name string, v goja.Value) int {
	if n, ok := portOf(v); ok {
		return n
	}
	c.compatRange("port should be >= 0 and < 65536", v)
	panic(c.env.NewError(modules.RangeError, "ERR_SOCKET_BAD_PORT", name+" should be >= 0 and < 65536."+c.env.Received(v)+"."))
}

func portOf(v goja.Value) (int, bool) {
	if !goja.IsNumber(v) && (!goja.IsString(v) || strings.TrimSpace(v.String()) == "") {
		return 0, false
	}
	f := v.ToFloat()
	if math.IsNaN(f) || f != math.Trunc(f) || f < 0 || f > 65535 {
		return 0, false
	}
	return int(f), true
}

func (c *Core) readAuto(o *ConnectOptions, obj *goja.Object) {
	o.AutoSelect, o.AttemptTimeout = c.autoSelect, c.attemptTimeout
	if v := obj.Get("autoSelectFamily"); !modules.Nullish(v) {
		if modules.TypeOf(v) != "boolean" {
			c.env.ThrowArgType("options.autoSelectFamily", "of type boolean", v)
		}
		o.AutoSelect = v.ToBoolean()
	}
	if v := obj.Get("autoSelectFamilyAttemptTimeout"); !modules.Nullish(v) {
		o.AttemptTimeout = max(10, c.env.Int(v, "options.autoSelectFamilyAttemptTimeout", 1, math.MaxInt32))
	}
}

// The hints of a resolver.
const (
	hintAddrConfig = 32
	hintV4Mapped   = 8
	hintAll        = 16
)

func (c *Core) readLookup(o *ConnectOptions, obj *goja.Object) {
	if v := obj.Get("lookup"); !modules.Nullish(v) {
		if !modules.Callable(v) {
			c.env.ThrowArgType("options.lookup", "of type function", v)
		}
		o.Lookup = v
	}
	o.Family = c.family(obj.Get("family"), o.Lookup == nil)
	if v := obj.Get("hints"); modules.Truthy(v) {
		if o.Hints = int(v.ToInteger()); o.Hints&^(hintAddrConfig|hintV4Mapped|hintAll) != 0 && o.Lookup == nil {
			c.env.ThrowArgValue("hints", v, "")
		}
	}
	if o.Family == 0 && o.Hints == 0 {
		o.Hints = hintAddrConfig
	}
}

// family reads the option family. A lookup of the script gets whatever it is.
func (c *Core) family(v goja.Value, strict bool) int {
	if modules.Nullish(v) {
		return 0
	}
	switch v.String() {
	case "IPv4", "4":
		return 4
	case "IPv6", "6":
		return 6
	case "0":
		return 0
	}
	if strict {
		c.compatRange("family should be 4 or 6", v)
		c.env.ThrowArgValue("options.family", v, "must be one of: 0, 4, 6")
	}
	n, _ := strconv.Atoi(v.String())
	return n
}
