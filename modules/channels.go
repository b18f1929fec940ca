// SPDX-License-Identifier: Apache-2.0

package modules

import "github.com/dop251/goja"

// Listened tells whether somebody listens to a channel of diagnostics_channel.
// A native asks before it makes a message: nearly always nobody does.
func (e *Env) Listened(channel string) bool { return e.channels != nil && e.channels[channel] != nil }

// Publish tells those who listen to a channel; the message is an object of
// alternating names and values. What they throw does not come back.
func (e *Env) Publish(channel string, pairs ...any) {
	if fn := e.channels[channel]; fn != nil {
		e.Invoke(fn, goja.Undefined(), e.Object(pairs...))
	}
}

// ListenTo has publish called with what is published on a channel; nil ends
// that.
func (e *Env) ListenTo(channel string, publish goja.Callable) {
	if e.channels == nil {
		e.channels = make(map[string]goja.Callable)
	}
	e.channels[channel] = publish
	if publish == nil {
		delete(e.channels, channel)
	}
	if len(e.channels) == 0 {
		e.channels = nil
	}
}
