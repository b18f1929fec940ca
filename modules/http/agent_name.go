// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// place is what a request is for, as far as a name tells.
type place struct{ host, port, local, family, path goja.Value }

// named is the name of a place that only has a host and a port.
type named struct {
	host, name string
	port       int64
}

// getName(options) names the place that options lead to.
func (c *Core) agentName(a modules.Args) goja.Value {
	opts, ok := a.Argument(0).(*goja.Object)
	if !ok {
		return text("localhost::")
	}
	return c.env.VM.ToValue(placeOf(opts.Get).name())
}

// placeOf reads the options that get returns.
func placeOf(get func(name string) goja.Value) place {
	return place{get("host"), get("port"), get("localAddress"), get("family"), get("socketPath")}
}

func (p place) name() string {
	part := func(v goja.Value) string {
		if modules.Truthy(v) {
			return v.String()
		}
		return ""
	}
	name := part(p.host)
	if name == "" {
		name = "localhost"
	}
	name += ":" + part(p.port) + ":" + part(p.local)
	if f := p.family; f != nil && goja.IsNumber(f) && (f.ToInteger() == 4 || f.ToInteger() == 6) {
		name += ":" + f.String()
	}
	if path := part(p.path); path != "" {
		name += ":" + path
	}
	return name
}

// known is the name of the place. That of the last one is kept: most agents ask
// one place again and again.
func (g *Agent) known(p place) string {
	if modules.Truthy(p.local) || modules.Truthy(p.family) || modules.Truthy(p.path) || p.host == nil || !goja.IsString(p.host) || p.port == nil || !goja.IsNumber(p.port) {
		return p.name()
	}
	host, port := p.host.String(), p.port.ToInteger()
	if g.last.name == "" || g.last.host != host || g.last.port != port || float64(port) != p.port.ToFloat() {
		g.last = named{host, p.name(), port}
	}
	return g.last.name
}

// name asks the agent for the name of the place that options lead to. A script,
// or a class that extends Agent, may have a method of its own for that.
func (g *Agent) name(options *goja.Object) string {
	if g.names() {
		return g.known(placeOf(options.Get))
	}
	return g.core.callMethod(g.Object(), "getName", options).String()
}

// nameWith is name for options that those of the agent are to be added to.
func (g *Agent) nameWith(options *goja.Object) string {
	own, ok := g.Object().Get("options").(*goja.Object)
	if !ok || !g.names() {
		return g.name(g.merged(options))
	}
	return g.known(placeOf(func(name string) goja.Value {
		if v := own.Get(name); v != nil {
			return v
		}
		return options.Get(name)
	}))
}

// names tells whether the method getName is ours.
func (g *Agent) names() bool { return g.core.env.Property(g.Object(), "getName") == g.core.own.getName }
