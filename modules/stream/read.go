// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"math"
	"math/bits"

	"github.com/dop251/goja"
)

// everything as the argument of read means what there is.
const everything = math.MinInt

// maxMark is how far read(n) may raise the highWaterMark.
const maxMark = 1 << 30

// read is read(n): it returns the chunk that was taken, if any, after emitting
// it as 'data'. It asks the source for more if there is room.
func (s *Stream) read(n int) (ch chunk, ok bool) {
	r, asked := s.R, n
	if n > r.highWaterMark {
		r.highWaterMark = s.core.raised(n)
	}
	if n != 0 {
		r.emittedReadable = false
	}
	if n == 0 && r.needReadable && (r.full() || r.ended) {
		if r.length == 0 && r.ended {
			s.endReadable()
		} else {
			s.emitReadable()
		}
		return ch, false
	}
	n = r.available(n)
	if n == 0 && r.ended {
		if r.length == 0 {
			s.endReadable()
		}
		return ch, false
	}
	if s.ask(n) && !r.reading {
		n = r.available(asked)
	}
	return s.deliver(n, asked)
}

// full tells whether the queue holds as much as it should.
func (r *Readable) full() bool {
	if r.highWaterMark == 0 {
		return r.length > 0
	}
	return r.length >= r.highWaterMark
}

// available is how much read(n) takes now.
func (r *Readable) available(n int) int {
	switch {
	case n == everything:
		if r.length == 0 {
			return 0
		}
		if r.objectMode {
			return 1
		}
		if r.flowing == on {
			return r.queue.first().size
		}
		return r.length
	case n <= 0 || r.length == 0 && r.ended:
		return 0
	case r.objectMode:
		return 1
	case n <= r.length:
		return n
	case r.ended:
		return r.length
	}
	return 0
}

// raised is the highWaterMark for somebody who reads n bytes at once: the next
// power of two.
func (c *Core) raised(n int) int {
	if n > maxMark {
		c.env.ThrowOutOfRange("size", "<= 1GiB", c.env.VM.ToValue(n))
	}
	return 1 << bits.Len(uint(n-1))
}

// ask calls _read unless there is enough or nothing to expect. n is what is
// about to be taken.
func (s *Stream) ask(n int) bool {
	r := s.R
	want := r.needReadable || r.length == 0 || r.length-n < r.highWaterMark
	if !want || r.ended || r.reading || r.destroyed || r.errored != nil || !r.constructed {
		return false
	}
	r.reading, r.sync = true, true
	if r.length == 0 {
		r.needReadable = true
	}
	if ex := s.core.env.VM.Try(s.callRead); ex != nil {
		s.fail(ex.Value(), false)
	}
	r.sync = false
	return true
}

// callRead calls _read of the script or the source.
func (s *Stream) callRead() {
	r := s.R
	r.reader.find(s, "_read", r.source != nil)
	switch o := &s.core.own; {
	case r.reader.obj == o.transformRead:
		s.transformRead()
	case r.reader.obj != o.hookRead && r.reader.call != nil:
		r.reader.call(goja.FunctionCall{This: s.this, Arguments: r.readArgs(s.core)})
	case r.source != nil:
		r.source.Read(r.highWaterMark)
	default:
		s.core.env.NextTickFunc(s.missRead)
	}
}

// readArgs are the arguments of _read, made again only when they change.
func (r *Readable) readArgs(c *Core) []goja.Value {
	if n, ok := c.env.AsInteger(r.args[0]); !ok || n != int64(r.highWaterMark) {
		r.args[0] = c.env.VM.ToValue(r.highWaterMark)
	}
	return r.args[:]
}

// deliver takes n from the queue, emits it and returns it. asked is the
// argument of read.
func (s *Stream) deliver(n, asked int) (ch chunk, ok bool) {
	r := s.R
	if ok = n > 0 && r.length > 0; ok {
		ch = s.takeNext(n)
		r.length -= n
		r.awaiting = r.awaiting[:0]
	} else {
		r.needReadable = r.length <= r.highWaterMark
		n = 0
	}
	if r.length == 0 {
		if !r.ended {
			r.needReadable = true
		}
		if asked != n && r.ended {
			s.endReadable()
		}
	}
	if ok && !r.errorEmitted && !r.closeEmitted {
		r.dataEmitted = true
		s.emitData(&ch)
	}
	return ch, ok
}

func (s *Stream) takeNext(n int) chunk {
	if s.R.objectMode {
		return s.R.queue.shift()
	}
	return s.core.take(&s.R.queue, n, s.R.decoder != nil)
}

// emitData hands a chunk to the listeners of 'data'. If all of them are pipes,
// they get the bytes, and no event is needed.
func (s *Stream) emitData(ch *chunk) {
	if s.onlyPipes() {
		for _, p := range append(make([]*pipe, 0, 4), s.R.pipes...) {
			p.deliver(ch)
		}
		return
	}
	if s.Count("data") == 0 && s.plain("emit") {
		return // what is thrown away need not become a Buffer
	}
	s.Tell("data", s.core.value(ch))
}

// onlyPipes tells whether nobody but pipes of ours listens to 'data'.
func (s *Stream) onlyPipes() bool {
	n := len(s.R.pipes)
	return n > 0 && s.Count("data") == n && s.R.tight() && s.plain("emit")
}
