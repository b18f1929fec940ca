// SPDX-License-Identifier: Apache-2.0

package runtime

import "sync"

// threads are the goroutines of the runtimes that this one has started.
type threads struct{ running sync.WaitGroup }

// run begins a goroutine for the loop of another runtime. A panic, which is a
// fault of ours, goes to failed.
func (t *threads) run(body func(), failed func(fault any)) {
	t.running.Add(1)
	go func() {
		defer t.running.Done()
		defer func() {
			if fault := recover(); fault != nil {
				failed(fault)
			}
		}()
		body()
	}()
}

// wait waits until all have ended.
func (t *threads) wait() { t.running.Wait() }
