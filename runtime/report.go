// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"fmt"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules/util"
)

// report tells on stderr what ended the script: where it was thrown, the line
// with a mark below it, the error with its stack, cause and properties, and
// the version. note replaces all that but its own line.
func (r *Runtime) report(ex *goja.Exception, note string) {
	if note != "" {
		fmt.Fprintln(r.opts.Stderr, note)
		return
	}
	colors := useColors(r.opts.Stderr)
	var b strings.Builder
	if isError(ex.Value()) {
		r.reportError(&b, ex, colors)
	} else {
		r.reportValue(&b, ex, colors)
	}
	fmt.Fprintf(&b, "\niotjs %s\n", r.env.Program.Version)
	fmt.Fprint(r.opts.Stderr, b.String())
}

func isError(v goja.Value) bool {
	obj, ok := v.(*goja.Object)
	return ok && obj.ClassName() == "Error"
}

// reportError shows an error. The text of a syntax error begins with its place.
func (r *Runtime) reportError(b *strings.Builder, ex *goja.Exception, colors bool) {
	body := unbracketed(r.show(ex.Value(), colors), ex.Value())
	if r.moduleLoader().syntaxFault(ex.Value()) == nil {
		if place, ok := r.findPlace(ex); ok {
			b.WriteString(place.excerpt(colors) + "\n")
		}
	}
	b.WriteString(body + "\n")
	if r.opts.TraceUncaught {
		b.WriteString("\nThrown at:" + r.env.FormatFrames(ex.Stack(), 10) + "\n")
	}
}

// reportValue shows something thrown that is no error.
func (r *Runtime) reportValue(b *strings.Builder, ex *goja.Exception, colors bool) {
	if place, ok := r.findPlace(ex); ok {
		b.WriteString("\n" + place.excerpt(colors))
	} else {
		b.WriteString("Uncaught:\n")
	}
	b.WriteString(r.show(ex.Value(), colors) + "\n")
	if r.opts.TraceUncaught {
		b.WriteString("\nThrown at:" + r.env.FormatFrames(ex.Stack(), 10) + "\n")
	} else if _, ok := ex.Value().(*goja.Object); !ok {
		b.WriteString("(Use `iotjs --trace-uncaught ...` to show where the exception was thrown)\n")
	}
}

// show is util.inspect of v, which must not fail: a script's own inspect
// functions and getters may.
func (r *Runtime) show(v goja.Value, colors bool) (s string) {
	if goja.IsString(v) {
		return v.String()
	}
	opts := util.DefaultOptions()
	opts.Colors, opts.Depth = colors, 5 // as Node.js has it for what ends a process
	if ex := r.vm.Try(func() { s = util.Of(r.env).InspectWith(v, opts) }); ex == nil {
		return s
	}
	if ex := r.vm.Try(func() { s = v.String() }); ex != nil {
		return "(a value that cannot be shown)"
	}
	return s
}

// unbracketed undoes the brackets that util.inspect puts around an error whose
// stack has no frames.
func unbracketed(s string, v goja.Value) string {
	stack := text(v.(*goja.Object).Get("stack"))
	for _, shown := range [...]string{stack, strings.TrimRight(stack, "\n")} { // whose end inspect leaves out
		if rest, ok := strings.CutPrefix(s, "["+shown+"]"); ok {
			return stack + rest
		}
	}
	return s
}
