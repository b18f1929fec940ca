// SPDX-License-Identifier: Apache-2.0

package tty

import (
	"bytes"
	"sync"
)

// Keyboard is a terminal that is read, key by key while it is raw. Any
// goroutine may use it.
type Keyboard struct {
	fd uintptr

	mu     sync.Mutex // guards the rest
	cooked *Mode      // the mode to go back to, while the terminal is raw
	lent   bool       // ctrl-c is a signal at the moment: see Lend
	ahead  []byte     // what was typed before the terminal was lent, and at that moment
	front  int        // how much of it was typed before
}

// NewKeyboard is the keyboard of the terminal that fd is.
func NewKeyboard(fd uintptr) *Keyboard { return &Keyboard{fd: fd} }

// SetRaw switches between keys and lines. It reports whether that was a change.
func (k *Keyboard) SetRaw(on bool) (bool, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if on == (k.cooked != nil) {
		return false, nil
	}
	if !on {
		mode := k.cooked
		k.cooked, k.lent = nil, false
		return true, mode.Set(int(k.fd))
	}
	mode, err := ModeOf(int(k.fd))
	if err == nil {
		err = mode.Raw().Set(int(k.fd))
	}
	if err == nil {
		k.cooked = mode
	}
	return err == nil, err
}

// Lend makes ctrl-c a signal while whoever reads the keys is too busy to see
// it as one. It reports whether ctrl-c is among the keys that wait already;
// those are given up as far as that. The keys behind it are kept for Ahead.
func (k *Keyboard) Lend() bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.cooked == nil || k.lent {
		return false
	}
	k.ahead = append(k.ahead, waiting(k.fd)...)
	k.front = len(k.ahead)
	k.lent = k.cooked.Raw().withSignals().Set(int(k.fd)) == nil
	if !k.lent {
		return false
	}
	k.ahead = append(k.ahead, waiting(k.fd)...)
	at := bytes.LastIndexByte(k.ahead, ctrlC)
	k.ahead, k.front = k.ahead[at+1:], max(k.front-at-1, 0)
	return at >= 0
}

// GiveUp forgets the keys in front of a ctrl-c that came as a signal. What came at the
// moment of Lend and has none is behind it: the terminal takes what is written at once
// for keys as a whole, or for signals.
func (k *Keyboard) GiveUp() {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.ahead, k.front = k.ahead[k.front:], 0
}

const ctrlC = 3

// Return ends Lend. It reports whether there are keys for Ahead.
func (k *Keyboard) Return() bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.lent {
		k.lent = false
		_ = k.cooked.Raw().Set(int(k.fd)) // a terminal that is gone has no mode
	}
	return len(k.ahead) > 0
}

// Ahead takes the keys that came before those that are read from now on.
func (k *Keyboard) Ahead() []byte {
	k.mu.Lock()
	defer k.mu.Unlock()
	keys := k.ahead
	k.ahead, k.front = nil, 0
	return keys
}
