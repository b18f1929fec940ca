// SPDX-License-Identifier: Apache-2.0

package subprocess

import (
	"context"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
)

// Process is a program that was started. Its methods may be called from any
// goroutine.
type Process struct {
	// Pid is its number.
	Pid int

	mu     sync.Mutex
	handle syscall.Handle // 0 once it has ended
	killed int            // the signal that Signal stood for
}

// Start starts a program. The error is a syscall.Errno.
func Start(s Spec) (*Process, error) {
	if len(s.Files) > 3 {
		return nil, syscall.ENOTSUP
	}
	path, err := find(s)
	if err != nil {
		return nil, syscall.ENOENT
	}
	attr := &syscall.ProcAttr{Dir: s.Dir, Env: s.Env, Files: s.Files, Sys: &syscall.SysProcAttr{HideWindow: s.Hide}}
	if s.Detached {
		attr.Sys.CreationFlags = syscall.CREATE_NEW_PROCESS_GROUP
	}
	pid, handle, err := syscall.StartProcess(path, s.Args, attr)
	if err != nil {
		return nil, err
	}
	return &Process{Pid: pid, handle: syscall.Handle(handle)}, nil
}

func find(s Spec) (string, error) {
	if strings.ContainsAny(s.File, `/\`) && !filepath.IsAbs(s.File) && s.Dir != "" {
		return exec.LookPath(filepath.Join(s.Dir, s.File))
	}
	return exec.LookPath(s.File)
}

// glance is how long one look at a process takes at most, in milliseconds.
const glance = 50

// Wait waits until the program has ended, or ctx is done. It must be called
// once.
func (p *Process) Wait(ctx context.Context) (Status, error) {
	for {
		event, err := syscall.WaitForSingleObject(p.handle, glance)
		if err != nil || event == syscall.WAIT_OBJECT_0 {
			return p.finish(err)
		}
		if ctx.Err() != nil {
			_, _ = p.finish(nil) // only the handle counts
			return Status{}, ctx.Err()
		}
	}
}

func (p *Process) finish(err error) (Status, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	var code uint32
	if err == nil {
		err = syscall.GetExitCodeProcess(p.handle, &code)
	}
	syscall.CloseHandle(p.handle)
	p.handle = 0
	if p.killed != 0 {
		return Status{Signal: p.killed}, err
	}
	return Status{Code: int(code)}, err
}

// Signal ends the program, whatever the signal is; 0 only looks whether it
// runs. The error is a syscall.Errno, ESRCH if the program has ended.
func (p *Process) Signal(number int) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.handle == 0 {
		return syscall.ESRCH
	}
	if number == 0 {
		return nil
	}
	p.killed = number
	return syscall.TerminateProcess(p.handle, 1)
}
