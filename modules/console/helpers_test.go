// SPDX-License-Identifier: Apache-2.0

package console

import (
	"errors"
	"testing"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

// recorder keeps what is written, each call apart.
type recorder struct {
	writes []string
	err    error
}

func (r *recorder) Write(b []byte) (int, error) {
	r.writes = append(r.writes, string(b))
	return len(b), r.err
}

// quietHost is a runtime without modules: requiring one fails the test.
type quietHost struct {
	modules.Host
	t        testing.TB
	warnings []string
}

func (h *quietHost) Require(name string) goja.Value {
	h.t.Errorf("console required %q", name)
	return goja.Undefined()
}

func (h *quietHost) Warn(message, _, _ string) { h.warnings = append(h.warnings, message) }

type sandbox struct {
	t        testing.TB
	env      *modules.Env
	host     *quietHost
	out, err recorder
}

func newSandbox(t testing.TB) *sandbox {
	t.Helper()
	s := &sandbox{t: t, host: &quietHost{t: t}}
	s.env = modules.NewEnv(goja.New(), eventloop.New(), s.host)
	s.env.Streams = modules.Streams{Out: &s.out, Err: &s.err}
	modules.Must(s.env.VM.Set("console", newGlobal(s.env)))
	return s
}

func (s *sandbox) run(code string) goja.Value {
	s.t.Helper()
	v, err := s.env.VM.RunString(code)
	if err != nil {
		s.t.Fatalf("%s: %v", code, err)
	}
	return v
}

var errClosed = errors.New("closed")
