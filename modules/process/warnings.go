// SPDX-License-Identifier: Apache-2.0

package process

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// warning is the reading of emitWarning's arguments.
type warning struct {
	message goja.Value
	name    string
	code    string
	detail  string
	ctor    goja.Value
}

func (p *Process) defineWarnings() {
	p.define(modules.Method{Name: "emitWarning", Len: 4, Func: p.emitWarning})
	p.defineCapture()
	o := &p.env.Program
	p.raise("noDeprecation", o.NoDeprecation)
	p.raise("throwDeprecation", o.ThrowDeprecation)
	p.raise("traceDeprecation", o.TraceDeprecation)
	if !o.NoWarnings {
		p.events.Listen("warning", p.printWarning)
	}
}

// raise sets one of the properties that scripts set too.
func (p *Process) raise(name string, on bool) {
	if on {
		modules.Must(p.object.Set(name, true))
	}
}

// Warn emits a warning of the runtime's own.
func (p *Process) Warn(message, name, code string) {
	p.queueWarning(p.newWarning(warning{message: p.env.VM.ToValue(message), name: name, code: code}))
}

// emitWarning(warning, type, code, ctor) and emitWarning(warning, { type,
// code, detail, ctor })
func (p *Process) emitWarning(a modules.Args) goja.Value {
	w := p.readWarning(a)
	if w.name == "DeprecationWarning" && p.flag("noDeprecation") {
		return nil
	}
	obj, isError := w.message.(*goja.Object)
	switch {
	case goja.IsString(w.message):
		obj = p.newWarning(w)
	case !isError || obj.ClassName() != "Error":
		a.Env.ThrowArgType("warning", "of type string or an instance of Error", w.message)
	}
	if text(obj.Get("name")) == "DeprecationWarning" {
		if p.flag("noDeprecation") {
			return nil
		}
		if p.flag("throwDeprecation") {
			p.env.NextTickFunc(func() { panic(obj) })
			return nil
		}
	}
	p.queueWarning(obj)
	return nil
}

func (p *Process) flag(name string) bool {
	v := p.object.Get(name)
	return v != nil && v.ToBoolean()
}

// readWarning sorts out the forms of the arguments.
func (p *Process) readWarning(a modules.Args) warning {
	w := warning{message: a.Argument(0), name: "Warning", ctor: a.Argument(3)}
	kind, code := a.Argument(1), a.Argument(2)
	switch {
	case modules.TypeOf(kind) == "function":
		w.ctor, kind, code = kind, goja.Undefined(), goja.Undefined()
	case modules.TypeOf(kind) == "object" && !goja.IsNull(kind):
		o := kind.(*goja.Object)
		w.ctor, kind, code = o.Get("ctor"), undefined(o.Get("type")), undefined(o.Get("code"))
		if d := o.Get("detail"); d != nil && goja.IsString(d) {
			w.detail = d.String()
		}
	case modules.TypeOf(code) == "function":
		w.ctor, code = code, goja.Undefined()
	}
	w.name, w.code = p.optional(kind, "type", w.name), p.optional(code, "code", "")
	return w
}

func (p *Process) optional(v goja.Value, name, absent string) string {
	if goja.IsUndefined(v) || goja.IsNull(v) {
		return absent
	}
	if !goja.IsString(v) {
		p.env.ThrowArgType(name, "of type string", v)
	}
	if v.String() == "" {
		return absent
	}
	return v.String()
}

func (p *Process) newWarning(w warning) *goja.Object {
	obj := p.env.NewError(modules.PlainError, "", w.message.String())
	modules.Must(obj.Set("name", w.name))
	if w.code != "" {
		modules.Must(obj.Set("code", w.code))
	}
	if w.detail != "" {
		modules.Must(obj.Set("detail", w.detail))
	}
	p.trace(obj, w.ctor)
	return obj
}

// trace makes the stack of a warning begin where emitWarning was called.
func (p *Process) trace(obj *goja.Object, above goja.Value) {
	class := p.env.Builtin("Error")
	capture, ok := goja.AssertFunction(class.Get("captureStackTrace"))
	if !ok {
		return
	}
	if above == nil || goja.IsUndefined(above) {
		above = p.object.Get("emitWarning")
	}
	p.env.Invoke(capture, class, obj, above)
}

// queueWarning emits 'warning' once the running callback has ended.
func (p *Process) queueWarning(obj *goja.Object) {
	p.env.NextTickFunc(func() { p.events.Emit("warning", obj) })
	if !p.env.Inside() {
		p.env.Enter(func() {})
	}
}

// printWarning is the first listener of 'warning'.
func (p *Process) printWarning(a modules.Args) goja.Value {
	obj, ok := a.Argument(0).(*goja.Object)
	if !ok {
		return nil
	}
	deprecation := text(obj.Get("name")) == "DeprecationWarning"
	if deprecation && p.flag("noDeprecation") || p.disabled(obj) {
		return nil
	}
	traced := p.env.Program.TraceWarnings || p.flag("traceProcessWarnings") || deprecation && p.flag("traceDeprecation")
	fmt.Fprint(p.env.Streams.Err, p.warningText(obj, traced)+p.hint(deprecation, traced))
	return nil
}

// disabled tells whether the command line asked for warnings of this name or
// code not to be printed.
func (p *Process) disabled(obj *goja.Object) bool {
	list := p.env.Program.DisabledWarnings
	return len(list) > 0 && (slices.Contains(list, text(obj.Get("name"))) || slices.Contains(list, text(obj.Get("code"))))
}

// warningText is "(iotjs:PID) [CODE] Name: message" and the detail.
func (p *Process) warningText(obj *goja.Object, traced bool) string {
	var b strings.Builder
	fmt.Fprintf(&b, "(iotjs:%d) ", os.Getpid())
	if code := text(obj.Get("code")); code != "" {
		fmt.Fprintf(&b, "[%s] ", code)
	}
	line := text(obj.Get("name")) + ": " + text(obj.Get("message"))
	if stack := obj.Get("stack"); traced && stack != nil && goja.IsString(stack) {
		line = stack.String()
	}
	b.WriteString(line + "\n")
	if detail := obj.Get("detail"); detail != nil && goja.IsString(detail) {
		b.WriteString(detail.String() + "\n")
	}
	return b.String()
}

// hint says once how to see more.
func (p *Process) hint(deprecation, traced bool) string {
	if traced || p.hinted {
		return ""
	}
	p.hinted = true
	flag := "--trace-warnings"
	if deprecation {
		flag = "--trace-deprecation"
	}
	return "(Use `iotjs " + flag + " ...` to show where the warning was created)\n"
}

func text(v goja.Value) string {
	if v == nil || goja.IsUndefined(v) {
		return ""
	}
	return v.String()
}

func undefined(v goja.Value) goja.Value {
	if v == nil {
		return goja.Undefined()
	}
	return v
}
