// SPDX-License-Identifier: Apache-2.0

//go:build unix && !linux

package process

import (
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"

	"golang.org/x/sys/unix"
)

// heardSignals are the numbers of the signals that a script listens to. Any
// goroutine may ask.
type heardSignals struct{ set atomic.Uint64 }

func (h *heardSignals) add(number int)      { h.set.Or(1 << number) }
func (h *heardSignals) remove(number int)   { h.set.And(^(1 << number)) }
func (h *heardSignals) has(number int) bool { return h.set.Load()&(1<<number) != 0 }

// dieUnheard gives these signals the action of the system as long as none is
// heard. Whoever sets GOTRACEBACK wants the stacks on SIGQUIT.
func dieUnheard(heard *heardSignals) {
	ch := make(chan os.Signal, len(deadly))
	for _, name := range deadly {
		if n := unix.SignalNum(name); n != 0 && !(n == unix.SIGQUIT && os.Getenv("GOTRACEBACK") != "") {
			signal.Notify(ch, n)
		}
	}
	go func() {
		for s := range ch {
			if n := s.(syscall.Signal); !heard.has(int(n)) {
				dieFrom(n)
			}
		}
	}()
}
