// SPDX-License-Identifier: Apache-2.0

package subprocess

import (
	"context"
	"errors"
	"io"
	"os"
	"sync"
	"syscall"
	"time"
)

// Stdio is one descriptor of a program that is run to its end: a pipe, or, if
// Pipe is false, File.
type Stdio struct {
	File  uintptr
	Pipe  bool
	Reads bool   // the program reads it
	Input []byte // what it finds there
}

// Limits bound a run.
type Limits struct {
	Timeout time.Duration // 0 without one
	Output  int64         // bytes of one pipe; negative without a limit
	Signal  int           // what ends the program beyond them
}

// Result is what a run gave.
type Result struct {
	Pid    int
	Status Status
	Output [][]byte // by descriptor; nil where nothing was read
	// Err is a syscall.Errno: why it did not start, ETIMEDOUT or ENOBUFS.
	Err error
}

// Run starts a program and waits until it and whoever has its pipes have ended. It is
// ended by SIGKILL when ctx is done.
func Run(ctx context.Context, s Spec, stdio []Stdio, lim Limits) Result {
	r := &runner{limits: lim}
	defer r.closeAll()
	if err := r.open(&s, stdio); err != nil {
		return Result{Err: err}
	}
	p, err := Start(s)
	closeFiles(r.theirs)
	r.theirs = nil
	if err != nil {
		return Result{Err: err}
	}
	r.proc = p
	return r.perform(ctx, stdio)
}

// runner is one Run.
type runner struct {
	limits       Limits
	proc         *Process
	ours, theirs []*os.File
	output       [][]byte

	mu  sync.Mutex
	err error // the first limit that was reached
}

func (r *runner) open(s *Spec, stdio []Stdio) error {
	r.ours, r.output = make([]*os.File, len(stdio)), make([][]byte, len(stdio))
	for i, io := range stdio {
		file := io.File
		if io.Pipe {
			ours, theirs, err := pipe(io.Reads)
			if err != nil {
				return numberOf(err)
			}
			r.ours[i] = ours
			r.theirs = append(r.theirs, theirs)
			file = theirs.Fd()
		}
		s.Files = append(s.Files, file)
	}
	return nil
}

// numberOf is the number of an error of the system.
func numberOf(err error) error {
	var number syscall.Errno
	if errors.As(err, &number) {
		return number
	}
	return syscall.EIO
}

func (r *runner) perform(ctx context.Context, stdio []Stdio) Result {
	var pipes sync.WaitGroup
	for i, f := range r.ours {
		if f != nil {
			pipes.Add(1)
			go func() {
				defer pipes.Done()
				r.move(i, f, stdio[i])
			}()
		}
	}
	if r.limits.Timeout > 0 {
		timer := time.AfterFunc(r.limits.Timeout, func() { r.stop(syscall.ETIMEDOUT) })
		defer timer.Stop()
	}
	defer context.AfterFunc(ctx, func() { r.stopBy(9, syscall.ECANCELED) })()
	status, err := r.proc.Wait(context.Background())
	pipes.Wait()
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err == nil && err != nil {
		r.err = numberOf(err)
	}
	return Result{Pid: r.proc.Pid, Status: status, Output: r.output, Err: r.err}
}

// move writes the input of a pipe, or reads what comes.
func (r *runner) move(i int, f *os.File, io Stdio) {
	defer f.Close()
	if io.Reads {
		_, _ = f.Write(io.Input) // a program may end without reading
		return
	}
	r.output[i] = r.read(f)
}

func (r *runner) read(f io.Reader) []byte {
	out, buf := []byte{}, make([]byte, 64<<10)
	for {
		n, err := f.Read(buf)
		out = append(out, buf[:n]...)
		if limit := r.limits.Output; limit >= 0 && int64(len(out)) > limit { // the rest of buf is kept, as in Node.js
			r.stop(syscall.ENOBUFS)
			return out
		}
		if err != nil {
			return out
		}
	}
}

// stop ends the program because of a limit, and the reading of what it writes.
func (r *runner) stop(reason error) { r.stopBy(r.limits.Signal, reason) }

func (r *runner) stopBy(signal int, reason error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err != nil {
		return
	}
	r.err = reason
	if err := r.proc.Signal(signal); err != nil && err != syscall.ESRCH {
		_ = r.proc.Signal(9) // as libuv does with a signal that cannot be sent
	}
	for _, f := range r.ours {
		if f != nil {
			_ = f.SetDeadline(time.Now()) // also where somebody else has the other end
		}
	}
}

func (r *runner) closeAll() {
	closeFiles(r.theirs)
	closeFiles(r.ours)
}

func closeFiles(list []*os.File) {
	for _, f := range list {
		if f != nil {
			_ = f.Close() // twice is harmless
		}
	}
}
