// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

const (
	mostProxies = 3000 // behind a Proxy; the engine goes through them by calling itself
	mostBound   = 3000 // functions that bind made of each other: each has the names of all
)

// guardProxies bounds what has the engine call itself where no script runs that
// could be stopped: Proxies of Proxies, prototypes that a Proxy makes a circle of,
// and functions that are bound again and again.
func (g *guards) guardProxies() {
	g.env.WrapConstructor(g.method("Proxy"), func(native modules.NativeConstructor) modules.NativeConstructor {
		return func(args []goja.Value, newTarget *goja.Object) *goja.Object {
			g.proxied(args)
			return g.own(native(args, newTarget))
		}
	})
	g.env.Wrap(g.method("Proxy", "revocable"), func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			g.proxied(c.Arguments)
			made := native(c)
			g.own(made.(*goja.Object).Get("proxy").(*goja.Object))
			return made
		}
	})
	g.before(func(c *goja.FunctionCall) { g.inherited(c.Argument(0), c.Argument(1)) }, "Object", "setPrototypeOf")
	g.before(func(c *goja.FunctionCall) { g.inherited(c.Argument(0), c.Argument(1)) }, "Reflect", "setPrototypeOf")
	g.guardProto()
	g.env.BoundTo(g.method("Object")) // looks at how a function is bound
	g.before(g.bind, "Function", "prototype", "bind")
	g.guardText()
}

// guardText is about function.toString() of a Proxy that was revoked: the engine looks
// at its target.
func (g *guards) guardText() {
	g.env.Wrap(g.method("Function", "prototype", "toString"), func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			fn, ok := c.This.(*goja.Object)
			if !ok || !g.env.IsProxy(fn) {
				return native(c)
			}
			if target, _, _ := g.env.ProxyParts(fn); target != nil {
				return native(c)
			}
			if _, calls := goja.AssertFunction(fn); !calls {
				g.env.ThrowType("", "Function.prototype.toString requires that 'this' be a Function")
			}
			return g.env.VM.ToValue("function () { [native code] }")
		}
	})
}

// own gives the traps of a Proxy that can be called lists of arguments of their own.
func (g *guards) own(proxy *goja.Object) *goja.Object {
	if _, calls := goja.AssertFunction(proxy); calls {
		g.env.OwnArguments(proxy)
	}
	return proxy
}

// guardProto is about object.__proto__ = proto.
func (g *guards) guardProto() {
	describe, _ := goja.AssertFunction(g.method("Object", "getOwnPropertyDescriptor"))
	v, err := describe(goja.Undefined(), g.method("Object", "prototype"), g.env.VM.ToValue("__proto__"))
	modules.Must(err)
	g.env.Wrap(v.(*goja.Object).Get("set").(*goja.Object), func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			g.inherited(c.This, c.Argument(0))
			return native(c)
		}
	})
}

// proxied is about new Proxy(target, handler).
func (g *guards) proxied(args []goja.Value) {
	if len(args) < 2 {
		return
	}
	w := proxyWalk{env: g.env, left: mostProxies}
	for _, v := range args[:2] {
		if obj, ok := v.(*goja.Object); ok && g.env.IsProxy(obj) && w.reaches(obj, nil) {
			g.fail(tooDeep)
		}
	}
}

// inherited is about giving obj the prototype proto. A circle of ordinary objects is
// refused by the engine.
func (g *guards) inherited(obj, proto goja.Value) {
	from, ok := proto.(*goja.Object)
	to, is := obj.(*goja.Object)
	if !ok || !is {
		return
	}
	w := proxyWalk{env: g.env, left: mostProxies, links: true}
	if w.reaches(from, to) && w.proxies {
		g.fail(tooDeep)
	}
}

// proxyWalk goes through what the engine goes through when it looks for a property.
type proxyWalk struct {
	env     *modules.Env
	left    int  // how many Proxies may yet be gone through
	links   bool // go on to prototypes
	proxies bool // there was one
}

// reaches tells whether the walk from obj comes to goal, or has come too far.
func (w *proxyWalk) reaches(obj, goal *goja.Object) bool {
	for obj != nil {
		if obj == goal {
			return true
		}
		target, handler, ok := w.env.ProxyParts(obj)
		switch {
		case ok:
			w.proxies = true
			if w.left--; w.left < 0 || handler != nil && (w.links || w.env.IsProxy(handler)) && w.reaches(handler, goal) {
				return true
			}
			obj = target
		case w.links:
			obj = obj.Prototype()
		default:
			return false
		}
	}
	return false
}

// bind is about function.bind(…).
func (g *guards) bind(c *goja.FunctionCall) {
	fn, ok := c.This.(*goja.Object)
	for n := 0; ok && fn != nil; n++ {
		if n > mostBound {
			g.fail(tooDeep)
		}
		fn = g.env.BoundTo(fn)
	}
}
