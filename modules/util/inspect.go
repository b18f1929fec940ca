// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strings"

	"github.com/dop251/goja"
)

// Inspector shows values as text, as util.inspect does. There is one per
// runtime, which util, console and the reporting of uncaught errors share; its
// methods must be called on the loop. What a getter, a Proxy trap or a custom
// inspect function throws passes on as a panic, as in any native function.
type Inspector struct {
	realm *Realm
	// defaults is util.inspect.defaultOptions once a script has asked for it.
	defaults *goja.Object
	// function returns the JavaScript function util.inspect.
	function func() goja.Value
	// colors and styles are the tables of util.inspect once a script has asked
	// for them; until then the built-in ones are used.
	colors, styles         *goja.Object
	plainStyle, colorStyle goja.Value
}

// NewInspector makes the Inspector of a realm. function returns the JavaScript
// function util.inspect, which custom inspect functions get; it may be nil.
func NewInspector(r *Realm, function func() goja.Value) *Inspector {
	return &Inspector{realm: r, function: function}
}

// Realm returns the realm that the Inspector works in.
func (in *Inspector) Realm() *Realm { return in.realm }

// Inspect shows v with the default options.
func (in *Inspector) Inspect(v goja.Value) string {
	return in.InspectWith(v, in.Defaults())
}

// InspectWith shows v with the options o.
func (in *Inspector) InspectWith(v goja.Value, o Options) string {
	p := printer{in: in, realm: in.realm, o: o}
	return p.value(v, 0, false)
}

// printer is the state of one call of inspect.
type printer struct {
	in    *Inspector
	realm *Realm
	o     Options

	indent   int
	level    int            // nesting of what was entered last
	seen     []*goja.Object // what is being shown, outermost first
	circular map[*goja.Object]int
	// budget counts the characters written at each indentation.
	budget map[int]int
}

// maxBudget is how many characters one level may have before everything below
// is cut short.
const maxBudget = 1 << 27

// maxNesting is where recursion stops, near to where Node.js runs out of stack.
const maxNesting = 1000

// value shows v, which is nested depth levels deep. typed is true for what a
// typed array shows of itself.
func (p *printer) value(v goja.Value, depth int, typed bool) string {
	o, ok := v.(*goja.Object)
	if !ok {
		return p.primitive(v)
	}
	p.realm.pause()
	kind := KindOf(o)
	target := o
	if kind == KindProxy {
		if p.realm.namespace != nil {
			if n := p.realm.namespace(o); n != nil {
				return p.namespace(o, n, depth)
			}
		}
		var s string
		if target, s = p.proxy(o, depth); target == nil {
			return s
		}
		kind = KindOf(target)
	}
	if p.o.CustomInspect {
		if s, done := p.custom(o, target, depth); done {
			return s
		}
	}
	if p.isSeen(target) {
		return p.reference(target)
	}
	return p.object(target, kind, depth, typed)
}

func (p *printer) isSeen(o *goja.Object) bool {
	for _, s := range p.seen {
		if s == o {
			return true
		}
	}
	return false
}

// reference shows an object that contains itself by a number.
func (p *printer) reference(o *goja.Object) string {
	if p.circular == nil {
		p.circular = make(map[*goja.Object]int)
	}
	n, ok := p.circular[o]
	if !ok {
		n = len(p.circular) + 1
		p.circular[o] = n
	}
	return p.style("[Circular *"+itoa(n)+"]", styleSpecial)
}

// proxy returns what a Proxy stands for, or nil and a text to show instead.
func (p *printer) proxy(o *goja.Object, depth int) (*goja.Object, string) {
	if p.o.ShowProxy {
		return nil, p.showProxy(o, depth)
	}
	target := proxyTarget(o)
	if target == nil {
		return nil, p.style("<Revoked Proxy>", styleSpecial)
	}
	return target, ""
}

// proxyTarget follows a chain of proxies. It returns nil for a revoked one.
func proxyTarget(o *goja.Object) *goja.Object {
	for o != nil && KindOf(o) == KindProxy {
		o = o.Export().(goja.Proxy).Target()
	}
	return o
}

func (p *printer) showProxy(o *goja.Object, depth int) string {
	px := o.Export().(goja.Proxy)
	target := px.Target()
	if target == nil {
		return p.style("<Revoked Proxy>", styleSpecial)
	}
	if depth > p.o.Depth {
		return p.style("Proxy [Array]", styleSpecial)
	}
	if depth > maxNesting {
		return p.interrupted("Proxy")
	}
	depth++
	p.indent += 2
	out := []string{p.value(target, depth, false), p.value(handler(px), depth, false)}
	p.indent -= 2
	return p.join(out, "", "Proxy [", "]", extrasArray, depth, nil)
}

func handler(px goja.Proxy) goja.Value {
	if h := px.Handler(); h != nil {
		return h
	}
	return goja.Null()
}

// interrupted marks a place where the nesting is too deep to go on.
func (p *printer) interrupted(name string) string {
	return p.style("["+strings.TrimSuffix(name, " ")+
		": Inspection interrupted prematurely. Maximum call stack size exceeded.]", styleSpecial)
}
