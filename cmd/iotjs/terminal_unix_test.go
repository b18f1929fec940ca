// SPDX-License-Identifier: Apache-2.0

//go:build unix

package main

import (
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/creack/pty"
)

// patience is how long a test waits for something to appear.
const patience = 2 * time.Minute

// screen is the command on a terminal, and all that it has written there.
type screen struct {
	t    *testing.T
	cmd  *exec.Cmd
	tty  *os.File
	mu   sync.Mutex
	text string // guarded by mu
	seen int    // up to where a test has looked
	done chan struct{}
}

// openScreen starts the command on a terminal of the given width.
func openScreen(t *testing.T, columns uint16, env []string, args ...string) *screen {
	t.Helper()
	s := startScreen(t, columns, env, args...)
	s.expect("> ")
	return s
}

// startScreen is openScreen without waiting for the prompt.
func startScreen(t *testing.T, columns uint16, env []string, args ...string) *screen {
	t.Helper()
	s := &screen{t: t, cmd: exec.Command(binary, args...), done: make(chan struct{})}
	s.cmd.Dir = t.TempDir()
	s.cmd.Env = append(os.Environ(), "TERM=xterm", "NO_COLOR=1", "IOTJS_COMPAT=", "IOTJS_REPL_HISTORY=")
	s.cmd.Env = append(s.cmd.Env, env...)
	tty, err := pty.StartWithSize(s.cmd, &pty.Winsize{Rows: 24, Cols: columns})
	if err != nil {
		t.Skipf("no terminal: %v", err)
	}
	s.tty = tty
	go s.read()
	t.Cleanup(s.close)
	return s
}

func (s *screen) read() {
	defer close(s.done)
	buf := make([]byte, 4096)
	for {
		n, err := s.tty.Read(buf)
		s.mu.Lock()
		s.text += string(buf[:n])
		s.mu.Unlock()
		if err != nil {
			return
		}
	}
}

func (s *screen) close() {
	_ = s.cmd.Process.Kill() // it may have ended
	_ = s.cmd.Wait()
	_ = s.tty.Close()
	<-s.done
}

// send types keys.
func (s *screen) send(keys string) {
	s.t.Helper()
	if _, err := s.tty.WriteString(keys); err != nil {
		s.t.Fatal(err)
	}
}

// expect waits for text behind what was expected before.
func (s *screen) expect(text string) {
	s.t.Helper()
	for end := time.Now().Add(patience); ; time.Sleep(2 * time.Millisecond) {
		rest := s.rest()
		if i := strings.Index(rest, text); i >= 0 {
			s.seen += i + len(text)
			return
		}
		if time.Now().After(end) {
			s.t.Fatalf("waited for %q in %q", text, rest)
		}
	}
}

// until is expect that returns what was written up to the end of text.
func (s *screen) until(text string) string {
	s.t.Helper()
	from := s.seen
	s.expect(text)
	return s.before()[from:]
}

// rest is what was written since.
func (s *screen) rest() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text[s.seen:]
}

// ends waits for the end of the command.
func (s *screen) ends(code int) {
	s.t.Helper()
	select {
	case <-s.done:
	case <-time.After(patience):
		s.t.Fatalf("it goes on: %q", s.rest())
	}
	_ = s.cmd.Wait() // the code is what counts
	if got := s.cmd.ProcessState.ExitCode(); got != code {
		s.t.Errorf("exit code %d, want %d", got, code)
	}
}

// before is what was written up to there.
func (s *screen) before() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text[:s.seen]
}
