// SPDX-License-Identifier: Apache-2.0

package runtime

import "context"

// interrupter is the one thing of the engine that any goroutine may use.
type interrupter interface{ Interrupt(reason any) }

// watch interrupts vm when ctx is done, until release is called.
func watch(ctx context.Context, vm interrupter) (release func()) {
	stop := context.AfterFunc(ctx, func() { vm.Interrupt(context.Cause(ctx)) })
	return func() { stop() }
}
