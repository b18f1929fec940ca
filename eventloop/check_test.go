// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"context"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// offLoop names what the test binary, started again by TestCheck, does wrong.
const offLoop = "EVENTLOOP_TEST_OFF_LOOP"

// mistakes are uses of the loop from a goroutine that is not the loop's. Each
// waits for the goroutine before the loop goes on, as a program that happens to
// work would.
func mistakes() map[string]func(l *Loop) {
	aside := func(f func(l *Loop)) func(l *Loop) {
		return func(l *Loop) {
			l.Post(func() {
				go func() { f(l); l.Post(func() {}) }()
			})
			after(l, 20, func() {})
		}
	}
	return map[string]func(l *Loop){
		"nothing": aside(func(l *Loop) { l.Post(func() {}) }),
		"check":   aside((*Loop).Check),
		"alive":   aside(func(l *Loop) { l.Alive() }),
		"timer":   aside(func(l *Loop) { l.StopTimer(new(Timer)) }),
		"handle":  aside(func(l *Loop) { l.NewHandle() }),
		"work": func(l *Loop) {
			Await(l, func(context.Context) (int, error) { l.Check(); return 0, nil }, func(int, error) {})
		},
	}
}

// TestOffLoop is run by TestCheck in a process of its own, where a race may be
// found.
func TestOffLoop(t *testing.T) {
	name := os.Getenv(offLoop)
	if name == "" {
		t.Skip("only run by TestCheck")
	}
	l := New()
	mistakes()[name](l)
	if err := l.Run(context.Background()); err != nil {
		t.Fatal(err)
	}
}

func TestCheck(t *testing.T) {
	if !raceDetector {
		t.Skip("needs -race")
	}
	for name := range mistakes() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			cmd := exec.Command(os.Args[0], "-test.run=^TestOffLoop$")
			cmd.Env = append(os.Environ(), offLoop+"="+name)
			out, err := cmd.CombinedOutput()
			found := strings.Contains(string(out), "DATA RACE")
			if want := name != "nothing"; found != want || (err != nil) != want {
				t.Errorf("race found: %v, want %v (%v)\n%s", found, want, err, out)
			}
		})
	}
}

func TestCheckSeesOverflow(t *testing.T) {
	l := New()
	l.epoch = 1<<64 - 1
	mustPanic(t, l.Check)
}
