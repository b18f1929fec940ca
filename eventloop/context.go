// SPDX-License-Identifier: Apache-2.0

package eventloop

// Context goes from a callback to whatever that starts: what a timer, an
// immediate, a request or a handle calls runs in the Context in which it was
// made. The loop only carries it, a pointer, along; nil is what a program has
// that wants none.
type Context struct {
	// Owner is what made the Context, for whoever finds out what it means.
	Owner any
}

// Context is what the running callback belongs to.
func (l *Loop) Context() *Context { return l.current }

// SetContext makes what follows in this callback belong to c, and returns what
// it belonged to.
func (l *Loop) SetContext(c *Context) (before *Context) {
	before = l.current
	l.current = c
	return before
}

// OnStart has f make the Context of what is started, in place of the running
// one; kind says what it is. nil ends that.
func (l *Loop) OnStart(f func(kind string) *Context) {
	l.Check()
	l.onStart = f
}

// Running tells whether Run is: whether what runs is a callback.
func (l *Loop) Running() bool { return l.running }

// Start is the Context for something that is started now.
func (l *Loop) Start(kind string) *Context {
	if l.onStart != nil {
		return l.onStart(kind)
	}
	return l.current
}

// Resume makes what follows in this callback belong to where h was made. What
// finds a descriptor ready calls it.
func (h *Handle) Resume() { h.loop.current = h.origin }
