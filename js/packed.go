// SPDX-License-Identifier: Apache-2.0

//go:build iotjs_packed

package js

import (
	"bytes"
	"compress/flate"
	"embed"
	"encoding/binary"
	"io"
	"strings"
	"sync"
)

// files are written by package pack: the length of the source in four bytes,
// then the source, compressed.
//
//go:embed packed/*.z
var files embed.FS

// unpackers are used again, as each is larger than most sources.
var unpackers = sync.Pool{New: func() any { return &unpacker{inflate: flate.NewReader(new(bytes.Reader))} }}

type unpacker struct {
	inflate io.ReadCloser
	buf     [4096]byte
}

func read(name string) (string, error) {
	b, err := files.ReadFile("packed/" + name + ".z")
	if err != nil {
		return "", err
	}
	u := unpackers.Get().(*unpacker)
	defer unpackers.Put(u)
	if err := u.inflate.(flate.Resetter).Reset(bytes.NewReader(b[4:]), nil); err != nil {
		return "", err
	}
	var s strings.Builder
	s.Grow(int(binary.LittleEndian.Uint32(b)))
	_, err = io.CopyBuffer(&s, u.inflate, u.buf[:])
	return s.String(), err
}
