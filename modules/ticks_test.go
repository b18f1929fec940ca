// SPDX-License-Identifier: Apache-2.0

package modules

import "testing"

func TestTickQueueKeepsOrderAndMemory(t *testing.T) {
	t.Parallel()
	var q tickQueue
	next, want := 0, 0
	for range 5000 {
		for range 3 {
			n := next
			q.push(tick{run: func() {
				if n != want {
					t.Fatalf("got %d, want %d", n, want)
				}
				want++
			}})
			next++
		}
		q.pop().run()
		q.pop().run()
	}
	for q.len() > 0 {
		q.pop().run()
	}
	if want != next {
		t.Errorf("%d of %d came out", want, next)
	}
	for range 100000 {
		q.push(tick{})
		q.pop()
	}
	if cap(q.items) > 20000 {
		t.Errorf("capacity %d after a queue that was never longer than 5000", cap(q.items))
	}
}
