// SPDX-License-Identifier: Apache-2.0

package process

import (
	"os"
	"os/signal"
	"sync"

	"github.com/iotjs/iotjs/internal/errno"
)

// signalWatch posts to the loop when a signal comes, until stop.
type signalWatch struct {
	ch    chan os.Signal
	once  sync.Once
	ended chan struct{}
}

// watchSignal calls post(came) for each signal with the number.
func watchSignal(number int, post func(func()), came func()) *signalWatch {
	w := &signalWatch{ch: make(chan os.Signal, 8), ended: make(chan struct{})}
	signal.Notify(w.ch, systemSignal(number))
	go func() {
		defer close(w.ended)
		for range w.ch {
			post(came)
		}
	}()
	return w
}

// stop ends the watch and waits for its goroutine. It may be called again.
func (w *signalWatch) stop() {
	w.once.Do(func() {
		signal.Stop(w.ch)
		close(w.ch)
		<-w.ended
	})
}

// signalError is the failure to watch for a signal that cannot be caught.
func signalError() *errno.Error {
	e := errno.New("uv_signal_start", "EINVAL")
	e.Net = true // worded "uv_signal_start EINVAL"
	return e
}
