// SPDX-License-Identifier: Apache-2.0

package eventloop

// Close ends everything that is pending. Timers and immediates are dropped. All
// requests are cancelled, their done callbacks run, and when it returns every
// goroutine started by Await has ended. What was posted before runs too, and so
// does the onClose of handles that were closing. It waits for work to return,
// so work must heed its context, or its handle have an OnAbort.
//
// It must be called where Run can be, not from a callback. Once it was called,
// Post, Await, StartTimer and StartImmediate do nothing. If a callback panics,
// Close can be called again and goes on.
func (l *Loop) Close() {
	l.Check()
	if l.running {
		panic("eventloop: Close called from a callback")
	}
	l.epoch++
	l.closePoller()
	l.seal()
	l.drain()
	for n := len(l.closing); n > 0; n-- {
		l.closeFirst()
	}
	l.closing = nil
	l.inbox.close()
	l.requests.running.Wait()
}

// seal lets nothing new begin and cancels what has.
func (l *Loop) seal() {
	l.requests.sealed = true
	l.inbox.seal()
	for t := l.timers.head(); t != nil; t = l.timers.head() {
		l.StopTimer(t)
	}
	for l.immediates.first != nil {
		l.StopImmediate(l.immediates.first)
	}
	if l.timers.clock != nil {
		l.timers.clock.Stop()
	}
	l.requests.cancel()
	for l.requests.handles != nil {
		h := l.requests.handles
		h.Close(h.abort, nil)
	}
}

// drain runs what was posted and the ends of all requests.
func (l *Loop) drain() {
	for {
		for !l.batch.empty() {
			l.call(l.batch.take())
		}
		if l.inbox.doze() {
			if l.requests.pending == 0 {
				return
			}
			<-l.inbox.wake
		}
		l.inbox.rouse()
		l.batch.fill(&l.inbox)
	}
}

// seal refuses posts from now on.
func (b *inbox) seal() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.sealed = true
}

// close refuses everything.
func (b *inbox) close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed, b.asleep, b.tasks = true, false, nil
}
