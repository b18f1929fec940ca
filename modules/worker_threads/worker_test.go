// SPDX-License-Identifier: Apache-2.0

package workerthreads_test

import (
	"context"
	"errors"
	"io"
	goruntime "runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/iotjs/iotjs/internal/testrt"
	"github.com/iotjs/iotjs/runtime"
)

func waitForGoroutines(t *testing.T, n int) {
	t.Helper()
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(2 * time.Millisecond) {
		if goruntime.NumGoroutine() <= n {
			return
		}
	}
	buf := make([]byte, 1<<16)
	t.Fatalf("goroutines left\n%s", buf[:goruntime.Stack(buf, true)])
}

func TestMessagesAndExit(t *testing.T) {
	before := goruntime.NumGoroutine()
	got := testrt.Run(t, `
		const { Worker } = require('worker_threads');
		const code = 'const { parentPort: p } = require("worker_threads"); p.on("message", (m) => { p.postMessage(m * 2); p.close() })';
		for (let i = 0; i < 4; i++) {
			const worker = new Worker(code, { eval: true });
			worker.on('message', (m) => console.log(m)).postMessage(i);
		}`)
	slices.Sort(got)
	if want := []string{"0", "2", "4", "6"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	waitForGoroutines(t, before)
}

func TestCloseEndsWorkers(t *testing.T) {
	before := goruntime.NumGoroutine()
	testrt.Run(t, `
		const { Worker } = require('worker_threads');
		new Worker('while (true);', { eval: true }).unref();
		new Worker('setInterval(() => {}, 1000)', { eval: true }).unref();
		new Worker('process.stdin.resume()', { eval: true, stdin: true }).unref();
		new Worker('new (require("worker_threads").Worker)("while (true);", { eval: true })', { eval: true }).unref();
		new BroadcastChannel('x').unref();`)
	waitForGoroutines(t, before)
}

func TestContextEndsWorkers(t *testing.T) {
	before := goruntime.NumGoroutine()
	rt, err := runtime.New(runtime.Options{Stdin: strings.NewReader(""), Stdout: io.Discard, Stderr: io.Discard})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	_, err = rt.RunString(ctx, "test.js", `new (require('worker_threads').Worker)('while (true);', { eval: true })`)
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v", err)
	}
	rt.Close()
	waitForGoroutines(t, before)
}

func TestTwoRuntimesShareNoChannel(t *testing.T) {
	done := make(chan []string)
	for range 2 {
		go func() {
			done <- testrt.Run(t, `
				const c = new BroadcastChannel('same');
				c.onmessage = () => {
					console.log('heard');
					setTimeout(() => process.exit(), 50);
				};
				new BroadcastChannel('same').postMessage(1);`)
		}()
	}
	for range 2 {
		if got := <-done; !slices.Equal(got, []string{"heard"}) {
			t.Errorf("%q", got)
		}
	}
}
