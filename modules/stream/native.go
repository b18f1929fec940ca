// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules/events"
)

// Source is the native half of a readable stream. Its method runs on the loop.
type Source interface {
	// Read asks for more data, about n bytes. It answers with Push or PushEnd
	// once, at once or later; it is not asked again before that. Pushing more
	// than was asked for, and without having been asked, is allowed.
	Read(n int)
}

// Sink is the native half of a writable stream. Its methods run on the loop,
// one at a time: the next one comes after done of the one before. done is to
// be called once, at once or later, with nil or null or with the error, on
// which the stream is destroyed.
type Sink interface {
	// Write takes a chunk. The bytes are valid, and must not be changed, until
	// done is called.
	Write(chunk []byte, done func(err goja.Value))
	// Writev takes what was waiting, at least two chunks.
	Writev(chunks [][]byte, done func(err goja.Value))
	// Final is called after end, when everything is written; 'finish' comes
	// after done.
	Final(done func(err goja.Value))
}

// BytesSink is a Sink whose stream tells by its own error that a text was said
// to be a Buffer.
type BytesSink interface {
	Sink
	// WantsBytes does nothing.
	WantsBytes()
}

// Statuses is a Sink whose callbacks of write are told a number under
// --compat=iotjs, 0 for success, with the stream as this.
type Statuses interface {
	Sink
	WriteStatus()
}

// Closer is the native part of destroy, called once. 'close' comes after done,
// and before it 'error' if err, which is nil or an error, is not replaced by
// another one.
type Closer interface {
	Destroy(err goja.Value, done func(err goja.Value))
}

// Target is the state of a destination of pipe that takes bytes by itself,
// without being a Stream with a writable side.
type Target interface {
	events.Holder
	// WriteMethod is the class's own write method. A script that put another
	// one in its place gets that one called, with a Buffer.
	WriteMethod() *goja.Object
	// WriteBytes is that method for bytes, which it may keep. It returns false
	// if the source is to wait for 'drain'.
	WriteBytes(data []byte) (more bool)
}

// Holder is the state of an object that is a stream: a *Stream, or a pointer
// to a struct that embeds one.
type Holder interface {
	events.Holder
	// Base returns the Stream.
	Base() *Stream
}

// Options say how a native stream begins. The zero value is a stream with
// neither side.
type Options struct {
	// Readable and Writable are the sides that it has. A Duplex with only one
	// says so to scripts (duplex.writable is false).
	Readable, Writable bool
	// Source, Sink and Closer are the native halves. Without them the
	// methods of the JavaScript class count.
	Source Source
	Sink   Sink
	Closer Closer
	// Script is the options object of the script: highWaterMark, objectMode,
	// encoding, signal, read, write and so on. nil or undefined for none.
	Script goja.Value
	// ReadableHighWaterMark and WritableHighWaterMark are the limits that
	// Script does not set; 0 means Node.js's default.
	ReadableHighWaterMark, WritableHighWaterMark int
	// NoHalfOpen ends the writable side when the readable one has ended.
	NoHalfOpen bool
	// Side is memory for the readable side, nil to make some: a state that has
	// it inside saves an allocation.
	Side *Readable
	// NoAutoDestroy keeps the stream when both sides are done.
	NoAutoDestroy bool
	// NoEmitClose suppresses 'close'.
	NoEmitClose bool
	// Standard marks process.stdout and process.stderr, which pipe never ends.
	Standard bool
	// NoConstruct says that the class has no _construct, so that it is not
	// looked for.
	NoConstruct bool
}

// Push hands data to the readable side, which owns it from then on. It may be
// called from inside and from outside of JavaScript. It returns false when the
// source should stop until Read is called.
func (s *Stream) Push(data []byte) (more bool) {
	if s.core.env.Inside() {
		return s.push(&chunk{data: data, size: len(data)}, false)
	}
	s.enter(func() { more = s.push(&chunk{data: data, size: len(data)}, false) })
	return more
}

