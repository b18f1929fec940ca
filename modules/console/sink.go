// SPDX-License-Identifier: Apache-2.0

package console

import (
	"io"
	"os"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/tty"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/util"
)

// sink is where lines go: a standard stream, or a stream of the script.
type sink struct {
	env    *modules.Env
	file   io.Writer
	stream *goja.Object // takes the lines if it is set and write is not ours
	native goja.Value   // the write of stream that does what file does
	busy   func() bool  // nil, or tells that lines have to go through stream

	strict bool // errors of stream reach the caller
	colors func() bool
	given  *goja.Object // inspectOptions of the script

	done, quiet goja.Value // see makeListeners

	opts           util.Options
	asked, colored bool // the answer of colors
}

// standard are the sinks of the standard streams.
type standard struct{ out, err *sink }

func newStandard(env *modules.Env) *standard {
	return &standard{fileSink(env, env.Streams.Out), fileSink(env, env.Streams.Err)}
}

func fileSink(env *modules.Env, w io.Writer) *sink {
	return &sink{env: env, file: w, colors: func() bool { return tty.Colors(w, os.Getenv) }}
}

// SetStream tells the console that scripts know the standard output (fd 1) or
// error (fd 2) as stream. Its write method must do what the Go stream does;
// when a script replaces that, or while busy says so, lines go through it.
func SetStream(env *modules.Env, fd int, stream *goja.Object, busy func() bool) {
	std := modules.Local(env, newStandard)
	s := std.out
	if fd == 2 {
		s = std.err
	}
	s.stream, s.native, s.busy = stream, stream.Get("write"), busy
}

// write writes a whole line at once. A stream that is closed is no reason to
// fail.
func (s *sink) write(b []byte) {
	if s.stream != nil {
		if fn := s.stream.Get("write"); fn != s.native || s.busy != nil && s.busy() {
			s.writeStream(fn, string(b))
			return
		}
	}
	_ = tty.WriteAll(s.file, b) // see above
}

// options are how values are shown here. They follow util.inspect's defaults.
func (s *sink) options(in *util.Inspector) *util.Options {
	s.opts = in.Defaults()
	if !s.asked {
		s.asked, s.colored = true, s.colors()
	}
	s.opts.Colors = s.opts.Colors || s.colored
	if s.given != nil {
		in.ApplyOptions(&s.opts, s.given)
	}
	return &s.opts
}

func (s *sink) isTerminal() bool {
	if s.stream != nil && s.native == nil {
		v := s.stream.Get("isTTY")
		return v != nil && v.ToBoolean()
	}
	return tty.Is(s.file)
}
