// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"slices"
	"testing"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
	"github.com/iotjs/iotjs/modules/events"
)

// bench is a runtime with no more than streams need, in which Go streams can
// be made by hand.
type bench struct {
	t      testing.TB
	env    *modules.Env
	loop   *eventloop.Loop
	list   []modules.Module
	loaded map[string]goja.Value
	lines  []string
}

func newBench(t testing.TB) *bench {
	b := &bench{t: t, loop: eventloop.New(), loaded: map[string]goja.Value{}}
	b.list = slices.Concat(buffer.Modules(), events.Modules(), Modules())
	b.env = modules.NewEnv(goja.New(), b.loop, b)
	b.global("Buffer", b.Require("buffer").(*goja.Object).Get("Buffer"))
	b.global("stream", b.Require("stream"))
	b.global("print", b.env.Function("print", 1, func(a modules.Args) goja.Value {
		b.lines = append(b.lines, a.Argument(0).String())
		return nil
	}))
	return b
}

func (b *bench) global(name string, v goja.Value) { modules.Must(b.env.VM.Set(name, v)) }

func (b *bench) Require(name string) goja.Value {
	if v, ok := b.loaded[name]; ok {
		return v
	}
	i := slices.IndexFunc(b.list, func(m modules.Module) bool { return m.Name == name })
	if i < 0 {
		b.t.Fatalf("no module %s", name)
	}
	b.loaded[name] = b.list[i].New(b.env)
	return b.loaded[name]
}

func (b *bench) Builtins() []string    { return nil }
func (b *bench) IsBuiltin(string) bool { return false }
func (b *bench) Uncaught(ex *goja.Exception) {
	b.lines = append(b.lines, "uncaught "+ex.Value().String())
}
func (b *bench) Interrupted(any)                 {}
func (b *bench) Rejections()                     {}
func (b *bench) Warn(message, name, code string) { b.lines = append(b.lines, "warning "+message) }

// run runs a script and what it makes due.
func (b *bench) run(script string) {
	b.t.Helper()
	b.env.Enter(func() {
		if _, err := b.env.VM.RunString(script); err != nil {
			b.t.Error(err)
		}
	})
}

// enter runs f as the loop would.
func (b *bench) enter(f func()) { b.env.Enter(f) }

// expect compares what was printed, and forgets it.
func (b *bench) expect(want ...string) {
	b.t.Helper()
	if !slices.Equal(b.lines, want) {
		b.t.Errorf("got  %q\nwant %q", b.lines, want)
	}
	b.lines = nil
}

// counter is a source of n chunks.
type counter struct {
	s     *Stream
	left  int
	chunk []byte
	asked int
}

func (c *counter) Read(int) {
	c.asked++
	if c.left == 0 {
		c.s.PushEnd()
		return
	}
	c.left--
	c.s.Push(c.chunk)
}

// bin is a sink that counts.
type bin struct {
	bytes, calls int
	finals       int
}

func (b *bin) Write(chunk []byte, done func(goja.Value)) {
	b.bytes += len(chunk)
	b.calls++
	done(nil)
}

func (b *bin) Writev(chunks [][]byte, done func(goja.Value)) {
	for _, c := range chunks {
		b.bytes += len(c)
	}
	b.calls++
	done(nil)
}

func (b *bin) Final(done func(goja.Value)) {
	b.finals++
	done(nil)
}

// source makes a native readable stream.
func (b *bench) source(n int, chunk []byte) (*Stream, *counter) {
	c := Of(b.env)
	src := &counter{left: n, chunk: chunk}
	s := new(Stream)
	src.s = s
	c.Init(b.env.VM.CreateObject(c.Readable.Proto), s, Options{Readable: true, Source: src})
	return s, src
}

// sink makes a native writable stream.
func (b *bench) sink() (*Stream, *bin) {
	c := Of(b.env)
	s, k := new(Stream), new(bin)
	c.Init(b.env.VM.CreateObject(c.Writable.Proto), s, Options{Writable: true, Sink: k})
	return s, k
}
