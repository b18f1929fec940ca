// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

func (w *Writable) resetBuffer() {
	if cap(w.buffered) > 1024 {
		w.buffered = nil
	} else {
		clear(w.buffered)
		w.buffered = w.buffered[:0]
	}
	w.head = 0
}

// clearBuffer writes what waits: all at once if the stream can, and otherwise
// one after the other as long as they are written at once.
func (s *Stream) clearBuffer() {
	w := s.W
	n := len(w.buffered) - w.head
	if w.corked > 0 || w.bufferProcessing || w.destroyed || !w.constructed || n == 0 {
		return
	}
	w.bufferProcessing = true
	if n > 1 && s.hasVector() {
		s.writeAll(n)
	} else {
		s.writeEach()
	}
	w.bufferProcessing = false
}

func (s *Stream) writeEach() {
	w := s.W
	for w.head < len(w.buffered) && !w.writing {
		q := w.buffered[w.head]
		w.buffered[w.head] = request{}
		w.head++
		w.begin(q.size, q.cb)
		if w.destroyed {
			s.onwrite(s.core.afterDestroy("write"))
		} else {
			s.callWrite(&q)
		}
		w.sync = false
	}
	switch {
	case w.head >= len(w.buffered):
		w.resetBuffer()
	case w.head > 256:
		n := copy(w.buffered, w.buffered[w.head:])
		clear(w.buffered[n:])
		w.buffered, w.head = w.buffered[:n], 0
	}
}

// hasVector tells whether several chunks can be written at once.
func (s *Stream) hasVector() bool {
	w := s.W
	native := w.sink != nil && w.writer.obj == s.core.own.hookWrite
	w.vector.find(s, "_writev", native)
	return w.vector.call != nil || native
}

// writeAll writes n chunks at once.
func (s *Stream) writeAll(n int) {
	w := s.W
	list := append([]request(nil), w.buffered[w.head:]...)
	w.resetBuffer()
	w.pendingcb -= n - 1
	w.begin(w.length, vectorCallback(list))
	if w.vector.call != nil {
		w.vector.call(s.call(s.chunkList(list), s.answer()))
	} else {
		chunks := make([][]byte, n)
		for i := range list {
			chunks[i] = s.core.bytes(&list[i].chunk)
		}
		w.sink.Writev(chunks, s.doneFunc())
	}
	w.sync = false
}

// vectorCallback calls the callbacks of all; it is none if there are none.
func vectorCallback(list []request) callback {
	for i := range list {
		if !list[i].cb.none() {
			return callback{done: func(err goja.Value) {
				for i := range list {
					list[i].cb.run(err)
				}
			}}
		}
	}
	return callback{}
}

// chunkList is what _writev gets.
func (s *Stream) chunkList(list []request) goja.Value {
	env := s.core.env
	items, bytes := make([]any, len(list)), true
	for i := range list {
		q := &list[i]
		bytes = bytes && q.encoding == nil && !s.W.objectMode
		items[i] = env.Object("chunk", s.core.value(&q.chunk), "encoding", s.shownEncoding(q), "callback", s.shownCallback(q.cb))
	}
	array := env.VM.NewArray(items...)
	modules.Must(array.Set("allBuffers", bytes))
	return array
}

// shownCallback is a callback as scripts see it.
func (s *Stream) shownCallback(cb callback) goja.Value {
	if cb.obj != nil {
		return cb.obj
	}
	return s.core.listener(func(c goja.FunctionCall) goja.Value {
		cb.run(c.Argument(0))
		return goja.Undefined()
	})
}
