// SPDX-License-Identifier: Apache-2.0

package tty

import (
	"os"
	"testing"

	"github.com/creack/pty"
	"golang.org/x/sys/unix"
)

// open makes a terminal: the person's side and the program's keyboard.
func open(t *testing.T) (*os.File, *Keyboard) {
	t.Helper()
	person, program, err := pty.Open()
	if err != nil {
		t.Skip("no terminals here:", err)
	}
	t.Cleanup(func() { person.Close(); program.Close() })
	k := NewKeyboard(program.Fd())
	if changed, err := k.SetRaw(true); err != nil || !changed {
		t.Fatal(changed, err)
	}
	return person, k
}

func TestKeyboardIsLent(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		typed, ahead string
		interrupted  bool
	}{
		{"", "", false}, {"abc", "abc", false}, {"abc\x03", "", true}, {"ab\x03c", "c", true}, {"\x03\x03d", "d", true},
	} {
		person, k := open(t)
		person.WriteString(tt.typed)
		for n := -1; n != len(tt.typed); { // the system takes a while
			n, _ = unix.IoctlGetInt(int(k.fd), unix.TIOCINQ)
		}
		if got := k.Lend(); got != tt.interrupted {
			t.Errorf("%q: interrupted is %v", tt.typed, got)
		}
		if mode, _ := ModeOf(int(k.fd)); mode.termios.Lflag&unix.ISIG == 0 || mode.termios.Lflag&unix.ICANON != 0 {
			t.Errorf("%q: ctrl-c is no signal", tt.typed)
		}
		if k.Lend() {
			t.Errorf("%q: lent twice", tt.typed)
		}
		if got := k.Return(); got != (tt.ahead != "") {
			t.Errorf("%q: keys ahead: %v", tt.typed, got)
		}
		if got := string(k.Ahead()); got != tt.ahead {
			t.Errorf("%q: ahead is %q, want %q", tt.typed, got, tt.ahead)
		}
		if mode, _ := ModeOf(int(k.fd)); mode.termios.Lflag&unix.ISIG != 0 {
			t.Errorf("%q: ctrl-c stays a signal", tt.typed)
		}
	}
}

func TestKeyboardOfLinesIsNotLent(t *testing.T) {
	t.Parallel()
	_, k := open(t)
	if _, err := k.SetRaw(false); err != nil {
		t.Fatal(err)
	}
	k.Lend()
	k.Return()
	if mode, _ := ModeOf(int(k.fd)); mode.termios.Lflag&unix.ICANON == 0 {
		t.Error("the terminal is raw")
	}
}

func TestKeysInFrontOfASignalAreGivenUp(t *testing.T) {
	t.Parallel()
	person, k := open(t)
	person.WriteString("abc")
	for n := -1; n != len("abc"); { // the system takes a while
		n, _ = unix.IoctlGetInt(int(k.fd), unix.TIOCINQ)
	}
	k.Lend()
	k.ahead = append(k.ahead, "behind"...) // as if it had come at that moment
	k.GiveUp()
	if got := string(k.Ahead()); got != "behind" {
		t.Errorf("ahead is %q", got)
	}
}
