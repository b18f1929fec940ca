// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/iotjs/iotjs/eventloop"
)

// runLoop runs l until it has nothing left, at most two minutes.
func runLoop(t *testing.T, l *eventloop.Loop) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	if err := l.Run(ctx); err != nil {
		t.Fatal(err)
	}
}

func pipe(t *testing.T) (r, w *os.File) {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		r.Close()
		w.Close()
	})
	return r, w
}

func TestInputReadsAPipeToItsEnd(t *testing.T) {
	t.Parallel()
	r, w := pipe(t)
	l := eventloop.New()
	defer l.Close()
	var log []string
	in, err := NewInput(l, int(r.Fd()), func(b []byte, err error) {
		log = append(log, string(b)+errText(err))
		if err == nil {
			w.Close()
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	w.WriteString("hello")
	in.Start()
	runLoop(t, l)
	if got := strings.Join(log, "|"); got != "hello|EOF" {
		t.Errorf("got %q", got)
	}
	in.Close()
	in.Close()
	runLoop(t, l)
}

func errText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// A stopped input neither reads nor keeps the loop alive.
func TestInputStops(t *testing.T) {
	t.Parallel()
	r, w := pipe(t)
	l := eventloop.New()
	defer l.Close()
	var in *Input
	var got []string
	in, err := NewInput(l, int(r.Fd()), func(b []byte, err error) {
		got = append(got, string(b)+errText(err))
		in.Stop()
	})
	if err != nil {
		t.Fatal(err)
	}
	w.WriteString("one")
	in.Start()
	runLoop(t, l)
	w.WriteString("two")
	runLoop(t, l)
	if len(got) != 1 {
		t.Errorf("read %q after Stop", got)
	}
	in.Start()
	runLoop(t, l)
	if strings.Join(got, "|") != "one|two" {
		t.Errorf("got %q", got)
	}
}

func TestInputRefusesWhatCannotBeWatched(t *testing.T) {
	t.Parallel()
	if !watches {
		t.Skip("everything is waited for by a goroutine here")
	}
	f, err := os.CreateTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	l := eventloop.New()
	defer l.Close()
	for range 3 {
		if _, err := NewInput(l, int(f.Fd()), nil); !errors.Is(err, os.ErrPermission) {
			t.Errorf("got %v", err)
		}
	}
}

// Closing the loop while an input waits leaves nothing behind.
func TestInputEndsWithTheLoop(t *testing.T) {
	t.Parallel()
	r, _ := pipe(t)
	l := eventloop.New()
	in, err := NewInput(l, int(r.Fd()), func([]byte, error) { t.Error("heard something") })
	if err != nil {
		t.Fatal(err)
	}
	in.Start()
	in.Unref()
	runLoop(t, l)
	l.Close()
}

func TestStreamOfAReader(t *testing.T) {
	t.Parallel()
	l := eventloop.New()
	defer l.Close()
	var log []string
	s := NewStream(l, io.MultiReader(strings.NewReader("a"), strings.NewReader("b")), func(b []byte, err error) {
		log = append(log, string(b)+errText(err))
	})
	s.Start()
	runLoop(t, l)
	if got := strings.Join(log, "|"); got != "a|b|EOF" {
		t.Errorf("got %q", got)
	}
	s.Close()
}

// What a Read brings after Stop is not lost.
func TestStreamKeepsWhatComesLate(t *testing.T) {
	t.Parallel()
	r, w := io.Pipe()
	l := eventloop.New()
	defer l.Close()
	var log []string
	var s *Stream
	s = NewStream(l, r, func(b []byte, err error) {
		log = append(log, string(b)+errText(err))
		s.Stop()
	})
	s.Start()
	s.Stop()
	w.Write([]byte("late"))
	runLoop(t, l)
	if len(log) != 0 {
		t.Errorf("heard %q while stopped", log)
	}
	s.Start()
	runLoop(t, l)
	if strings.Join(log, "|") != "late" {
		t.Errorf("got %q", log)
	}
	w.Close()
}

// A reader that can be closed does not keep the loop from closing.
func TestStreamEndsWithTheLoop(t *testing.T) {
	t.Parallel()
	r, _ := io.Pipe()
	l := eventloop.New()
	s := NewStream(l, r, func([]byte, error) { t.Error("heard something") })
	s.Start()
	s.Unref()
	runLoop(t, l)
	l.Close()
}
