// SPDX-License-Identifier: Apache-2.0

// Command pack compresses the JavaScript of package js into js/packed, for builds
// with the tag iotjs_packed: the program is 0.7 MB smaller. It is run in the root
// of the repository.
package main

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const from, to = "js", "js/packed"

func main() {
	if err := pack(); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

func pack() error {
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	if err := os.Mkdir(to, 0o755); err != nil {
		return err
	}
	names, err := filepath.Glob(filepath.Join(from, "*.js"))
	if err != nil {
		return err
	}
	for _, name := range names {
		if err := packFile(name); err != nil {
			return err
		}
	}
	return nil
}

func packFile(name string) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	packed, err := compress(text)
	if err != nil {
		return err
	}
	base := strings.TrimSuffix(filepath.Base(name), ".js")
	return os.WriteFile(filepath.Join(to, base+".z"), packed, 0o644)
}

// compress returns the length of text and text, compressed.
func compress(text []byte) ([]byte, error) {
	var out bytes.Buffer
	out.Write(binary.LittleEndian.AppendUint32(nil, uint32(len(text))))
	w, err := flate.NewWriter(&out, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(text); err != nil {
		return nil, err
	}
	err = w.Close()
	return out.Bytes(), err
}
