// SPDX-License-Identifier: Apache-2.0

package net

import (
	"github.com/iotjs/iotjs/eventloop"
)

// idle is the time-out of a socket. Its timer does not keep the loop alive.
type idle struct {
	timer  eventloop.Timer
	socket *Socket
	ms     int64
	queued int // that waited for the kernel when it was looked at last
}

// SetIdleTimeout makes 'timeout' be emitted after ms milliseconds without a
// read or a write, again and again; 0 ends that. It is setTimeout without the
// property timeout.
func (s *Socket) SetIdleTimeout(ms int64) {
	if ms <= 0 {
		s.stopIdle()
		s.idle = nil
		return
	}
	if s.idle == nil {
		s.idle = &idle{socket: s}
		s.idle.timer.Owner = s.idle
		s.core.env.Loop.RefTimer(&s.idle.timer, false)
	}
	s.idle.ms = ms
	s.touch()
}

// touch begins the time-out anew.
func (s *Socket) touch() {
	if s.idle != nil {
		s.core.env.Loop.StartTimer(&s.idle.timer, s.idle.ms)
	}
}

func (s *Socket) stopIdle() {
	if s.idle != nil {
		s.core.env.Loop.StopTimer(&s.idle.timer)
	}
}

// Expire implements eventloop.Expirer. While the kernel takes some of what is
// queued the socket is not idle.
func (i *idle) Expire() {
	s := i.socket
	queued := 0
	if s.conn != nil {
		queued = s.conn.Queued()
	}
	moved := queued > 0 && queued != i.queued
	i.queued = queued
	if moved {
		s.touch()
		return
	}
	s.Emit("timeout")
}
