// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/stream"
)

// fileStream is the state of a ReadStream or a WriteStream.
type fileStream struct {
	stream.Stream
	m     *api
	files fileIO
	own   *goja.Object // the method open of the class
	fd    int          // -1 while no file is open
	pos   int64        // where to read or write next; at the current position if negative
	last  int64        // the last byte to read
	moved int64        // bytes read or written
	sync  bool         // the option flush: fsync before close
	asked int          // what a Read wanted that came before the file was open
	busy  bool         // reading or writing
	idle  func()       // a destroy that waits for that
}

// noEnd is fileStream.last without an end.
const noEnd = math.MaxInt64

// ends are the native halves of a stream.
type ends struct{ s *fileStream }

// Read implements stream.Source.
func (e ends) Read(n int) {
	s := e.s
	if s.fd < 0 { // IoT.js's streams ask at once
		s.asked = n
		return
	}
	n = s.room(n)
	if n <= 0 {
		s.PushEnd()
		return
	}
	s.busy = true
	s.files.read(s.fd, n, s.pos, s.gotData)
}

// room is how much may be read: n, or what is left up to the end.
func (s *fileStream) room(n int) int {
	if s.last == noEnd {
		return n
	}
	from := s.pos
	if from < 0 {
		from = s.moved
	}
	return int(min(int64(n), s.last-from+1))
}

func (s *fileStream) gotData(data []byte, err goja.Value) {
	s.busy = false
	if s.released() {
		return
	}
	switch n := int64(len(data)); {
	case err != nil:
		s.Fail(err)
	case n == 0:
		s.PushEnd()
	default:
		s.advance(n)
		s.Push(data)
	}
}

func (s *fileStream) advance(n int64) {
	s.moved += n
	if s.pos >= 0 {
		s.pos += n
	}
}

// released lets a destroy go on that waited for the system, if there is one.
func (s *fileStream) released() bool {
	if !s.Destroyed() {
		return false
	}
	if idle := s.idle; idle != nil {
		s.idle = nil
		idle()
	}
	return true
}

// Write implements stream.Sink.
func (e ends) Write(chunk []byte, done func(goja.Value)) { e.Writev([][]byte{chunk}, done) }

// Writev implements stream.Sink.
func (e ends) Writev(chunks [][]byte, done func(goja.Value)) {
	s := e.s
	s.busy = true
	pos := s.pos
	if pos >= 0 {
		s.pos += int64(total(chunks))
	}
	s.files.write(s.fd, chunks, pos, func(n int, err goja.Value) {
		s.busy = false
		s.moved += int64(n)
		done(err)
		s.released()
	})
}

// Final implements stream.Sink.
func (e ends) Final(done func(goja.Value)) { done(nil) }

// Destroy implements stream.Closer: the file is closed once nothing of it is
// being read or written.
func (e ends) Destroy(err goja.Value, done func(goja.Value)) {
	s := e.s
	shut := func() { s.shut(err, done) }
	if s.busy {
		s.idle = shut
		return
	}
	shut()
}

// shut closes the file. As in Node.js, the standard input stays open.
func (s *fileStream) shut(err goja.Value, done func(goja.Value)) {
	fd := s.fd
	s.fd = -1
	if fd <= 0 {
		done(err)
		return
	}
	first := func(later goja.Value) {
		if err == nil {
			err = later
		}
	}
	finish := func() {
		s.files.close(fd, func(er goja.Value) {
			first(er)
			done(err)
		})
	}
	if !s.sync {
		finish()
		return
	}
	s.files.flush(fd, func(er goja.Value) {
		first(er)
		finish()
	})
}

// construct is _construct(cb): it opens the file unless the script gave one.
func (m *api) construct(a modules.Args) goja.Value {
	s := m.streamOf(a)
	cb := a.Func(0, "callback")
	if s.fd >= 0 {
		m.env.Invoke(cb, goja.Undefined())
		return nil
	}
	if open := s.Object().Get("open"); open != s.own {
		s.openPatched(open, cb)
		return nil
	}
	obj := s.Object()
	s.files.open(obj.Get("path"), obj.Get("flags"), obj.Get("mode"), func(fd int, err goja.Value) {
		if err != nil {
			m.env.Invoke(cb, goja.Undefined(), err)
			return
		}
		s.fd = fd
		m.env.Invoke(cb, goja.Undefined())
		s.Emit("open", m.env.VM.ToValue(fd))
		s.Emit("ready")
		if s.asked > 0 && !s.Destroyed() {
			ends{s}.Read(s.asked)
		}
	})
	return nil
}

// openPatched calls an open method of a script, which sets fd and emits 'open'
// or 'error'. The first of these events is what the stream waits for.
func (s *fileStream) openPatched(open goja.Value, cb goja.Callable) {
	env, obj := s.m.env, s.Object()
	emit := obj.Get("emit")
	call, _ := goja.AssertFunction(emit)
	watch := func(c goja.FunctionCall) goja.Value {
		switch c.Argument(0).String() {
		case "open":
			modules.Must(obj.Set("emit", emit))
			env.Invoke(cb, goja.Undefined())
		case "error":
			modules.Must(obj.Set("emit", emit))
			return env.Invoke(cb, goja.Undefined(), c.Argument(1))
		}
		return env.Invoke(call, c.This, append([]goja.Value(nil), c.Arguments...)...)
	}
	modules.Must(obj.Set("emit", env.VM.ToValue(watch)))
	env.Invoke(env.Func(open, "open"), obj)
}
