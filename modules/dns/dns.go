// SPDX-License-Identifier: Apache-2.0

// Package dns is require("dns") and require("dns/promises"). Names are looked up
// as the system does it by internal/lookup, which net uses, too; records are
// asked of DNS servers by internal/dns. Both wait off the loop.
package dns

import (
	"context"
	"errors"
	"net"
	"net/netip"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/dns"
	"github.com/iotjs/iotjs/internal/lookup"
	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("dns"), require("dns/promises") and their parts.
func Modules() []modules.Module {
	return []modules.Module{
		{Name: "dns", Source: js.Source("dns")},
		{Name: "dns/promises", Source: js.Source("dns_promises")},
		{Name: "dns_base", Internal: true, Source: js.Source("dns_base"), Bind: bind},
		{Name: "dns_records", Internal: true, Source: js.Source("dns_records"), Bind: bind},
	}
}

// bind gives the face its natives:
//
//	binding.lookup(name, family, hints, callback)    callback(err, [address, family, …])
//	binding.service(address, port, callback)         callback(code, host, service)
//	new binding.Channel(timeout, tries)              see channel
func bind(env *modules.Env, binding *goja.Object) {
	env.Define(binding,
		modules.Method{Name: "lookup", Len: 4, Func: lookupName},
		modules.Method{Name: "service", Len: 3, Func: service},
	)
	ctor, _ := env.Class("ChannelWrap", 2, func(c goja.ConstructorCall) *goja.Object {
		env.Attach(c.This, newChannel(env, c.Argument(0).ToInteger(), int(c.Argument(1).ToInteger())))
		return nil
	},
		method("query", 3, (*channel).query),
		method("cancel", 0, (*channel).cancel),
		method("servers", 0, (*channel).servers),
		method("setServers", 1, (*channel).setServers),
		method("setLocal", 2, (*channel).setLocal),
	)
	if err := binding.Set("Channel", ctor); err != nil {
		panic(err)
	}
}

// The hints of a lookup.
const (
	hintV4Mapped   = 8
	hintAddrConfig = 32
)

func lookupName(a modules.Args) goja.Value {
	env, cb, hints := a.Env, a.Func(3, "callback"), a.Argument(2).ToInteger()
	o := lookup.Options{Family: int(a.Argument(1).ToInteger()), AddrConfig: hints&hintAddrConfig != 0, V4Mapped: hints&hintV4Mapped != 0}
	eventloop.Await(env.Loop, lookup.Work(a.Argument(0).String(), o), func(list []netip.Addr, err error) {
		if err != nil {
			env.Enter(func() { env.Invoke(cb, goja.Undefined(), env.AsyncError("getaddrinfo", err)) })
			return
		}
		var out []any
		for _, ip := range list {
			family := 6
			if ip.Is4() {
				family = 4
			}
			out = append(out, ip.String(), family)
		}
		env.Enter(func() { env.Invoke(cb, goja.Undefined(), goja.Null(), env.VM.NewArray(out...)) })
	})
	return nil
}

func service(a modules.Args) goja.Value {
	env, cb := a.Env, a.Func(2, "callback")
	ip, err := netip.ParseAddr(a.Argument(0).String())
	if err != nil {
		env.ThrowArgValue("address", a.Argument(0), "")
	}
	w := whois{ip, int(a.Argument(1).ToInteger())}
	eventloop.Await(env.Loop, w.run, func(names [2]string, err error) {
		env.Enter(func() {
			if err != nil {
				env.Invoke(cb, goja.Undefined(), env.VM.ToValue("ENOTFOUND"))
				return
			}
			env.Invoke(cb, goja.Undefined(), goja.Null(), env.VM.ToValue(names[0]), env.VM.ToValue(names[1]))
		})
	})
	return nil
}

// channel is the native half of a Resolver.
type channel struct {
	modules.Opaque
	env    *modules.Env
	client dns.Client
	handle *eventloop.Handle // of what has been asked since cancel
}

func newChannel(env *modules.Env, timeout int64, tries int) *channel {
	if timeout < 0 {
		timeout = 5000
	}
	return &channel{env: env, handle: env.Loop.NewHandle(),
		client: dns.Client{Servers: dns.SystemServers(), Timeout: time.Duration(timeout) * time.Millisecond, Tries: tries}}
}

func method(name string, length int, f func(*channel, modules.Args) goja.Value) modules.Method {
	return modules.StateMethod("ChannelWrap", name, length, f)
}

// query(name, type, callback) calls callback(code), or callback(null, records):
// each is [type, ttl, address, name, mailbox, numbers, texts].
func (c *channel) query(a modules.Args) goja.Value {
	cb := a.Func(2, "callback")
	q := query{client: c.client, name: a.Argument(0).String(), kind: dns.Type(a.Argument(1).ToInteger())}
	asked := c.handle
	eventloop.Await(asked, q.run, func(list []dns.Record, err error) {
		if asked.Closing() { // also if the answer was there before
			err = context.Canceled
		}
		c.env.Enter(func() {
			if err != nil {
				c.env.Invoke(cb, goja.Undefined(), c.env.VM.ToValue(codeOf(err)))
				return
			}
			c.env.Invoke(cb, goja.Undefined(), goja.Null(), c.records(list))
		})
	})
	return nil
}

func codeOf(err error) string {
	var e *dns.Error
	switch {
	case errors.Is(err, context.Canceled):
		return "ECANCELLED"
	case errors.As(err, &e):
		return e.Code
	}
	return "ESERVFAIL"
}

func (c *channel) records(list []dns.Record) goja.Value {
	vm := c.env.VM
	var out []any
	for _, r := range list {
		address := ""
		if r.Address.IsValid() {
			address = r.Address.String()
		}
		var numbers, texts []any
		for _, n := range r.Numbers {
			numbers = append(numbers, n)
		}
		for _, t := range r.Texts {
			texts = append(texts, t)
		}
		out = append(out, vm.NewArray(int(r.Type), r.TTL, address, r.Name, r.Mailbox, vm.NewArray(numbers...), vm.NewArray(texts...)))
	}
	return vm.NewArray(out...)
}

// cancel() ends all that has been asked.
func (c *channel) cancel(modules.Args) goja.Value {
	old := c.handle
	c.handle = c.env.Loop.NewHandle()
	old.Close(nil, nil)
	return nil
}

// servers() is [address, port, …].
func (c *channel) servers(modules.Args) goja.Value {
	var out []any
	for _, s := range c.client.Servers {
		out = append(out, s.Addr().String(), int(s.Port()))
	}
	return c.env.VM.NewArray(out...)
}

// setServers([address, port, …])
func (c *channel) setServers(a modules.Args) goja.Value {
	var list []string
	const most = 1 << 16
	if n, ok := c.env.ArrayLength(a.Argument(0)); !ok || n > most {
		c.env.ThrowArgType("servers", "an instance of Array", a.Argument(0))
	}
	if err := c.env.VM.ExportTo(a.Argument(0), &list); err != nil {
		c.env.ThrowArgType("servers", "an instance of Array", a.Argument(0))
	}
	c.client.Servers = nil
	for i := 0; i+1 < len(list); i += 2 {
		if s, err := netip.ParseAddrPort(net.JoinHostPort(list[i], list[i+1])); err == nil {
			c.client.Servers = append(c.client.Servers, s)
		}
	}
	return nil
}

// setLocal(ipv4, ipv6) says from where to ask.
func (c *channel) setLocal(a modules.Args) goja.Value {
	c.client.Local4, _ = netip.ParseAddr(a.Argument(0).String())
	c.client.Local6, _ = netip.ParseAddr(a.Argument(1).String())
	return nil
}