// PushEnd says that no more data comes (EOF). A second one does nothing.
func (s *Stream) PushEnd() { s.enter(s.pushEnd) }

// Write writes data, which the stream owns from then on. It returns false when
// the writer should wait for 'drain'.
func (s *Stream) Write(data []byte) (more bool) {
	s.enter(func() { more = s.write(chunk{data: data, size: len(data)}, callback{}) })
	return more
}

// WriteThen is Write with a function that is called when data is written, or
// cannot be (err is null or an error).
func (s *Stream) WriteThen(data []byte, done func(err goja.Value)) (more bool) {
	s.enter(func() { more = s.write(chunk{data: data, size: len(data)}, callback{done: done}) })
	return more
}

// End ends the writable side.
func (s *Stream) End() { s.enter(func() { s.end(callback{}) }) }

// Destroy destroys the stream through the method that the script sees, which
// it may have replaced. err is nil or an error.
func (s *Stream) Destroy(err goja.Value) { s.enter(func() { s.callDestroy(err) }) }

// Fail destroys the stream because of err unless it is destroyed already.
// Without autoDestroy it only emits 'error'.
func (s *Stream) Fail(err goja.Value) { s.enter(func() { s.fail(err, false) }) }

// Pause stops 'data' events, as pause() does.
func (s *Stream) Pause() { s.enter(s.pause) }

// Resume starts 'data' events, as resume() does.
func (s *Stream) Resume() { s.enter(s.resume) }

// ReadMore asks the source for data if the stream has room. A source calls it
// when it can deliver again after it had to leave a Read unanswered.
func (s *Stream) ReadMore() { s.enter(func() { s.read(0) }) }

// AddListener adds a native listener, with what the class does for it: one for
// 'data' starts the flow. It returns the function that Off takes.
func (s *Stream) AddListener(event string, f func(args []goja.Value)) *goja.Object {
	fn := s.core.listener(func(c goja.FunctionCall) goja.Value {
		f(c.Arguments)
		return goja.Undefined()
	})
	s.enter(func() {
		s.On(event, fn)
		s.listening(event)
	})
	return fn
}

// enter runs f inside JavaScript's outermost frame: what f makes due runs
// afterwards, if the caller is the loop.
func (s *Stream) enter(f func()) {
	if s.core.env.Inside() {
		f()
		return
	}
	s.core.env.Enter(f)
}

// Flowing tells whether data flows to listeners by itself.
func (s *Stream) Flowing() bool { return s.R != nil && s.R.flowing == on }

// Ended tells whether the readable side got its end (PushEnd). There may be
// data that nobody has read yet: EndEmitted comes later.
func (s *Stream) Ended() bool { return s.R != nil && s.R.ended }

// EndEmitted tells whether 'end' was emitted.
func (s *Stream) EndEmitted() bool { return s.R != nil && s.R.endEmitted }

// Ending tells whether end was called.
func (s *Stream) Ending() bool { return s.W != nil && s.W.ending }

// Finished tells whether everything was written and 'finish' is emitted.
func (s *Stream) Finished() bool { return s.W != nil && s.W.finished }

// Destroyed tells whether the stream was destroyed.
func (s *Stream) Destroyed() bool { return s.destroyed() }

// Errored is the error that destroyed the stream, or nil.
func (s *Stream) Errored() goja.Value {
	for _, d := range s.sides() {
		if d.errored != nil {
			return d.errored
		}
	}
	return nil
}

// Length is how many bytes wait to be read.
func (s *Stream) Length() int {
	if s.R == nil {
		return 0
	}
	return s.R.length
}

// Pending is how many bytes wait to be written.
func (s *Stream) Pending() int {
	if s.W == nil {
		return 0
	}
	return s.W.length
}

// NeedDrain tells whether a writer was told to wait for 'drain'.
func (s *Stream) NeedDrain() bool {
	return s.W != nil && !s.W.destroyed && !s.W.ending && s.W.needDrain
}
