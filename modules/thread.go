// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"io"
	"sync"
	"sync/atomic"

	"github.com/iotjs/iotjs/internal/ports"
)

// Threads is what a runtime and all runtimes that it has started share. It may
// be used from any goroutine.
type Threads struct {
	// Hub is where the channels named by BroadcastChannel meet.
	Hub  ports.Hub
	last atomic.Int64
}

// NextID is the number of a new thread.
func (t *Threads) NextID() int { return int(t.last.Add(1)) }

// Worker is what a runtime knows that another one has started.
type Worker struct {
	// ID is its threadId.
	ID int
	// Control leads to the Worker object, and Public to its messages.
	Control, Public *ports.Port
	// Setup is what the script side of the Worker wants to be known there.
	Setup ports.Message
}

// ThreadSpec is a runtime to be started.
type ThreadSpec struct {
	Worker  *Worker
	Threads *Threads
	// Script is the path of the file to run, or the code itself if Eval is set.
	Script         string
	Eval           bool
	Args, ExecArgv []string
	// Vars are the variables of process.env.
	Vars           *Vars
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// Ended is called on the loop of the runtime that has started this one,
	// when nothing of it is left. err is not nil if it was stopped from outside.
	Ended func(code int, err error)
}

// Thread is a runtime that was started.
type Thread interface {
	// Terminate stops it, wherever it is.
	Terminate()
}

// Vars are the variables of an environment, which several runtimes may share.
type Vars struct {
	mu     sync.Mutex
	fold   func(string) string // the case of names, where the system does not tell it
	values map[string]string
	order  []string
}

// NewVars makes variables without any. fold, which may be nil, brings names
// that are the same into one form.
func NewVars(fold func(string) string) *Vars {
	return &Vars{fold: fold, values: map[string]string{}}
}

func (v *Vars) key(name string) string {
	if v.fold != nil {
		return v.fold(name)
	}
	return name
}

// Get returns the value of a variable.
func (v *Vars) Get(name string) (value string, ok bool) {
	v.mu.Lock()
	defer v.mu.Unlock()
	value, ok = v.values[v.key(name)]
	return value, ok
}

// Set gives a variable a value.
func (v *Vars) Set(name, value string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	k := v.key(name)
	if _, ok := v.values[k]; !ok {
		v.order = append(v.order, k)
	}
	v.values[k] = value
}

// Delete removes a variable.
func (v *Vars) Delete(name string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	k := v.key(name)
	if _, ok := v.values[k]; !ok {
		return
	}
	delete(v.values, k)
	for i, n := range v.order {
		if n == k {
			v.order = append(v.order[:i:i], v.order[i+1:]...)
			return
		}
	}
}

// Names are the names in the order in which they came.
func (v *Vars) Names() []string {
	v.mu.Lock()
	defer v.mu.Unlock()
	return append([]string(nil), v.order...)
}

// Stopping is closed when the run is to stop, for natives that block.
func (e *Env) Stopping() <-chan struct{} {
	if e.RunContext == nil {
		return nil
	}
	return e.RunContext.Done()
}

// AtClose has f called when the runtime is closed, on the loop.
func (e *Env) AtClose(f func()) { e.closers = append(e.closers, f) }

// Close calls what AtClose was given, the last first. The runtime calls it.
func (e *Env) Close() {
	for len(e.closers) > 0 {
		last := len(e.closers) - 1
		f := e.closers[last]
		e.closers = e.closers[:last]
		f()
	}
}
