// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
)

// listing is an open directory. Only one call at a time may use it.
type listing struct {
	file      *os.File
	path      string
	size      int // how many entries one read asks for
	recursive bool
	below     []string // directories yet to be read, if recursive
}

// bind makes a work function of a method.
func (l *listing) bind(step func(*listing, context.Context, *request) (any, error)) work {
	return func(ctx context.Context, r *request) (any, error) { return step(l, ctx, r) }
}

// next reads entries in the order of the system; none at the end.
func (l *listing) next(context.Context, *request) (any, error) {
	for {
		found, err := l.file.ReadDir(l.size)
		if len(found) > 0 {
			return l.entries(found), nil
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, bare(err)
		}
		if more, err := l.descend(); !more {
			return []entry(nil), err
		}
	}
}

func (l *listing) entries(found []os.DirEntry) []entry {
	out := make([]entry, len(found))
	for i, d := range found {
		out[i] = entry{name: d.Name(), parent: l.path, kind: kindOf(d.Type())}
		if l.recursive && d.IsDir() {
			l.below = append(l.below, filepath.Join(l.path, d.Name()))
		}
	}
	return out
}

// descend goes on with the next directory below.
func (l *listing) descend() (bool, error) {
	if len(l.below) == 0 {
		return false, nil
	}
	next, err := os.Open(l.below[0])
	if err != nil {
		return false, bare(err)
	}
	err = bare(l.file.Close())
	l.file, l.path, l.below = next, l.below[0], l.below[1:]
	return err == nil, err
}

func (l *listing) close(context.Context, *request) (any, error) {
	return nil, bare(l.file.Close())
}
