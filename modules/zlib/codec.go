// SPDX-License-Identifier: Apache-2.0

package zlib

import (
	"context"

	"github.com/iotjs/iotjs/internal/deflate"
)

// The numbers of zlib that codecs and handles share with the face.
const (
	bufError    = -5
	dataError   = -3
	needDict    = 2
	streamError = -2

	finish = 4 // of zlib's kinds of flush
)

// The kinds of handles.
const (
	modeDeflate = iota + 1
	modeInflate
	modeGzip
	modeGunzip
	modeDeflateRaw
	modeInflateRaw
	modeUnzip
)

// failure is an error as the handle reports it.
type failure struct {
	message string
	errno   int
	code    string
}

func endOfFile() *failure { return &failure{"unexpected end of file", bufError, "Z_BUF_ERROR"} }

func badData(text string) *failure { return &failure{text, dataError, "Z_DATA_ERROR"} }

// codec is one stream in one direction. Only one step runs at a time.
type codec interface {
	// step takes from in and fills out.
	step(in, out []byte, flush int) (taken, made int, err *failure)
	// reset begins a new stream.
	reset()
}

// piece is one step for eventloop.Await, which knows no JavaScript.
type piece struct {
	codec   codec
	in, out []byte
	flush   int

	taken, made int
}

// run does the step. That the data is bad is a result.
func (p *piece) run(context.Context) (*failure, error) {
	var err *failure
	p.taken, p.made, err = p.codec.step(p.in, p.out, p.flush)
	return err, nil
}

// whole is a stream that is there from the beginning to its end.
type whole struct {
	codec codec
	in    []byte
	flush int
	chunk int // room for output in the first step
	most  int // bytes of output

	out   []byte
	taken int
	over  bool // there would be more output
}

// run gathers all of the output.
func (w *whole) run(ctx context.Context) (*failure, error) {
	room := w.chunk
	for ctx.Err() == nil {
		if cap(w.out)-len(w.out) < room {
			w.grow(room)
		}
		n := len(w.out)
		free := w.out[n:min(cap(w.out), w.most+1)]
		in, flush, last := w.next()
		taken, made, err := w.codec.step(in, free, flush)
		w.taken += taken
		w.out = w.out[:n+made]
		if err != nil {
			return err, nil
		}
		if w.over = len(w.out) > w.most; w.over || last && made < len(free) {
			return nil, nil
		}
		room = max(w.chunk, len(w.out))
	}
	return nil, ctx.Err()
}

// next is the input of a step. What is compressed comes in pieces, since a lot may
// become very little.
func (w *whole) next() (in []byte, flush int, last bool) {
	const piece = 8 << 20
	in = w.in[w.taken:]
	if _, ok := w.codec.(*compressor); ok && len(in) > piece {
		return in[:piece], int(deflate.NoFlush), false
	}
	return in, w.flush, true
}

// grow makes room for n more bytes.
func (w *whole) grow(n int) {
	w.out = append(make([]byte, 0, len(w.out)+n), w.out...)
}

// compressor is a codec over deflate.Deflater.
type compressor struct {
	*deflate.Deflater
	dict []byte
}

func newCompressor(s deflate.Settings, dict []byte) *compressor {
	c := &compressor{deflate.NewDeflater(s), dict}
	c.prime()
	return c
}

func (c *compressor) prime() {
	if len(c.dict) > 0 {
		c.SetDictionary(c.dict)
	}
}

func (c *compressor) step(in, out []byte, flush int) (taken, made int, err *failure) {
	taken, made, _ = c.Step(in, out, deflate.Flush(flush))
	return taken, made, nil
}

func (c *compressor) reset() {
	c.Reset()
	c.prime()
}
