// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"testing"
	"time"
)

func TestIdleCountsWaiting(t *testing.T) {
	l := New()
	defer l.Close()
	if l.Idle() != 0 || l.Started() != -1 || l.Ended() != -1 {
		t.Errorf("before: idle %v, started %v, ended %v", l.Idle(), l.Started(), l.Ended())
	}
	after(l, 20, func() {})
	run(t, l)
	if got := l.Idle(); got < 15*time.Millisecond {
		t.Errorf("idle %v, want about 20ms", got)
	}
	if l.Started() < 0 || l.Ended() < l.Started()+l.Idle() {
		t.Errorf("started %v, ended %v", l.Started(), l.Ended())
	}
}
