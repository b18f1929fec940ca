// SPDX-License-Identifier: Apache-2.0

//go:build unix

package subprocess

import (
	"context"
	"errors"
	"os"
	"os/signal"
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

	ended chan os.Signal // says that some child has changed

	mu     sync.Mutex
	reaped bool // its number may be another's by now
	status Status
}

// Start starts a program. The error is a syscall.Errno.
func Start(s Spec) (*Process, error) {
	p := &Process{ended: make(chan os.Signal, 1)}
	signal.Notify(p.ended, syscall.SIGCHLD) // before it can end
	letBlock(s.Files)
	attr := &syscall.ProcAttr{Dir: s.Dir, Env: s.Env, Files: s.Files, Sys: s.attributes()}
	var err error
	if p.Pid, err = launch(s, attr); err != nil {
		signal.Stop(p.ended)
		return nil, err
	}
	return p, nil
}

// letBlock makes the standard streams of a program wait, as programs expect of
// them: those that another program's streams are read from here do not.
func letBlock(files []uintptr) {
	for _, fd := range files[:min(3, len(files))] {
		_ = syscall.SetNonblock(int(fd), false) // what is no descriptor the start reports
	}
}

func (s *Spec) attributes() *syscall.SysProcAttr {
	attr := &syscall.SysProcAttr{Setsid: s.Detached}
	if s.UID == nil && s.GID == nil {
		return attr
	}
	attr.Credential = &syscall.Credential{Uid: uint32(os.Getuid()), Gid: uint32(os.Getgid())}
	if s.UID != nil {
		attr.Credential.Uid = *s.UID
	}
	if s.GID != nil {
		attr.Credential.Gid = *s.GID
	}
	attr.Credential.NoSetGroups = os.Geteuid() != 0
	return attr
}

// launch tries the places where the program can be, as execvp does.
func launch(s Spec, attr *syscall.ProcAttr) (int, error) {
	if strings.Contains(s.File, "/") {
		return run(s.File, s.Args, attr)
	}
	var denied error
	for _, dir := range filepath.SplitList(searchPath(s.Env)) {
		path := s.File
		if path = filepath.Join(dir, path); !strings.Contains(path, "/") {
			path = "./" + path
		}
		if !exists(s.Dir, path) {
			continue
		}
		pid, err := run(path, s.Args, attr)
		if err == nil || !errors.Is(err, syscall.EACCES) && !errors.Is(err, syscall.ENOENT) && !errors.Is(err, syscall.ENOTDIR) {
			return pid, err
		}
		if err != syscall.ENOENT {
			denied = err
		}
	}
	if denied != nil {
		return 0, denied
	}
	return 0, syscall.ENOENT
}

// exists spares the cost of a process that cannot become a program.
func exists(dir, path string) bool {
	if !filepath.IsAbs(path) {
		path = filepath.Join(dir, path)
	}
	info, err := os.Stat(path)
	return err == nil && !info.IsDir()
}

func searchPath(env []string) string {
	for _, v := range env {
		if path, ok := strings.CutPrefix(v, "PATH="); ok {
			return path
		}
	}
	return "/usr/local/bin:/bin:/usr/bin"
}

// run starts path. A text without "#!" is given to the shell.
func run(path string, args []string, attr *syscall.ProcAttr) (int, error) {
	pid, err := syscall.ForkExec(path, args, attr)
	if err == syscall.ENOEXEC {
		argv := append([]string{"/bin/sh", path}, args[min(1, len(args)):]...)
		pid, err = syscall.ForkExec(argv[0], argv, attr)
	}
	return pid, err
}

// Wait waits until the program has ended, or ctx is done. It must be called
// once: otherwise the ended program stays a zombie.
func (p *Process) Wait(ctx context.Context) (Status, error) {
	defer signal.Stop(p.ended)
	for {
		if done, err := p.reap(); done || err != nil {
			return p.status, err
		}
		select {
		case <-p.ended:
		case <-ctx.Done():
			return Status{}, ctx.Err()
		}
	}
}

// reap takes the status of the program if it has ended.
func (p *Process) reap() (done bool, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	var ws syscall.WaitStatus
	pid, err := wait(p.Pid, &ws)
	if err != nil {
		p.reaped = true // somebody else has waited for it
		return false, err
	}
	if pid == 0 {
		return false, nil
	}
	p.reaped = true
	if ws.Signaled() {
		p.status.Signal = int(ws.Signal())
	} else {
		p.status.Code = ws.ExitStatus()
	}
	return true, nil
}

func wait(pid int, ws *syscall.WaitStatus) (int, error) {
	for {
		got, err := syscall.Wait4(pid, ws, syscall.WNOHANG, nil)
		if err != syscall.EINTR {
			return got, err
		}
	}
}

// Signal sends a signal. The error is a syscall.Errno, ESRCH if the program has
// ended.
func (p *Process) Signal(number int) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.reaped {
		return syscall.ESRCH
	}
	return syscall.Kill(p.Pid, syscall.Signal(number))
}
