// SPDX-License-Identifier: Apache-2.0

package events

import "github.com/dop251/goja"

// kin are the methods of a class above that do what those of EventEmitter do
// and then tell the state of the object. Where a script's own method would
// have to be called with a wrapper function, these need none.
type kin struct{ on, remove *goja.Object }

// Watcher is a state that is told of the listeners that come and go by once.
type Watcher interface {
	Holder
	// Added is told after a listener of event was added.
	Added(event string)
	// Removed is told after one was removed.
	Removed(event string)
}

// SetKin names the on and removeListener of a class whose states are Watchers.
// There is one such class: Readable.
func (c *Core) SetKin(on, remove *goja.Object) { c.kin = kin{on, remove} }

func (k *kin) has(m *goja.Object) bool { return m == k.on || m == k.remove }

func (c *Core) tellAdded(this *goja.Object, ev *event) {
	if w := c.watcher(this, ev); w != nil && this.Get("on") == c.kin.on {
		w.Added(ev.name)
	}
}

func (c *Core) tellRemoved(this *goja.Object, ev *event) {
	if w := c.watcher(this, ev); w != nil && this.Get("removeListener") == c.kin.remove {
		w.Removed(ev.name)
	}
}

func (c *Core) watcher(this *goja.Object, ev *event) Watcher {
	if c.kin.on == nil || ev.sym != nil {
		return nil
	}
	w, _ := c.State(this).(Watcher)
	return w
}
