// SPDX-License-Identifier: Apache-2.0

package testrun

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"

	"github.com/iotjs/iotjs/internal/testreport"
)

// quiet is how long nothing may change before the files run again: editors
// write a file in several steps.
const quiet = 100 * time.Millisecond

// watcher runs files again when what they are made of changes.
type watcher struct {
	o       *Options
	events  *fsnotify.Watcher
	known   map[string]*testreport.File // by path, the last results
	changed map[string]bool             // absolute paths
}

// Watch runs the files of tests, and again those that a change affects, until
// ctx is done.
func Watch(ctx context.Context, o Options) (int, error) {
	events, err := fsnotify.NewWatcher()
	if err != nil {
		return codeFailed, err
	}
	defer events.Close()
	w := &watcher{o: &o, events: events, known: map[string]*testreport.File{}}
	for ctx.Err() == nil {
		if err := w.round(ctx); err != nil {
			return codeFailed, err
		}
		w.wait(ctx)
	}
	return codeInterrupted, nil
}

// round runs what is affected by the last changes. The folders are watched
// before the files run, so that no change is missed.
func (w *watcher) round(ctx context.Context) error {
	files, err := Find(w.o.Paths)
	if err != nil {
		return err
	}
	w.watchRoots()
	if files = slices.DeleteFunc(files, func(f string) bool { return !w.affected(f) }); len(files) > 0 {
		b, err := w.o.runBatch(ctx, files)
		if err != nil {
			return err
		}
		for _, f := range b.ended {
			w.known[f.Path] = f
			w.watchFiles(f.Tree.Files)
		}
	}
	if ctx.Err() == nil {
		fmt.Fprintf(w.o.Out, "\nwaiting for changes (Ctrl-C ends)\n")
	}
	return nil
}

// affected tells whether a file has to run: it has no result yet, it or a file
// that it loads has changed, or it is not known what it loads.
func (w *watcher) affected(path string) bool {
	last := w.known[path]
	if last == nil || w.changed[absolute(path)] {
		return true
	}
	if len(last.Tree.Files) == 0 {
		return len(w.changed) > 0
	}
	return slices.ContainsFunc(last.Tree.Files, func(f string) bool { return w.changed[f] })
}

func absolute(path string) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		return path
	}
	return abs
}

// watchRoots watches the folders that are searched for files.
func (w *watcher) watchRoots() {
	roots := w.o.Paths
	if len(roots) == 0 {
		roots = []string{"."}
	}
	for _, root := range roots {
		if info, err := os.Stat(root); err == nil && !info.IsDir() {
			root = filepath.Dir(root)
		}
		_ = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			switch {
			case err != nil || !d.IsDir():
				return nil // Find has complained
			case path != root && skipped(d.Name()):
				return filepath.SkipDir
			}
			w.watch(path)
			return nil
		})
	}
}

func (w *watcher) watchFiles(files []string) {
	for _, f := range files {
		if !strings.Contains(filepath.ToSlash(f), "/node_modules/") {
			w.watch(filepath.Dir(f))
		}
	}
}

// watch watches a folder. One that has gone in the meantime is none to watch.
func (w *watcher) watch(dir string) { _ = w.events.Add(absolute(dir)) }

// wait returns when something has changed and nothing more does.
func (w *watcher) wait(ctx context.Context) {
	w.changed = map[string]bool{}
	var calm <-chan time.Time
	for {
		select {
		case <-ctx.Done():
			return
		case <-calm:
			return
		case <-w.events.Errors: // some changes were lost: there will be others
		case e := <-w.events.Events:
			if matters(e) {
				w.changed[e.Name] = true
				calm = time.After(quiet)
			}
		}
	}
}

// matters tells whether a change can be one of a program's parts.
func matters(e fsnotify.Event) bool {
	if e.Op == fsnotify.Chmod {
		return false
	}
	ext := filepath.Ext(e.Name)
	return (isScript(e.Name) || ext == ".json" || ext == "") && !strings.HasPrefix(filepath.Base(e.Name), ".")
}
