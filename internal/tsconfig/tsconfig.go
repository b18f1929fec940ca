// SPDX-License-Identifier: Apache-2.0

// Package tsconfig reads what a tsconfig.json says about running a source: how
// it is to be lowered, and where the ids that it imports lead. Which files the
// configuration includes is not asked: the nearest one upward counts, and none
// counts for what is installed in node_modules.
package tsconfig

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
)

// Config is a tsconfig.json with what it extends.
type Config struct {
	Path string
	// Options is a tsconfig.json with those compilerOptions that decide how a
	// source is lowered.
	Options string
	// AllowJS tells that the configuration is for JavaScript, too.
	AllowJS bool
	// Metadata tells that emitDecoratorMetadata is asked for.
	Metadata bool

	baseURL string // absolute, or ""
	paths   []mapping
}

// Reader finds configurations and remembers them. It must not be used
// concurrently.
type Reader struct {
	folders map[string]*Config // nil for a folder without one
}

// Error is what is wrong with a file.
type Error struct {
	Path, Text string
	Source     string // of the file, with spaces in the place of comments
	Offset     int    // in Source
}

// Error implements error.
func (e *Error) Error() string { return e.Path + ": " + e.Text }

// fault makes an Error of one of package json.
func fault(path string, source []byte, err error) *Error {
	e := &Error{Path: path, Text: err.Error(), Source: string(source)}
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		e.Offset = max(0, int(syntax.Offset)-1)
	case errors.As(err, &kind):
		e.Offset = max(0, int(kind.Offset)-1)
	}
	return e
}

// For is the configuration of a file, or nil. The error is an *Error.
func (r *Reader) For(file string) (*Config, error) {
	dir, err := filepath.Abs(filepath.Dir(file))
	if err != nil {
		return nil, nil // there is no current folder, and no configuration in it
	}
	return r.of(dir)
}

func (r *Reader) of(dir string) (*Config, error) {
	if c, ok := r.folders[dir]; ok {
		return c, nil
	}
	c, err := r.look(dir)
	if err != nil {
		return nil, err
	}
	if r.folders == nil {
		r.folders = make(map[string]*Config)
	}
	r.folders[dir] = c
	return c, nil
}

func (r *Reader) look(dir string) (*Config, error) {
	if filepath.Base(dir) == "node_modules" {
		return nil, nil
	}
	path := filepath.Join(dir, "tsconfig.json")
	if info, err := os.Stat(path); err == nil && !info.IsDir() {
		return read(path)
	}
	up := filepath.Dir(dir)
	if up == dir {
		return nil, nil
	}
	return r.of(up)
}
