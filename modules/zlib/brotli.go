// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_brotli

package zlib

import (
	"bytes"
	"errors"
	"io"
	"reflect"
	"strings"

	"github.com/andybalholm/brotli"

	"github.com/iotjs/iotjs/modules"
)

// errMore is what a feed that is empty for now tells the reader.
var errMore = errors.New("zlib: no more input yet")

// feed is the source of a brotli.Reader. It keeps its state when it is told that
// there is no more for now, and can be asked again.
type feed struct {
	in   []byte
	last bool
}

func (f *feed) Read(p []byte) (int, error) {
	if len(f.in) == 0 {
		if f.last {
			return 0, io.EOF
		}
		return 0, errMore
	}
	n := copy(p, f.in)
	f.in = f.in[n:]
	return n, nil
}

// brotliDecoder is a codec over brotli.Reader.
type brotliDecoder struct {
	feed   feed
	reader *brotli.Reader
	large  bool
	ended  bool
}

func newBrotliDecoder(_ *modules.Env, large bool) codec {
	d := &brotliDecoder{large: large}
	d.reset()
	return d
}

func (d *brotliDecoder) reset() {
	d.reader = brotli.NewReaderOptions(&d.feed, brotli.ReaderOptions{LargeWindow: d.large})
	d.ended = false
}

func (d *brotliDecoder) step(in, out []byte, op int) (taken, made int, err *failure) {
	d.feed = feed{in, op == brotliFinish}
	for made < len(out) && !d.ended {
		n, fault := d.reader.Read(out[made:])
		made += n
		if fault == errMore {
			break
		}
		if d.ended, err = d.judge(fault); err != nil {
			break
		}
	}
	taken = len(in) - len(d.feed.in)
	d.feed.in = nil
	return taken, made, err
}

// judge tells whether an error of the reader is the end of the stream.
func (d *brotliDecoder) judge(err error) (end bool, _ *failure) {
	switch {
	case err == nil:
		return false, nil
	case err == io.EOF:
		return true, nil
	case err == io.ErrUnexpectedEOF:
		return false, endOfFile()
	}
	if v := reflect.ValueOf(err); v.Kind() == reflect.Int {
		return false, brotliFailure(int(v.Int()), strings.TrimPrefix(err.Error(), "brotli: "))
	}
	return true, nil // there is something behind the end
}

// brotliFailure names an error as Node.js does.
func brotliFailure(number int, name string) *failure {
	group := "_ERROR_"
	switch {
	case number >= -17:
		group = "_ERROR_FORMAT_"
	case number <= -21 && number >= -30:
		group = "_ERROR_ALLOC_"
	}
	return &failure{"Decompression failed", number, "ERR_" + group + name}
}

// brotliEncoder is a codec over brotli.Writer.
type brotliEncoder struct {
	writer  *brotli.Writer
	out     bytes.Buffer
	flushed bool // there was no input since
	closed  bool
}

func newBrotliEncoder(_ *modules.Env, quality, window int) codec {
	e := &brotliEncoder{}
	e.writer = brotli.NewWriterOptions(&e.out, brotli.WriterOptions{Quality: quality, LGWin: window})
	return e
}

func (e *brotliEncoder) reset() {
	e.out.Reset()
	e.writer.Reset(&e.out)
	e.flushed, e.closed = false, false
}

// bite bounds the input that is taken before output is handed out.
const bite = 64 << 10

func (e *brotliEncoder) step(in, out []byte, op int) (taken, made int, err *failure) {
	for {
		n, _ := e.out.Read(out[made:])
		made += n
		if e.out.Len() > 0 || e.closed || taken == len(in) && (op == 0 || op != brotliFinish && e.flushed) {
			return taken, made, nil
		}
		if fault := e.advance(in[taken:min(taken+bite, len(in))], taken+bite >= len(in), op); fault != nil {
			return taken, made, &failure{"Compression failed", streamError, "ERR_BROTLI_COMPRESSION_FAILED"}
		}
		taken = min(taken+bite, len(in))
	}
}

func (e *brotliEncoder) advance(in []byte, last bool, op int) error {
	e.flushed = false
	if _, err := e.writer.Write(in); err != nil || !last || op == 0 {
		return err
	}
	e.flushed = true
	if op == brotliFinish {
		e.closed = true
		return e.writer.Close()
	}
	return e.writer.Flush()
}
