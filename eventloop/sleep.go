// SPDX-License-Identifier: Apache-2.0

package eventloop

// Asleep reports whether the loop sleeps, waiting for something to happen. Any
// goroutine may call it.
func (l *Loop) Asleep() bool {
	l.inbox.mu.Lock()
	defer l.inbox.mu.Unlock()
	return l.inbox.asleep
}

// OnRouse sets the function called on the loop each time it has slept. It must
// cost next to nothing. What watches the loop from outside can sleep as long as
// the loop does, and is woken by it.
func (l *Loop) OnRouse(f func()) {
	l.Check()
	l.inbox.onRouse = f
}
