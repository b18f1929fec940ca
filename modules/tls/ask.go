// SPDX-License-Identifier: Apache-2.0

package tls

import (
	"context"
	"sync"

	"github.com/iotjs/iotjs/eventloop"
)

// asker makes of a function that must run on the loop one that a handshake can
// call on its goroutine.
func asker(l *eventloop.Loop, ask func(name string, answer func(*material))) func(context.Context, string) *material {
	return func(ctx context.Context, name string) *material {
		got := make(chan *material, 1)
		var once sync.Once
		l.Post(func() {
			ask(name, func(m *material) { once.Do(func() { got <- m }) })
		})
		select {
		case m := <-got:
			return m
		case <-ctx.Done():
			return nil
		}
	}
}
