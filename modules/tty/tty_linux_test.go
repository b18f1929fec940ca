// SPDX-License-Identifier: Apache-2.0

package tty_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/iotjs/iotjs/runtime"
)

// screen is the user's side of a terminal.
type screen struct {
	keys  *os.File
	shell *os.File // the program's side

	mu   sync.Mutex
	seen bytes.Buffer // guarded by mu
}

func newScreen(t *testing.T) *screen {
	t.Helper()
	master, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY|unix.O_NONBLOCK, 0)
	if err != nil {
		t.Skip("no terminals here:", err)
	}
	t.Cleanup(func() { master.Close() })
	raw, err := master.SyscallConn()
	if err != nil {
		t.Fatal(err)
	}
	var n int
	raw.Control(func(fd uintptr) {
		if err = unix.IoctlSetPointerInt(int(fd), unix.TIOCSPTLCK, 0); err == nil {
			n, err = unix.IoctlGetInt(int(fd), unix.TIOCGPTN)
		}
	})
	if err != nil {
		t.Skip("no terminals here:", err)
	}
	slave, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no terminals here:", err)
	}
	t.Cleanup(func() { slave.Close() })
	s := &screen{keys: master, shell: slave}
	s.resize(t, 24, 80)
	go s.watch()
	return s
}

func (s *screen) watch() {
	b := make([]byte, 4096)
	for {
		n, err := s.keys.Read(b)
		if err != nil {
			return
		}
		s.mu.Lock()
		s.seen.Write(b[:n])
		s.mu.Unlock()
	}
}

func (s *screen) resize(t *testing.T, rows, columns uint16) {
	t.Helper()
	if err := unix.IoctlSetWinsize(int(s.shell.Fd()), unix.TIOCSWINSZ, &unix.Winsize{Row: rows, Col: columns}); err != nil {
		t.Fatal(err)
	}
}

func (s *screen) text() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.seen.String()
}

// await waits until text shows what.
func (s *screen) await(t *testing.T, what string) {
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(time.Millisecond) {
		if strings.Contains(s.text(), what) {
			return
		}
	}
	t.Errorf("%q did not appear in %q", what, s.text())
}

func (s *screen) mode(t *testing.T) unix.Termios {
	t.Helper()
	m, err := unix.IoctlGetTermios(int(s.shell.Fd()), unix.TCGETS)
	if err != nil {
		t.Fatal(err)
	}
	return *m
}

// run runs script on the terminal while user types. It returns the exit code.
func (s *screen) run(t *testing.T, script string, user func()) int {
	t.Helper()
	before := s.mode(t)
	rt, err := runtime.New(runtime.Options{Stdin: s.shell, Stdout: s.shell, Stderr: s.shell})
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		user()
	}()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	code, err := rt.RunString(ctx, "test.js", script)
	if err != nil {
		t.Error(err)
	}
	rt.Close()
	<-ended
	if s.mode(t) != before {
		t.Error("the terminal was left in another mode")
	}
	return code
}

func TestFacts(t *testing.T) {
	t.Parallel()
	s := newScreen(t)
	s.run(t, `
const tty = require('tty');
const { stdin, stdout } = process;
console.log([stdin.isTTY, stdin.isRaw, stdout.isTTY, stdout.columns, stdout.rows, stdout.getWindowSize()].join(' '));
console.log([stdin instanceof tty.ReadStream, stdout instanceof tty.WriteStream, stdout._type, stdin.readableHighWaterMark].join(' '));
stdout.cursorTo(1, 2);
stdout.moveCursor(1, 1);
stdout.clearLine(0);
stdout.clearScreenDown(() => console.log('|done'));`, func() { s.await(t, "|done") })
	const want = "true false true 80 24 80,24\r\ntrue true tty 0\r\n\x1b[3;2H\x1b[1C\x1b[1B\x1b[2K\x1b[0J|done\r\n"
	if got := s.text(); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestLines(t *testing.T) {
	t.Parallel()
	s := newScreen(t)
	s.run(t, `
process.stdin.setEncoding('utf8').on('data', (d) => console.log(JSON.stringify(d))).on('end', () => console.log('end'));
console.log('ready');`, func() {
		s.await(t, "ready")
		s.keys.WriteString("line\n")
		s.await(t, `"line\n"`)
		s.keys.WriteString("\x04")
		s.await(t, "end")
	})
}

func TestRawMode(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, end string }{
		{"switched off", `process.stdin.setRawMode(false); process.stdin.pause()`},
		{"exit", `process.exit()`},
		{"destroyed", `process.stdin.destroy()`},
		{"paused", `process.stdin.pause()`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s := newScreen(t)
			s.run(t, `
process.stdin.setRawMode(true).on('data', (d) => {
	console.log(JSON.stringify(String(d)) + ' ' + process.stdin.isRaw);
	if (d[0] === 3) { `+tt.end+` }
});
console.log('ready');`, func() {
				s.await(t, "ready")
				s.keys.WriteString("a")
				s.await(t, `"a" true`)
				s.keys.WriteString("\r")
				s.await(t, `"\r" true`)
				s.keys.WriteString("\x03")
				s.await(t, `"\u0003" true`)
			})
		})
	}
}

func TestResize(t *testing.T) {
	t.Parallel()
	s := newScreen(t)
	s.run(t, `
process.stdout.on('resize', () => console.log('now ' + process.stdout.columns + ' ' + process.stdout.rows));
process.stdout._refreshSize(); // as large as before: no event
console.log('ready');
process.stdin.once('data', () => {
	process.emit('SIGWINCH');
	process.stdin.pause();
});`, func() {
		s.await(t, "ready")
		s.resize(t, 30, 100)
		s.keys.WriteString("\n")
		s.await(t, "now 100 30")
	})
	if n := strings.Count(s.text(), "now"); n != 1 {
		t.Errorf("%d events", n)
	}
}

func TestReadline(t *testing.T) {
	t.Parallel()
	s := newScreen(t)
	s.run(t, `
process.env.TERM = 'xterm'; // a dumb terminal has no keys to edit with
const rl = require('readline').createInterface({ input: process.stdin, output: process.stdout });
rl.question('name? ', (answer) => {
	console.log('got', answer);
	rl.prompt();
	rl.on('line', (line) => console.log('line', line)).on('close', () => console.log('bye'));
});`, func() {
		s.await(t, "name? ")
		s.keys.WriteString("bobx\x7f\r")
		s.await(t, "got bob")
		s.keys.WriteString("\x1b[A!\r")
		s.await(t, "line bob!")
		s.keys.WriteString("\x04")
		s.await(t, "bye")
	})
}
