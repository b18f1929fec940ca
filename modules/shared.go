// SPDX-License-Identifier: Apache-2.0

package modules

import "github.com/dop251/goja"

// sharedMemory marks an ArrayBuffer.
type sharedMemory struct{ Opaque }

// sharedKey is under what the mark is kept.
type sharedKey struct{ sym *goja.Symbol }

func newSharedKey(*Env) *sharedKey { return &sharedKey{goja.NewSymbol("shared")} }

// Share marks the ArrayBuffer ab as memory of the runtime that many objects
// are made of, such as the pool of Buffer. A script that gives such memory
// away, as streams of bytes do, gets a copy instead.
func (e *Env) Share(ab *goja.Object) {
	e.AttachAs(ab, Local(e, newSharedKey).sym, &sharedMemory{})
}

// IsShared tells whether v was given to Share.
func (e *Env) IsShared(v goja.Value) bool {
	return e.StateAs(v, Local(e, newSharedKey).sym) != nil
}
