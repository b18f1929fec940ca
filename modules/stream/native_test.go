// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"testing"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

func TestNativeToNativeMakesNoBuffer(t *testing.T) {
	x := newBench(t)
	src, _ := x.source(3, []byte("abcd"))
	dst, k := x.sink()
	views := 0
	build := x.env.VM.Get("Uint8Array")
	x.env.WrapConstructor(build.(*goja.Object), func(f modules.NativeConstructor) modules.NativeConstructor {
		return func(args []goja.Value, newTarget *goja.Object) *goja.Object {
			views++
			return f(args, newTarget)
		}
	})
	x.enter(func() { src.pipe(dst.Object(), true) })
	if k.bytes != 12 || k.finals != 1 || views != 0 {
		t.Errorf("%d bytes, %d ends, %d buffers", k.bytes, k.finals, views)
	}
	if !src.Destroyed() || !dst.Destroyed() || !dst.Finished() || !src.EndEmitted() {
		t.Error("a stream is left open")
	}
}

func TestNativeSourceToScript(t *testing.T) {
	x := newBench(t)
	src, _ := x.source(2, []byte("ab"))
	x.global("src", src.Object())
	x.run(`src.on('data', (d) => print('data ' + d + ' ' + Buffer.isBuffer(d))).on('end', () => print('end')).on('close', () => print('close'))`)
	x.expect("data ab true", "data ab true", "end", "close")
}

func TestScriptMethodWins(t *testing.T) {
	x := newBench(t)
	src, c := x.source(2, []byte("ab"))
	x.global("src", src.Object())
	x.run(`src._read = function () { this.push('mine'); this.push(null); }; src.on('data', (d) => print(String(d)))`)
	x.expect("mine")
	if c.asked != 0 {
		t.Errorf("the source was asked %d times", c.asked)
	}
}

// slow is a sink that answers when the test says so, and an idle source.
type slow struct {
	done   func(goja.Value)
	chunks []string
	closed []goja.Value
	reads  int
}

func (s *slow) Read(int) { s.reads++ }

func (s *slow) Write(chunk []byte, done func(goja.Value)) {
	s.chunks = append(s.chunks, string(chunk))
	s.done = done
}

func (s *slow) Writev(chunks [][]byte, done func(goja.Value)) {
	all := "v"
	for _, c := range chunks {
		all += " " + string(c)
	}
	s.Write([]byte(all), done)
}

func (s *slow) Final(done func(goja.Value)) { done(nil) }

func (s *slow) Destroy(err goja.Value, done func(goja.Value)) {
	s.closed = append(s.closed, err)
	done(err)
}

func (b *bench) duplex(k *slow, o Options) *Stream {
	s := new(Stream)
	o.Readable, o.Writable, o.Source, o.Sink, o.Closer = true, true, k, k, k
	Of(b.env).Init(b.env.VM.CreateObject(Of(b.env).Duplex.Proto), s, o)
	b.global("s", s.Object())
	for _, event := range [...]string{"drain", "finish", "end", "error", "close"} {
		s.AddListener(event, func([]goja.Value) { b.lines = append(b.lines, event) })
	}
	return s
}

func TestWritesWaitAndGoOutTogether(t *testing.T) {
	x, k := newBench(t), new(slow)
	s := x.duplex(k, Options{WritableHighWaterMark: 4})
	if !s.Write([]byte("ab")) || s.Write([]byte("cd")) || s.Write([]byte("e")) {
		t.Error("wrong answers of Write")
	}
	if !s.NeedDrain() || s.Pending() != 5 {
		t.Errorf("NeedDrain %v, Pending %d", s.NeedDrain(), s.Pending())
	}
	k.done(nil)
	if len(k.chunks) != 2 || k.chunks[1] != "v cd e" {
		t.Errorf("chunks %q", k.chunks)
	}
	x.expect()
	k.done(nil)
	x.expect("drain")
	s.End()
	x.expect("finish")
}

func TestWriteErrorDestroys(t *testing.T) {
	x, k := newBench(t), new(slow)
	s := x.duplex(k, Options{})
	var failed goja.Value
	s.WriteThen([]byte("a"), func(err goja.Value) { failed = err })
	err := x.env.NewError(modules.PlainError, "EPIPE", "broken")
	k.done(err)
	if failed != err || s.Errored() != err || len(k.closed) != 1 || k.closed[0] != err {
		t.Errorf("callback %v, errored %v, closed %v", failed, s.Errored(), k.closed)
	}
	x.expect("error", "close")
	if s.Push([]byte("late")) || s.Write([]byte("late")) {
		t.Error("a destroyed stream takes data")
	}
}

func TestHalfOpenEnds(t *testing.T) {
	x, k := newBench(t), new(slow)
	s := x.duplex(k, Options{NoHalfOpen: true})
	s.Resume()
	s.PushEnd()
	x.expect("end", "finish", "close")
	if len(k.closed) != 1 || k.closed[0] != nil {
		t.Errorf("closed %v", k.closed)
	}
}

func TestBackPressureStopsAsking(t *testing.T) {
	x, k := newBench(t), new(slow)
	s := x.duplex(k, Options{ReadableHighWaterMark: 4})
	s.AddListener("data", func([]goja.Value) {})
	s.Pause()
	if !s.Push([]byte("abc")) {
		t.Error("full too early")
	}
	reads := k.reads
	if s.Push([]byte("def")) {
		t.Error("takes more than its highWaterMark")
	}
	if k.reads != reads || s.Length() != 6 {
		t.Errorf("%d reads more, length %d", k.reads-reads, s.Length())
	}
	s.Resume()
	if s.Length() != 0 || k.reads == reads {
		t.Errorf("length %d, %d reads", s.Length(), k.reads)
	}
}

func TestDestroyThroughScript(t *testing.T) {
	x, k := newBench(t), new(slow)
	s := x.duplex(k, Options{})
	x.run(`s._destroy = (err, cb) => { print('mine ' + err); cb(err); }`)
	s.Destroy(nil)
	x.expect("mine null", "close")
	if len(k.closed) != 0 {
		t.Error("the closer was called, too")
	}
}

// message is a destination that is no Stream.
type message struct {
	Stream
	got    []string
	method *goja.Object
}

func (m *message) WriteMethod() *goja.Object { return m.method }

func (m *message) WriteBytes(data []byte) bool {
	m.got = append(m.got, string(data))
	return true
}

func TestPipeToTarget(t *testing.T) {
	x := newBench(t)
	src, _ := x.source(2, []byte("ab"))
	m := new(message)
	c := Of(x.env)
	obj := x.env.VM.CreateObject(c.Stream.Proto)
	c.Init(obj, m, Options{})
	m.method = x.env.Function("write", 1, func(modules.Args) goja.Value {
		t.Error("the method was called")
		return nil
	})
	modules.Must(obj.Set("write", m.method))
	modules.Must(obj.Set("end", x.env.Function("end", 0, func(modules.Args) goja.Value {
		m.got = append(m.got, "end")
		return nil
	})))
	x.enter(func() { src.pipe(obj, true) })
	if len(m.got) != 3 || m.got[0] != "ab" || m.got[2] != "end" {
		t.Errorf("got %q", m.got)
	}
}
