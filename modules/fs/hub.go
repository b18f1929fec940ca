// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"context"
	"errors"
	iofs "io/fs"
	"path/filepath"
	"strings"
	"sync"

	"github.com/fsnotify/fsnotify"
)

// hub watches for all FSWatchers of a runtime with one watcher of the system:
// those are few.
type hub struct {
	watcher *fsnotify.Watcher

	mu    sync.Mutex
	roots map[string]bool // guarded by mu: directories watched with what is below
	uses  map[string]int  // guarded by mu: how many want a path
}

// change is something that happened to a path.
type change struct {
	path    string
	rename  bool // it came or went; otherwise its contents or attributes changed
	failure error
}

func newHub() (*hub, error) {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, err
	}
	return &hub{watcher: w, roots: map[string]bool{}, uses: map[string]int{}}, nil
}

// add begins to watch path, which is absolute.
func (h *hub) add(path string, recursive bool) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if !recursive {
		return h.use(path)
	}
	h.roots[path] = true
	return h.useTree(path)
}

func (h *hub) use(path string) error {
	if err := h.watcher.Add(path); err != nil {
		return err
	}
	h.uses[path]++
	return nil
}

// useTree watches the directories below path. What vanishes meanwhile is not
// missed.
func (h *hub) useTree(path string) error {
	if err := h.use(path); err != nil {
		return err
	}
	return filepath.WalkDir(path, func(p string, d iofs.DirEntry, err error) error {
		if err != nil || p == path || !d.IsDir() {
			return gone(err)
		}
		return gone(h.use(p))
	})
}

// drop undoes one add.
func (h *hub) drop(path string, recursive bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if recursive {
		delete(h.roots, path)
	}
	for p := range h.uses {
		if p == path || recursive && within(p, path) {
			h.release(p)
		}
	}
}

func (h *hub) release(path string) {
	if h.uses[path]--; h.uses[path] > 0 {
		return
	}
	delete(h.uses, path)
	_ = h.watcher.Remove(path) // fails if the path is gone, which is as good
}

// idle tells whether nothing is watched.
func (h *hub) idle() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.uses) == 0
}

func within(path, root string) bool {
	return strings.HasPrefix(path, strings.TrimSuffix(root, string(filepath.Separator))+string(filepath.Separator))
}

// next waits for something to happen, and returns all that has.
func (h *hub) next(ctx context.Context) ([]change, error) {
	var out []change
	select {
	case e, ok := <-h.watcher.Events:
		if !ok {
			return nil, context.Canceled
		}
		out = h.changes(out, e)
	case err, ok := <-h.watcher.Errors:
		if !ok {
			return nil, context.Canceled
		}
		return []change{{failure: err}}, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	for len(out) < 256 {
		select {
		case e, ok := <-h.watcher.Events:
			if !ok {
				return out, nil
			}
			out = h.changes(out, e)
		default:
			return out, nil
		}
	}
	return out, nil
}

// changes adds what e means.
func (h *hub) changes(out []change, e fsnotify.Event) []change {
	if e.Has(fsnotify.Create) {
		h.follow(e.Name)
	}
	if e.Has(fsnotify.Create) || e.Has(fsnotify.Remove) || e.Has(fsnotify.Rename) {
		out = append(out, change{path: e.Name, rename: true})
	}
	if e.Has(fsnotify.Write) || e.Has(fsnotify.Chmod) {
		out = append(out, change{path: e.Name})
	}
	return out
}

// follow watches a new directory below a root.
func (h *hub) follow(path string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for root := range h.roots {
		if within(path, root) && isDir(path) {
			_ = h.useTree(path) // gone again, or no more watches: nothing to report it to
			return
		}
	}
}

func (h *hub) close() error {
	err := h.watcher.Close()
	if errors.Is(err, fsnotify.ErrClosed) {
		return nil
	}
	return err
}
