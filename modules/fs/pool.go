// SPDX-License-Identifier: Apache-2.0

package fs

import "context"

// slots bounds how many operations of one runtime are in the system at a time:
// each that blocks holds a thread, and Go ends a process that has too many.
const slots = 64

// pool hands out the slots.
type pool chan struct{}

func newPool() pool { return make(pool, slots) }

// bind makes of w and r what eventloop.Await runs.
func (p pool) bind(w work, r *request) func(context.Context) (any, error) {
	r.async = true
	return func(ctx context.Context) (any, error) {
		select {
		case p <- struct{}{}:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
		defer func() { <-p }()
		if r.abort == nil {
			return w(ctx, r)
		}
		both, cancel := context.WithCancel(ctx)
		defer cancel()
		defer context.AfterFunc(r.abort, cancel)()
		v, err := w(both, r)
		if r.abort.Err() != nil {
			return nil, errAborted
		}
		return v, err
	}
}
