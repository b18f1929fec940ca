// SPDX-License-Identifier: Apache-2.0

package util

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// errorBase is the stack of an error, with a first line that tells its class,
// and adds cause and errors to what is shown behind it.
func (p *printer) errorBase(s *shape) string {
	r := p.realm
	name, msg := r.errorField(s.o, "name", "Error"), r.errorField(s.o, "message", "")
	stack := r.stackOf(s.o)
	p.dropShown(s, stack)
	p.addKey(s, "cause", r.has(s.o, "cause"))
	errs, isObj := s.o.Get("errors").(*goja.Object)
	p.addKey(s, "errors", isObj && KindOf(errs) == KindArray)
	stack = improveStack(stack, s, name)
	stack = p.frames(stack, msg, s.o)
	if p.indent > 0 {
		stack = strings.ReplaceAll(stack, "\n", "\n"+strings.Repeat(" ", p.indent))
	}
	return stack
}

func (r *Realm) errorField(o *goja.Object, name, missing string) string {
	v := o.Get(name)
	if v == nil || goja.IsUndefined(v) || goja.IsNull(v) {
		return missing
	}
	return plainText(v)
}

// plainText is String(v).
func plainText(v goja.Value) string {
	if s, ok := v.(*goja.Symbol); ok {
		return symbolText(s)
	}
	return text(v)
}

// stackOf is the stack of an error in the form of Node.js.
func (r *Realm) stackOf(o *goja.Object) string {
	v := o.Get("stack")
	if v == nil || !v.ToBoolean() {
		return text(r.call(errorText, o))
	}
	return modules.NormalizeStack(plainText(v))
}

// has is `name in o`.
func (r *Realm) has(o *goja.Object, name string) bool {
	for ; o != nil; o = o.Prototype() {
		if r.hasOwn(o, key{name: name}) {
			return true
		}
	}
	return false
}

// dropShown removes own properties that the stack shows already.
func (p *printer) dropShown(s *shape, stack string) {
	if p.o.ShowHidden {
		return
	}
	s.keys = slices.DeleteFunc(s.keys, func(k key) bool {
		if k.sym != nil || (k.name != "name" && k.name != "message" && k.name != "stack") {
			return false
		}
		v := p.realm.get(s.o, k)
		return k.name == "stack" || !isObject(v) && strings.Contains(stack, plainText(v))
	})
}

func (p *printer) addKey(s *shape, name string, there bool) {
	k := key{name: name}
	if there && !slices.Contains(s.keys, k) {
		s.keys = append(s.keys, k)
	}
}

// Patterns for the class name at the start of a stack, compiled when one is needed.
var (
	leadingName = pattern(`^([A-Z][a-z_ A-Z0-9[\]()-]+)(?::|\n\s+at)`)
	loneName    = pattern(`^([a-z_A-Z0-9-]*Error)$`)
)

func pattern(text string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })
}

// improveStack makes the first line tell the class of the error, if that is
// not the name it gives itself.
func improveStack(stack string, s *shape, name string) string {
	if !s.null && !isRegularError(stack, name) {
		return stack
	}
	fallback, cutLen := "Error", len(name)
	if s.null {
		fallback = ""
		if m := leadingName().FindStringSubmatch(stack); m != nil {
			fallback = m[1]
		} else if m := loneName().FindStringSubmatch(stack); m != nil {
			fallback = m[1]
		}
		cutLen = len(fallback)
		if fallback == "" {
			fallback = "Error"
		}
	}
	prefix := strings.TrimSuffix(s.prefix(fallback, ""), " ")
	switch {
	case name == prefix:
		return stack
	case !strings.Contains(prefix, name):
		return prefix + " [" + name + "]" + stack[cutLen:]
	case cutLen == 0:
		return prefix + ": " + stack
	}
	return prefix + stack[cutLen:]
}

// isRegularError tells whether the stack begins with the name, and the name
// is one of an error.
func isRegularError(stack, name string) bool {
	if !strings.HasSuffix(name, "Error") || !strings.HasPrefix(stack, name) {
		return false
	}
	return len(stack) == len(name) || stack[len(name)] == ':' || stack[len(name)] == '\n'
}

// frames puts brackets around a stack without call sites and shortens and
// colours one with them.
func (p *printer) frames(stack, msg string, o *goja.Object) string {
	from := 0
	if at := strings.Index(stack, msg); msg != "" && at >= 0 {
		from = at + len(msg)
	}
	start := strings.Index(stack[from:], "\n    at")
	if start < 0 {
		return "[" + stack + "]"
	}
	start += from
	lines := strings.Split(stack[start+1:], "\n")
	lines = p.dropCommon(lines, o)
	if p.o.Colors {
		p.paintFrames(lines)
	}
	return stack[:start] + "\n" + strings.Join(lines, "\n")
}
