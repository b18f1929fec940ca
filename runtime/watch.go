// SPDX-License-Identifier: Apache-2.0

package runtime

import "context"

// interrupter is what any goroutine may use of the engine.
type interrupter interface {
	Interrupt(reason any)
	ClearInterrupt()
}

// watch interrupts vm when ctx is done, until release is called.
func watch(ctx context.Context, vm interrupter) (release func()) {
	stop := context.AfterFunc(ctx, func() { vm.Interrupt(context.Cause(ctx)) })
	return func() { stop() }
}
