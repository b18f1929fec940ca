// SPDX-License-Identifier: Apache-2.0

package net

import (
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/internal/transport"
	"github.com/iotjs/iotjs/modules"
)

func (c *Core) plainError(code, message string) goja.Value {
	return c.env.NewError(modules.PlainError, code, message)
}

func (c *Core) socketClosed() goja.Value {
	return c.plainError("ERR_SOCKET_CLOSED", "Socket is closed")
}

func (c *Core) closedBeforeConnection() goja.Value {
	return c.plainError("ERR_SOCKET_CLOSED_BEFORE_CONNECTION", "Socket closed before the connection was established")
}

// failure is the error of an operation without an address: "read ECONNRESET".
func (c *Core) failure(call string, err error) goja.Value {
	e := errno.From(call, err)
	e.Syscall, e.Net, e.Address, e.Port = call, true, "", 0
	v := c.env.Error(e)
	if text := c.compatText(e); text != "" {
		modules.Must(v.(*goja.Object).Set("message", text))
	}
	return v
}

// place is where an operation took place, for its error.
type place struct {
	address string
	port    int
	local   string // " - Local (address:port)", or ""
}

// placeOf describes an address.
func placeOf(a transport.Addr) place {
	if a.Local() {
		return place{address: a.Path}
	}
	return place{address: a.Addr().String(), port: int(a.Port())}
}

// failureAt is the error of connect and bind.
func (c *Core) failureAt(call string, err error, p place) *goja.Object {
	e := errno.From(call, err)
	text := call + " " + e.Code + " " + p.address
	if p.port > 0 {
		text += ":" + strconv.Itoa(p.port)
	}
	text += p.local
	if e.Syscall = call; c.env.Compat && call == "connect" {
		text = c.compatText(e)
	}
	obj := c.env.NewError(modules.PlainError, "", text)
	c.set(obj, "errno", e.Errno, "code", e.Code, "syscall", call, "address", p.address)
	if p.port > 0 {
		c.set(obj, "port", p.port)
	}
	return obj
}

// listenFailure is the error of listen. A local socket has the port -1.
func (c *Core) listenFailure(err error, p place) *goja.Object {
	e := errno.From("listen", err)
	text := "listen " + e.Code + ": " + errno.Text(e.Code)
	switch {
	case p.port > 0:
		text += " " + p.address + ":" + strconv.Itoa(p.port)
	case p.address != "":
		text += " " + p.address
	}
	obj := c.env.NewError(modules.PlainError, "", text)
	c.set(obj, "code", e.Code, "errno", e.Errno, "syscall", "listen", "address", p.address)
	if p.port != 0 {
		c.set(obj, "port", p.port)
	}
	return obj
}

// set defines properties from names and values that alternate.
func (c *Core) set(obj *goja.Object, pairs ...any) {
	for i := 0; i+1 < len(pairs); i += 2 {
		modules.Must(obj.Set(pairs[i].(string), pairs[i+1]))
	}
}

// badAddress is ERR_INVALID_IP_ADDRESS.
func (c *Core) badAddress(v goja.Value) *goja.Object {
	return c.env.NewError(modules.TypeError, "ERR_INVALID_IP_ADDRESS", "Invalid IP address: "+v.String())
}

// badFamily is ERR_INVALID_ADDRESS_FAMILY.
func (c *Core) badFamily(family goja.Value, host string, port int) *goja.Object {
	err := c.env.NewError(modules.RangeError, "ERR_INVALID_ADDRESS_FAMILY",
		"Invalid address family: "+family.String()+" "+host+":"+strconv.Itoa(port))
	c.set(err, "host", host, "port", port)
	return err
}

// aggregate is the error of a connection that no address of a name took.
func (c *Core) aggregate(errs []goja.Value) goja.Value {
	all := make([]any, len(errs))
	for i := range errs {
		all[i] = errs[i]
	}
	class := c.env.Builtin("AggregateError")
	obj, err := c.env.VM.New(class, c.env.VM.NewArray(all...))
	modules.Must(err)
	modules.Must(obj.Set("code", errs[0].(*goja.Object).Get("code")))
	return obj
}

func (c *Core) notRunning() goja.Value {
	if c.env.Compat {
		return c.plainError("", "Not running")
	}
	return c.plainError("ERR_SERVER_NOT_RUNNING", "Server is not running.")
}
