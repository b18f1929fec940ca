// SPDX-License-Identifier: Apache-2.0

package eventloop

import "time"

// clock is what the loop knows of its own times.
type clock struct {
	measuring bool
	idle      time.Duration // spent waiting, since measuring began
	since     int64         // when the present wait began
	started   int64         // when the loop first waited
	ended     int64         // when it last had nothing left
}

// Idle is the time that the loop has spent waiting. It is measured from the
// first call on: a loop that nobody asks reads no clock.
func (l *Loop) Idle() time.Duration {
	l.Check()
	l.clock.measuring = true
	return l.clock.idle
}

// Started is when the loop first waited, as Elapsed tells the time: what ran
// before was the script. It is -1 until then.
func (l *Loop) Started() time.Duration { return milestone(l.clock.started) }

// Ended is when the loop last had nothing left to do, or -1.
func (l *Loop) Ended() time.Duration { return milestone(l.clock.ended) }

func milestone(at int64) time.Duration {
	if at == 0 {
		return -1
	}
	return time.Duration(at)
}

func (c *clock) sleep(now func() int64) {
	if c.started == 0 {
		c.started = now()
	}
	if c.measuring {
		c.since = now()
	}
}

func (c *clock) wake(now func() int64) {
	if c.measuring && c.since > 0 {
		c.idle += time.Duration(now() - c.since)
		c.since = 0
	}
}
