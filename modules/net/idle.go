// SPDX-License-Identifier: Apache-2.0

package net

import (
	"math"

	"github.com/iotjs/iotjs/eventloop"
)

// idle is the time-out of a socket. Its timer does not keep the loop alive.
// Reads, writes and a longer time-out only move the deadline; the timer is set
// anew when it finds that it expired too early. So a busy connection costs no
// more than a look at the clock.
type idle struct {
	timer    eventloop.Timer
	socket   *Socket
	ms       int64
	deadline int64 // of the time-out, in the milliseconds of Loop.Now
	due      int64 // when the timer expires, if it is active
	moved    bool  // whether the deadline was set anew since, be it in the same millisecond
	queued   int   // that waited for the kernel when it was looked at last
}

// SetIdleTimeout makes 'timeout' be emitted after ms milliseconds without a
// read or a write, again and again; 0 ends that. It is setTimeout without the
// property timeout. A destroyed socket has none, because its timer would keep it.
func (s *Socket) SetIdleTimeout(ms int64) {
	if ms <= 0 || s.Destroyed() {
		s.stopIdle()
		s.idle = nil
		return
	}
	if s.idle == nil {
		s.idle = &idle{socket: s}
		s.idle.timer.Owner, s.idle.timer.Origin = s.idle, s.core.env.Loop.Context()
		s.core.env.Loop.RefTimer(&s.idle.timer, false)
	}
	s.idle.ms = ms
	s.touch()
}

// touch begins the time-out anew.
func (s *Socket) touch() {
	if s.idle != nil {
		s.idle.restart(s.core.env.Loop)
	}
}

// restart moves the deadline, and the timer only if it would come too late.
func (i *idle) restart(loop *eventloop.Loop) {
	now := loop.Now()
	i.deadline = now + i.ms
	if i.deadline < now { // a time-out longer than the clock reaches
		i.deadline = math.MaxInt64
	}
	if !i.timer.Active() || i.deadline < i.due {
		i.arm(loop, i.deadline-now)
		return
	}
	i.moved = true
}

func (i *idle) arm(loop *eventloop.Loop, wait int64) {
	i.due, i.moved = i.deadline, false
	loop.StartTimer(&i.timer, wait)
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
	if i.moved { // behind the timers that are due before, also if all are late
		loop := s.core.env.Loop
		i.arm(loop, max(i.deadline-loop.Now(), 0)+1) // a part of the millisecond has gone
		return
	}
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
