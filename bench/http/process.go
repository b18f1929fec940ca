// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
)

// process is a program that was started.
type process struct {
	pid  int
	addr string        // where it listens, if it does
	out  *bufio.Reader // what it prints
	end  func()
}

// start runs what is measured. It has the first CPU for itself.
func (s *settings) start(args ...string) (*process, error) { return s.startOn("0", args...) }

// startOn runs a program that prints the port it listens on, or any other line
// when it is ready.
func (s *settings) startOn(cpu string, args ...string) (*process, error) {
	cmd := exec.Command("taskset", append([]string{"-c", cpu}, args...)...)
	cmd.Env = append(os.Environ(), "BENCH_FILE="+s.file)
	if s.profiles != "" {
		s.recorded++
		cmd.Env = append(cmd.Env, fmt.Sprintf("IOTJS_CPUPROFILE=%s/%d.pprof", s.profiles, s.recorded))
	}
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	end := func() {
		_ = cmd.Process.Signal(s.ending()) // it runs until then
		_ = cmd.Wait()
	}
	printed := bufio.NewReader(out)
	line, err := printed.ReadString('\n')
	if err != nil {
		end()
		return nil, fmt.Errorf("%s did not start: %w", args[0], err)
	}
	return &process{cmd.Process.Pid, "127.0.0.1:" + strings.TrimSpace(line), printed, end}, nil
}

// ending is the signal that ends a process. One that records a profile has to
// write it.
func (s *settings) ending() os.Signal {
	if s.profiles != "" {
		return syscall.SIGTERM
	}
	return os.Kill
}

// resident is the memory that a process has now, in MB.
func resident(pid int) float64 { return memory(pid, "VmRSS") }

// peak is the most memory that a process had, in MB.
func peak(pid int) float64 { return memory(pid, "VmHWM") }

func memory(pid int, field string) float64 {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	return number(string(status), field+`:\s+(\d+) kB`) / 1024
}
