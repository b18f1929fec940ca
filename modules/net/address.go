// SPDX-License-Identifier: Apache-2.0

package net

import (
	"net/netip"
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// bindAddress gives js/net_address.js what it cannot do itself:
//
//	binding.canonical(address, family)   its usual form, or undefined
//	binding.newRules()                   the rules of a BlockList
func bindAddress(env *modules.Env, binding *goja.Object) {
	env.Define(binding,
		modules.Method{Name: "canonical", Len: 2, Func: func(a modules.Args) goja.Value {
			ip := parseIP(a.Argument(0).String())
			if !ip.IsValid() || ip.Is4() != (a.Argument(1).String() == "ipv4") {
				return nil
			}
			return env.VM.ToValue(ip.String())
		}},
		modules.Method{Name: "newRules", Func: func(modules.Args) goja.Value { return new(rules).object(env) }},
		modules.Method{Name: "port", Len: 2, Func: func(a modules.Args) goja.Value {
			return env.VM.ToValue(Of(env).port(a.Argument(1).String(), a.Argument(0)))
		}},
	)
}

// rules are the addresses of a BlockList: ranges, each inclusive.
type rules struct{ list []span }

type span struct{ from, to netip.Addr }

// object is what the script's half sees; all arguments are canonical addresses.
func (r *rules) object(env *modules.Env) *goja.Object {
	obj := env.VM.NewObject()
	env.Define(obj,
		modules.Method{Name: "range", Len: 2, Func: func(a modules.Args) goja.Value {
			return env.VM.ToValue(r.add(addr(a, 0), addr(a, 1)))
		}},
		modules.Method{Name: "subnet", Len: 2, Func: func(a modules.Args) goja.Value {
			r.subnet(addr(a, 0), int(a.Argument(1).ToInteger()))
			return nil
		}},
		modules.Method{Name: "check", Len: 1, Func: func(a modules.Args) goja.Value {
			return env.VM.ToValue(r.has(addr(a, 0)))
		}},
	)
	return obj
}

func addr(a modules.Args, i int) netip.Addr { return parseIP(a.Argument(i).String()).WithZone("") }

// add adds a range unless it ends before it begins.
func (r *rules) add(from, to netip.Addr) bool {
	if to.Less(from) {
		return false
	}
	r.list = append(r.list, span{from, to})
	return true
}

func (r *rules) subnet(ip netip.Addr, bits int) {
	prefix := netip.PrefixFrom(ip, bits).Masked()
	last := prefix.Addr().AsSlice()
	for i := bits; i < len(last)*8; i++ {
		last[i/8] |= 0x80 >> (i % 8)
	}
	to, _ := netip.AddrFromSlice(last)
	r.add(prefix.Addr(), to)
}

// has tells whether ip is in a range; an IPv4 address in IPv6 form is in the
// ranges of IPv4, too.
func (r *rules) has(ip netip.Addr) bool {
	in := func(ip netip.Addr) bool {
		return slices.ContainsFunc(r.list, func(s span) bool {
			return s.from.Is4() == ip.Is4() && !ip.Less(s.from) && !s.to.Less(ip)
		})
	}
	return in(ip) || ip.Is4In6() && in(ip.Unmap())
}
