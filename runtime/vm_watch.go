// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"os"
	"os/signal"
	"sync"
	"time"
)

// limit stops the engine when time is over, or at SIGINT, until it is closed.
type limit struct {
	mu    sync.Mutex // guards the rest
	over  bool
	hit   string // what has stopped it, or ""
	timer *time.Timer
	ch    chan os.Signal
}

// What stops an engine.
const (
	hitTimeout = "timeout"
	hitSigint  = "SIGINT"
)

// newLimit calls stop at most once. No wait is no limit of time.
func newLimit(wait time.Duration, sigint bool, stop func()) *limit {
	l := new(limit)
	strike := func(what string) {
		l.mu.Lock()
		defer l.mu.Unlock()
		if !l.over && l.hit == "" {
			l.hit = what
			stop()
		}
	}
	if wait > 0 {
		l.timer = time.AfterFunc(wait, func() { strike(hitTimeout) })
	}
	if sigint {
		l.ch = make(chan os.Signal, 1)
		signal.Notify(l.ch, os.Interrupt)
		go func(ch <-chan os.Signal) {
			for range ch {
				strike(hitSigint)
			}
		}(l.ch)
	}
	return l
}

// close ends the limit and tells what it has hit. Afterwards it stops nothing.
func (l *limit) close() (hit string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.over = true
	if l.timer != nil {
		l.timer.Stop()
	}
	if l.ch != nil {
		signal.Stop(l.ch)
		close(l.ch)
	}
	return l.hit
}
