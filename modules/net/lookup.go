// SPDX-License-Identifier: Apache-2.0

package net

import (
	"net/netip"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/lookup"
	"github.com/iotjs/iotjs/modules"
)

// found is an address that a name was resolved to.
type found struct {
	address goja.Value
	family  goja.Value
}

// lookup resolves the name of the host.
func (a *attempt) lookup() {
	if a.o.Lookup != nil {
		a.lookupByScript()
		return
	}
	c := a.s.core
	o := lookup.Options{Family: a.o.Family, AddrConfig: a.o.Hints&hintAddrConfig != 0, V4Mapped: a.o.Hints&hintV4Mapped != 0}
	c.resolve(a.o.Host, o, func(list []netip.Addr, err error) {
		if !a.current() {
			return
		}
		c.env.Enter(func() {
			if err != nil {
				a.notFound(c.env.AsyncError("getaddrinfo", err))
				return
			}
			a.foundNatively(list)
		})
	})
}

// all tells whether every address of the name is wanted.
func (a *attempt) all() bool {
	return a.o.AutoSelect && a.o.Family != 4 && a.o.Family != 6 && a.o.LocalAddress == ""
}

func (a *attempt) foundNatively(list []netip.Addr) {
	if !a.all() {
		list = list[:1]
	}
	for _, ip := range list {
		a.emitLookup(found{a.s.core.value(ip.String()), a.s.core.value(familyOf(ip))})
		if !a.current() {
			return
		}
	}
	a.proceed(list)
}

// proceed connects to what the name was resolved to.
func (a *attempt) proceed(list []netip.Addr) {
	a.s.touch()
	if a.all() {
		a.several(list)
		return
	}
	a.single(list[0])
}

// emitLookup tells of one address.
func (a *attempt) emitLookup(f found) {
	a.s.Emit("lookup", goja.Null(), f.address, f.family, a.s.core.value(a.o.Host))
}

// notFound tells that the name could not be resolved.
func (a *attempt) notFound(err goja.Value) {
	a.s.Emit("lookup", err, goja.Undefined(), goja.Undefined(), a.s.core.value(a.o.Host))
	a.failLater(err)
}

// failLater destroys the socket in a tick.
func (a *attempt) failLater(err goja.Value) {
	a.s.core.env.NextTickFunc(func() { a.s.Stream.Destroy(err) })
}

// lookupByScript asks the function of the script.
func (a *attempt) lookupByScript() {
	c := a.s.core
	opts := c.env.Object("family", goja.Undefined(), "hints", a.o.Hints)
	if a.o.Family != 0 {
		modules.Must(opts.Set("family", a.o.Family))
	}
	answer := a.answer
	if a.all() {
		modules.Must(opts.Set("all", true))
		answer = a.answers
	}
	call, _ := goja.AssertFunction(a.o.Lookup)
	c.env.Invoke(call, goja.Undefined(), c.value(a.o.Host), opts, c.value(answer))
}

// answer is the callback for one address: (err, address, family).
func (a *attempt) answer(call goja.FunctionCall) goja.Value {
	err, f := call.Argument(0), found{call.Argument(1), call.Argument(2)}
	if !a.current() {
		return goja.Undefined()
	}
	if modules.Truthy(err) {
		a.notFound(err)
		return goja.Undefined()
	}
	a.emitLookup(f)
	if !a.current() {
		return goja.Undefined()
	}
	if ip := a.read(f); ip.IsValid() {
		a.proceed([]netip.Addr{ip})
		return goja.Undefined()
	}
	a.failLater(a.unusable(f))
	return goja.Undefined()
}

// read reads what a script resolved a name to; what is no address is the zero
// Addr.
func (a *attempt) read(f found) netip.Addr {
	if !goja.IsString(f.address) || isIP(f.address.String()) == 0 {
		return netip.Addr{}
	}
	if n := f.family.ToInteger(); !goja.IsNumber(f.family) || n != 4 && n != 6 {
		return netip.Addr{}
	}
	return parseIP(f.address.String())
}

// unusable is the error for what read refuses.
func (a *attempt) unusable(f found) goja.Value {
	if !goja.IsString(f.address) || isIP(f.address.String()) == 0 {
		return a.s.core.badAddress(f.address)
	}
	return a.s.core.badFamily(f.family, a.o.Host, a.o.Port)
}

// answers is the callback for all addresses: (err, [{ address, family }]).
func (a *attempt) answers(call goja.FunctionCall) goja.Value {
	if !a.current() {
		return goja.Undefined()
	}
	if err := call.Argument(0); modules.Truthy(err) {
		a.notFound(err)
		return goja.Undefined()
	}
	var list []netip.Addr
	var bad *found
	for _, f := range a.s.core.foundList(call.Argument(1)) {
		a.emitLookup(f)
		if !a.current() {
			return goja.Undefined()
		}
		if ip := a.read(f); ip.IsValid() {
			list = append(list, ip)
		} else if bad == nil {
			bad = &f
		}
	}
	if len(list) > 0 {
		a.proceed(list)
		return goja.Undefined()
	}
	a.failLater(a.unusable(*bad))
	return goja.Undefined()
}

// foundList reads an array of { address, family }. An empty one is refused as
// the property of an element that is not there.
func (c *Core) foundList(v goja.Value) []found {
	arr, _ := v.(*goja.Object)
	if arr == nil {
		c.env.ThrowArgType("addresses", "an instance of Array", v)
	}
	n := int(arr.Get("length").ToInteger())
	if n == 0 {
		c.env.ThrowType("", "Cannot read properties of undefined (reading 'address')")
	}
	out := make([]found, n)
	for i := range out {
		if item, ok := arr.Get(c.value(i).String()).(*goja.Object); ok {
			out[i] = found{orUndefined(item.Get("address")), orUndefined(item.Get("family"))}
		} else {
			out[i] = found{goja.Undefined(), goja.Undefined()}
		}
	}
	return out
}

func orUndefined(v goja.Value) goja.Value {
	if v == nil {
		return goja.Undefined()
	}
	return v
}
