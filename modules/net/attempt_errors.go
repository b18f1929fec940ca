// SPDX-License-Identifier: Apache-2.0

package net

import (
	"errors"
	"net/netip"
	"strconv"
	"syscall"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/transport"
)

// failure is the error of a script for what Dial reports.
func (a *attempt) failure(err error, to transport.Addr) goja.Value {
	c := a.s.core
	var op *transport.OpError
	if errors.As(err, &op) && op.Op == "bind" {
		return c.failureAt("bind", err, place{address: a.o.LocalAddress, port: a.o.LocalPort})
	}
	return a.connectFailure(err, to)
}

// connectFailure names the end of ours, too, if the script chose it.
func (a *attempt) connectFailure(err error, to transport.Addr) goja.Value {
	p := placeOf(to)
	if to.Local() || a.o.LocalPort == 0 {
		return a.s.core.failureAt("connect", err, p)
	}
	from := a.local(to.Addr()).Addr().String()
	p.local = " - Local (" + from + ":" + strconv.Itoa(a.o.LocalPort) + ")"
	obj := a.s.core.failureAt("connect", err, p)
	a.s.core.set(obj, "localAddress", from, "localPort", a.o.LocalPort)
	return obj
}

// timedOut is the error of an address that did not answer in time.
func (a *attempt) timedOut(ip netip.Addr) goja.Value {
	return a.connectFailure(syscall.ETIMEDOUT, a.remote(ip))
}

// busy is the error of connect on a socket that is connected or about to be.
func (a *attempt) busy() error {
	if a.s.attempt != nil {
		return syscall.EALREADY
	}
	return syscall.EISCONN
}
