// SPDX-License-Identifier: Apache-2.0

package process

import (
	"io"
	"os"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/console"
	modfs "github.com/iotjs/iotjs/modules/fs"
	"github.com/iotjs/iotjs/modules/tty"
)

// defineStreams adds the standard streams, which are made when they are first
// looked at.
func (p *Process) defineStreams() {
	std := &p.env.Streams
	p.lazyStream("stdin", func() goja.Value { return p.newInput(std.In) })
	p.lazyStream("stdout", func() goja.Value { return p.newOutput(std.Out, 1) })
	p.lazyStream("stderr", func() goja.Value { return p.newOutput(std.Err, 2) })
}

// lazyStream defines a getter that scripts can redefine, but not assign to.
func (p *Process) lazyStream(name string, build func() goja.Value) {
	var v goja.Value
	get := p.env.Function("get "+name, 0, func(modules.Args) goja.Value {
		if v == nil {
			v = build()
		}
		return v
	})
	modules.Must(p.object.DefineAccessorProperty(name, get, nil, goja.FLAG_TRUE, goja.FLAG_TRUE))
}

// newOutput makes process.stdout (fd 1) or process.stderr (fd 2).
func (p *Process) newOutput(w io.Writer, fd int) goja.Value {
	kind := kindOf(w)
	out := tty.Of(p.env).NewOutput(w, fd, kind)
	obj := out.Object()
	modules.Must(obj.Set("_type", string(kind)))
	modules.Must(obj.Set("_isStdio", true))
	p.env.Hide(obj, "destroySoon", obj.Get("destroy"))
	if kind == tty.KindTerminal {
		p.events.Listen("SIGWINCH", func(modules.Args) goja.Value {
			out.Resize()
			return nil
		})
	}
	console.SetStream(p.env, fd, obj, out.Busy)
	return obj
}

// kindOf tells what a standard stream is.
func kindOf(stream any) tty.Kind {
	f, ok := stream.(*os.File)
	if !ok {
		return tty.KindFile
	}
	if IsTerminal(f) {
		return tty.KindTerminal
	}
	st, err := f.Stat()
	if err == nil && st.Mode()&(os.ModeNamedPipe|os.ModeSocket) != 0 {
		return tty.KindPipe
	}
	return tty.KindFile
}

// newInput makes process.stdin.
func (p *Process) newInput(r io.Reader) goja.Value {
	f, ok := r.(*os.File)
	if !ok {
		return p.rested(tty.Of(p.env).NewReader(r, 0))
	}
	switch kindOf(f) {
	case tty.KindTerminal:
		return p.rested(tty.Of(p.env).NewTerminal(f, 0))
	case tty.KindPipe:
		if in, err := tty.Of(p.env).NewPipe(f, 0); err == nil {
			return p.rested(in)
		}
	}
	if st, err := f.Stat(); err == nil && st.IsDir() {
		return p.rested(tty.Of(p.env).NewReader(strings.NewReader(""), 0)) // nothing to read, as in Node.js
	}
	return modfs.NewReadStream(p.env, int(f.Fd()))
}

// rested makes a pause of the standard input stop its reading, so that it does
// not keep the loop alive.
func (p *Process) rested(in *tty.Input) goja.Value {
	in.AddListener("pause", func([]goja.Value) { p.env.NextTickFunc(in.Rest) })
	return in.Object()
}

// IsTerminal tells whether f is a terminal.
func IsTerminal(f *os.File) bool {
	_, _, ok := terminalSize(f.Fd())
	return ok
}
