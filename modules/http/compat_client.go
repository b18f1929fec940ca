// SPDX-License-Identifier: Apache-2.0

package http

import "github.com/iotjs/iotjs/eventloop"

// The client under --compat=iotjs (compat.go).

// requestTimer emits 'timeout' of a request.
type requestTimer struct {
	eventloop.Timer
	request *ClientRequest
}

// Expire implements eventloop.Expirer.
func (t *requestTimer) Expire() {
	t.request.core.env.Enter(func() { t.request.Emit("timeout") })
}

// timeoutCompat is setTimeout: the time counts from the call, whatever comes
// meanwhile, and its end closes nothing.
func (r *ClientRequest) timeoutCompat(ms int64) {
	t := &requestTimer{request: r}
	t.Owner = t
	r.core.env.Loop.StartTimer(&t.Timer, ms)
}

// lostCompat ends a message whose connection is gone: 'end' and then 'close',
// and complete stays false.
func (m *Incoming) lostCompat() {
	if m.Destroyed() {
		return
	}
	m.PushEnd()
}
