// SPDX-License-Identifier: Apache-2.0

package net_test

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
	modnet "github.com/iotjs/iotjs/modules/net"
)

// world is an engine with net and nothing else.
type world struct {
	t    testing.TB
	env  *modules.Env
	core *modnet.Core
}

func (w *world) Require(name string) goja.Value {
	for _, m := range buffer.Modules() {
		if m.Name == name {
			return m.New(w.env)
		}
	}
	panic("no such built-in here: " + name)
}
func (w *world) Builtins() []string              { return nil }
func (w *world) IsBuiltin(string) bool           { return false }
func (w *world) Uncaught(ex *goja.Exception)     { w.t.Error("uncaught", ex.String()) }
func (w *world) Interrupted(reason any)          { w.t.Error("interrupted", reason) }
func (w *world) Rejections()                     {}
func (w *world) Warn(message, name, code string) { w.t.Error(name, message) }

func newWorld(t testing.TB) *world {
	loop := eventloop.New()
	t.Cleanup(loop.Close)
	w := &world{t: t}
	w.env = modules.NewEnv(goja.New(), loop, w)
	w.core = modnet.Of(w.env)
	return w
}

func (w *world) run() {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	if err := w.env.Loop.Run(ctx); err != nil {
		w.t.Fatal(err)
	}
}

// serve listens with a hook and calls connect with the address.
func (w *world) serve(hook func(*modnet.Socket), connect func(modnet.ConnectOptions)) *modnet.Server {
	srv := new(modnet.Server)
	w.env.Enter(func() {
		w.core.InitServer(w.env.VM.CreateObject(w.core.Server.Proto), srv, nil, nil)
		srv.OnConnection = hook
		srv.ListenAt(modnet.ListenOptions{FD: -1, Host: "127.0.0.1"})
		srv.Listen("listening", func(modules.Args) goja.Value {
			connect(modnet.ConnectOptions{Host: "127.0.0.1", Port: srv.Port()})
			return nil
		})
	})
	return srv
}

// end is a consumer made of functions.
type end struct {
	socket *modnet.Socket
	got    bytes.Buffer
	data   func(b []byte)
	eof    func()
	failed func(goja.Value)
}

func (e *end) Data(b []byte) {
	e.got.Write(b)
	if e.data != nil {
		e.data(b)
	}
}

func (e *end) EOF() {
	if e.eof != nil {
		e.eof()
	}
}

func (e *end) Failed(err goja.Value) {
	if e.failed != nil {
		e.failed(err)
	}
}

func (e *end) consume(s *modnet.Socket) {
	e.socket = s
	s.Consume(e)
	s.ReadStart()
}

func TestConsumeAndSend(t *testing.T) {
	w := newWorld(t)
	text := strings.Repeat("all work and no play ", 200000)
	var sent, closed int
	server, client := &end{}, &end{}
	srv := w.serve(func(s *modnet.Socket) {
		s.OnClose(func(hadError bool) {
			if closed++; hadError {
				t.Error("had an error")
			}
		})
		server.consume(s)
	}, func(o modnet.ConnectOptions) {
		s := w.core.Connect(o, nil)
		client.consume(s)
		s.Send([][]byte{[]byte(text[:10]), []byte(text[10:])}, func(err goja.Value) { sent++ })
		s.End()
	})
	server.data = func(b []byte) { server.socket.Send([][]byte{b}, nil) }
	server.eof = func() { server.socket.End(); srv.Close(nil) }
	w.run()
	if client.got.String() != text || sent != 1 || closed != 1 {
		t.Errorf("%d bytes came back, want %d; %d sends ended, %d closed", client.got.Len(), len(text), sent, closed)
	}
}

func TestSendReportsPressureAndDrain(t *testing.T) {
	w := newWorld(t)
	const total = 32 << 20
	received, drains := 0, 0
	client := &end{}
	srv := w.serve(func(s *modnet.Socket) {
		s.OnDrain(func() {
			drains++
			s.End()
		})
		if s.Send([][]byte{make([]byte, total)}, nil) {
			t.Error("the kernel took everything")
		}
		if s.Pending() == 0 {
			t.Error("nothing waits")
		}
	}, func(o modnet.ConnectOptions) {
		client.consume(w.core.Connect(o, nil))
	})
	client.data = func(b []byte) { received += len(b); client.got.Reset() }
	client.eof = func() { client.socket.DestroySoon(); srv.Close(nil) }
	w.run()
	if received != total || drains != 1 {
		t.Errorf("received %d, want %d; drained %d times", received, total, drains)
	}
}

func TestUnreadGoesToTheStreamFirst(t *testing.T) {
	w := newWorld(t)
	var text string
	var srv *modnet.Server
	srv = w.serve(func(s *modnet.Socket) {
		e := &end{}
		e.consume(s)
		e.data = func(b []byte) {
			s.Consume(nil)
			s.Unread(b[3:])
			s.AddListener("data", func(args []goja.Value) { text += args[0].String() })
			s.AddListener("end", func([]goja.Value) { srv.Close(nil) })
		}
	}, func(o modnet.ConnectOptions) {
		s := w.core.Connect(o, nil)
		s.Write([]byte("abcdef"))
		s.End()
		s.Resume()
	})
	w.run()
	if text != "def" {
		t.Errorf("got %q", text)
	}
}

func TestIdleTimeoutOfASocket(t *testing.T) {
	w := newWorld(t)
	timeouts := 0
	var srv *modnet.Server
	srv = w.serve(func(s *modnet.Socket) {
		new(end).consume(s)
		s.SetIdleTimeout(20)
		s.AddListener("timeout", func([]goja.Value) {
			timeouts++
			s.Stream.Destroy(nil)
			srv.Close(nil)
		})
	}, func(o modnet.ConnectOptions) {
		w.core.Connect(o, nil).Resume()
	})
	w.run()
	if timeouts != 1 {
		t.Errorf("%d time-outs", timeouts)
	}
}

func TestFailureReachesTheConsumer(t *testing.T) {
	w := newWorld(t)
	var code string
	client := &end{}
	srv := w.serve(func(s *modnet.Socket) {
		e := &end{data: func([]byte) { w.env.Enter(s.ResetAndDestroy) }}
		e.consume(s)
	}, func(o modnet.ConnectOptions) {
		s := w.core.Connect(o, nil)
		client.consume(s)
		s.Send([][]byte{[]byte("x")}, nil)
		s.AddListener("error", func([]goja.Value) {})
	})
	client.failed = func(err goja.Value) {
		code = err.(*goja.Object).Get("code").String()
		srv.Close(nil)
	}
	w.run()
	if code != "ECONNRESET" {
		t.Errorf("got %q", code)
	}
}
