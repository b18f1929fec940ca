// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"path/filepath"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

// watching is the part of the module that fs.watch needs.
type watching struct {
	*hub
	handle *eventloop.Handle // of the waiting; it does not keep the loop alive
	all    map[*watcher]bool
}

// watcher is the native half of an FSWatcher.
type watcher struct {
	modules.Opaque
	path      string // absolute
	recursive bool
	handle    *eventloop.Handle // keeps the loop alive while it is referenced
	onChange  goja.Callable
	enc       string
}

// bindWatch fills the binding of js/fs_watch.js and js/fs_watch_file.js:
//
//	start(path, recursive, encoding, onChange)   a native watcher
//	stop(watcher), ref(watcher), unref(watcher)
//	path(value)                                  the path that a value means
//	encoding(value)                              its usual name, or it throws
//	emptyStats(bigint)                           the Stats of what is not there
//	signalError(signal)                          the AbortError
//
// onChange(error, type, name) is called from the loop.
func bindWatch(env *modules.Env, binding *goja.Object) {
	m := of(env)
	of := func(f func(*watcher)) modules.Func {
		return func(a modules.Args) goja.Value {
			if w, ok := env.State(a.Argument(0)).(*watcher); ok {
				f(w)
			}
			return nil
		}
	}
	env.Define(binding,
		modules.Method{Name: "start", Func: m.startWatch},
		modules.Method{Name: "stop", Func: of(m.stopWatch)},
		modules.Method{Name: "ref", Func: of(func(w *watcher) { w.handle.Ref() })},
		modules.Method{Name: "unref", Func: of(func(w *watcher) { w.handle.Unref() })},
		modules.Method{Name: "path", Func: func(a modules.Args) goja.Value {
			return env.VM.ToValue(m.pathOf(a.Argument(0), "path"))
		}},
		modules.Method{Name: "encoding", Func: func(a modules.Args) goja.Value {
			return env.VM.ToValue((&call{api: m}).encodingOf(a.Argument(0)))
		}},
		modules.Method{Name: "emptyStats", Func: func(a modules.Args) goja.Value {
			return m.statObject(new(stat), a.Argument(0).ToBoolean())
		}},
		modules.Method{Name: "signalError", Func: func(a modules.Args) goja.Value {
			return (&signal{obj: a.Object(0, "signal")}).error(m)
		}})
}

// startWatch throws what the system says of a path that cannot be watched.
func (m *api) startWatch(a modules.Args) goja.Value {
	name := m.pathOf(a.Argument(0), "path")
	w := &watcher{recursive: a.Argument(1).ToBoolean(), onChange: a.Func(3, "listener")}
	w.enc = a.Argument(2).String()
	path, err := filepath.Abs(name)
	if err == nil {
		err = m.watchPath(path, w.recursive)
	}
	if err != nil {
		c := &call{api: m, op: &operation{call: "watch"}, named: 1, req: request{path: name}}
		obj := c.failure(bare(err)).(*goja.Object)
		set(obj, "filename", name)
		panic(obj)
	}
	w.path, w.handle = path, m.env.Loop.NewHandle()
	w.handle.Hold()
	m.watches.all[w] = true
	obj := m.env.VM.NewObject()
	m.env.Attach(obj, w)
	return obj
}

// watchPath makes the hub if there is none, and its waiting begin.
func (m *api) watchPath(path string, recursive bool) error {
	if m.watches == nil {
		h, err := newHub()
		if err != nil {
			return err
		}
		m.watches = &watching{hub: h, handle: m.env.Loop.NewHandle(), all: map[*watcher]bool{}}
		m.watches.handle.Unref()
		m.awaitChanges(m.watches)
	}
	err := m.watches.add(path, recursive)
	m.closeIdleHub()
	return err
}

// awaitChanges hands out what happens until the hub is closed.
func (m *api) awaitChanges(w *watching) {
	eventloop.Await(w.handle, w.next, func(list []change, err error) {
		for _, c := range list {
			m.handOut(w, c)
		}
		if err == nil && m.watches == w {
			m.awaitChanges(w)
			return
		}
		if cerr := w.close(); cerr != nil {
			m.env.Host.Warn(cerr.Error(), "Warning", "")
		}
	})
}

// handOut tells the watchers that c concerns.
func (m *api) handOut(w *watching, c change) {
	var concerned []*watcher
	for each := range w.all {
		if c.failure != nil || each.concerns(c.path) {
			concerned = append(concerned, each)
		}
	}
	for _, each := range concerned {
		if w.all[each] {
			m.tell(each, c)
		}
	}
}

func (w *watcher) concerns(path string) bool {
	return path == w.path || filepath.Dir(path) == w.path || w.recursive && within(path, w.path)
}

// tell calls onChange with the name that Node reports: relative to what is
// watched.
func (m *api) tell(w *watcher, c change) {
	if c.failure != nil {
		e := &call{api: m, op: &operation{call: "watch"}}
		m.env.Call(w.onChange, goja.Undefined(), e.failure(c.failure))
		return
	}
	kind := "change"
	if c.rename {
		kind = "rename"
	}
	name, err := filepath.Rel(w.path, c.path)
	if err != nil || name == "." {
		name = filepath.Base(c.path)
	}
	e := &call{api: m, enc: w.enc}
	m.env.Enter(func() {
		m.env.Invoke(w.onChange, goja.Undefined(), goja.Null(), m.env.VM.ToValue(kind), e.name(name))
	})
}

// stopWatch ends w.
func (m *api) stopWatch(w *watcher) {
	if m.watches == nil || !m.watches.all[w] {
		return
	}
	delete(m.watches.all, w)
	m.watches.drop(w.path, w.recursive)
	w.handle.Close(nil, nil)
	m.closeIdleHub()
}

// closeIdleHub closes the hub if nothing is watched.
func (m *api) closeIdleHub() {
	w := m.watches
	if w == nil || !w.idle() {
		return
	}
	m.watches = nil
	w.handle.Close(nil, nil)
}
