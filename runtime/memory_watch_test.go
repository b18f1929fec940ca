// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"
	"sync/atomic"
	"testing"
	"time"
)

func wait(t *testing.T, ch <-chan error) error {
	t.Helper()
	select {
	case err := <-ch:
		return err
	case <-time.After(time.Minute):
		t.Fatal("nothing happened")
		return nil
	}
}

func TestMemoryWatchStopsAndThenSaysStuck(t *testing.T) {
	t.Parallel()
	stopped, stuck := make(chan error, 1), make(chan error, 1)
	w := watchMemory(1, memoryActions{
		idle:  func() bool { return false },
		stop:  func(reason error) { stopped <- reason },
		stuck: func(reason error) { stuck <- reason },
	})
	defer w.close()
	var oom *OutOfMemory
	if err := wait(t, stopped); !errors.As(err, &oom) || oom.Limit != 1 {
		t.Errorf("stopped for %v", err)
	}
	if err := wait(t, stuck); !errors.As(err, &oom) {
		t.Errorf("stuck for %v", err)
	}
}

func TestMemoryWatchSleepsWithTheLoop(t *testing.T) {
	t.Parallel()
	var busy atomic.Bool
	stopped := make(chan error, 1)
	w := watchMemory(1, memoryActions{
		idle:  func() bool { return !busy.Load() },
		stop:  func(reason error) { stopped <- reason },
		stuck: func(error) {},
	})
	defer w.close()
	for !w.parked.Load() {
		time.Sleep(time.Millisecond)
	}
	select {
	case <-stopped:
		t.Fatal("looked while nothing ran")
	default:
	}
	busy.Store(true)
	w.wake()
	wait(t, stopped)
}

func TestMemoryWatchCloses(t *testing.T) {
	t.Parallel()
	for _, idle := range []bool{true, false} {
		w := watchMemory(1<<60, memoryActions{idle: func() bool { return idle }})
		time.Sleep(2 * calm)
		w.close()
		w.close()
	}
	watchMemory(1<<60, memoryActions{idle: func() bool { return true }}).close() // before it began
}

func TestOutOfMemoryText(t *testing.T) {
	t.Parallel()
	const want = "out of memory: the script reached its limit of 64 MB"
	if got := (&OutOfMemory{Limit: 64 << 20}).Error(); got != want {
		t.Errorf("got %q", got)
	}
}
