// SPDX-License-Identifier: Apache-2.0

package zlib

import "github.com/iotjs/iotjs/internal/deflate"

// decompressor is a codec over deflate.Inflater. For unzip it finds out by the
// first two bytes what there is; for gzip it goes on with what follows a stream.
type decompressor struct {
	mode       int
	windowBits int
	dict       []byte
	inflater   *deflate.Inflater // nil while unzip does not know
	format     deflate.Format
	half       bool // unzip has seen the first byte of gzip
}

const gzipFirst, gzipSecond = 0x1f, 0x8b

func newDecompressor(mode, windowBits int, dict []byte) *decompressor {
	d := &decompressor{mode: mode, windowBits: windowBits, dict: dict}
	d.reset()
	return d
}

func (d *decompressor) reset() {
	d.half = false
	switch d.mode {
	case modeInflate:
		d.begin(deflate.Zlib)
	case modeGunzip:
		d.begin(deflate.Gzip)
	case modeInflateRaw:
		d.begin(deflate.Raw)
	default:
		d.inflater = nil
	}
}

// begin starts a stream.
func (d *decompressor) begin(f deflate.Format) {
	if d.inflater != nil && d.format == f {
		d.inflater.Reset()
	} else {
		d.inflater, d.format = deflate.NewInflater(f, d.windowBits), f
	}
	if f == deflate.Raw && len(d.dict) > 0 {
		d.inflater.SetDictionary(d.dict)
	}
}

func (d *decompressor) step(in, out []byte, flush int) (taken, made int, err *failure) {
	if d.inflater == nil {
		if taken = d.guess(in); d.inflater == nil {
			return taken, 0, ended(flush)
		}
	}
	for {
		n, m, st, fault := d.inflater.Step(in[taken:], out[made:])
		taken, made = taken+n, made+m
		if fault != nil {
			return taken, made, badData(fault.Error())
		}
		again, err := d.after(st, in[taken:])
		switch {
		case err != nil || st == deflate.End && !again:
			return taken, made, err
		case !again && made < len(out):
			return taken, made, ended(flush)
		case !again:
			return taken, made, nil
		}
	}
}

// ended is the error of input that ends too early.
func ended(flush int) *failure {
	if flush == finish {
		return endOfFile()
	}
	return nil
}

// after tells whether to go on after a step: with the dictionary, or with the
// next member of a gzip file. Zeros behind one are no member.
func (d *decompressor) after(st deflate.Status, rest []byte) (bool, *failure) {
	switch {
	case st == deflate.NeedDict && len(d.dict) == 0:
		return false, &failure{"Missing dictionary", needDict, "Z_NEED_DICT"}
	case st == deflate.NeedDict && !d.inflater.SetDictionary(d.dict):
		return false, &failure{"Bad dictionary", needDict, "Z_NEED_DICT"}
	case st == deflate.NeedDict:
		return true, nil
	case st == deflate.End && d.format == deflate.Gzip && len(rest) > 0 && rest[0] != 0:
		d.inflater.Reset()
		return true, nil
	}
	return false, nil
}

// guess looks for the mark of gzip, and says how much of it is used up.
func (d *decompressor) guess(in []byte) int {
	switch {
	case len(in) == 0:
		return 0
	case d.half:
		d.begin(format(in[0] == gzipSecond))
		d.inflater.Step([]byte{gzipFirst}, nil)
		return 0
	case in[0] != gzipFirst:
		d.begin(deflate.Zlib)
		return 0
	case len(in) == 1:
		d.half = true
		return 1
	}
	d.begin(format(in[1] == gzipSecond))
	return 0
}

func format(gzip bool) deflate.Format {
	if gzip {
		return deflate.Gzip
	}
	return deflate.Zlib
}
