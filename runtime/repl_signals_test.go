// SPDX-License-Identifier: Apache-2.0

package runtime

import "testing"

// stops counts the interrupts of an engine.
type stops struct{ interrupts, cleared int }

func (s *stops) Interrupt(any)   { s.interrupts++ }
func (s *stops) ClearInterrupt() { s.cleared++ }

func TestASignalThatStopsACallbackIsHeardOnce(t *testing.T) {
	vm := new(stops)
	i := watchInterrupts(vm, nil, func() {})
	defer i.close()

	i.enter()
	if i.send() {
		t.Error("a callback was stopped that has just begun")
	}
	i.linger() // it runs for long
	if vm.interrupts != 1 {
		t.Errorf("a callback that runs for long was stopped %d times", vm.interrupts)
	}
	i.leave()
	if i.heard() {
		t.Error("what waits behind the callback is given up for the same signal")
	}
}

func TestEachSignalWhileNothingRunsIsHeard(t *testing.T) {
	i := watchInterrupts(new(stops), nil, func() {})
	defer i.close()

	for range 2 {
		if i.send() {
			t.Error("a signal stopped what does not run")
		}
	}
	for n, want := range []bool{true, true, false} {
		if got := i.heard(); got != want {
			t.Errorf("two signals, heard %d times: %v", n+1, got)
		}
	}
}
