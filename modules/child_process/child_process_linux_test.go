// SPDX-License-Identifier: Apache-2.0

package childprocess_test

import (
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/iotjs/iotjs/internal/testrt"
	rt "github.com/iotjs/iotjs/runtime"
)

// children counts the zombies among the children of this process.
func zombies(t *testing.T) int {
	t.Helper()
	files, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			continue // has ended
		}
		_, rest, _ := strings.Cut(string(text), ") ")
		if f := strings.Fields(rest); len(f) > 1 && f[0] == "Z" && f[1] == strconv.Itoa(os.Getpid()) {
			count++
		}
	}
	return count
}

func descriptors(t *testing.T) int {
	t.Helper()
	list, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Fatal(err)
	}
	return len(list)
}

// settle waits for what ends by itself a moment later.
func settle(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(2 * time.Millisecond) {
		if ok() {
			return
		}
	}
	buf := make([]byte, 1<<16)
	t.Fatalf("%s\n%s", what, buf[:runtime.Stack(buf, true)])
}

func TestNothingIsLeft(t *testing.T) {
	const script = `
		const cp = require('child_process');
		for (let i = 0; i < 20; i++) {
			cp.spawn('true');
			cp.spawn('no-such-program').on('error', () => {});
			cp.exec('exit ' + i, () => {});
		}
		cp.spawnSync('sh', ['-c', 'cat; exit 1'], { input: 'x' });
		cp.spawnSync('no-such-program');
		try { cp.spawn('true', { uid: 1e9, gid: 1e9 }) .on('error', () => {}) } catch {}`
	testrt.Run(t, script) // what stays for the life of the process is there now
	files, routines := descriptors(t), runtime.NumGoroutine()
	testrt.Run(t, script)
	settle(t, "goroutines left", func() bool { return runtime.NumGoroutine() <= routines })
	if n := descriptors(t); n > files {
		t.Errorf("%d descriptors, %d before", n, files)
	}
	if n := zombies(t); n > 0 {
		t.Errorf("%d zombies", n)
	}
}

func TestCloseLeavesAChildRunning(t *testing.T) {
	before := runtime.NumGoroutine()
	r := testrt.Start(t, rt.Options{}, `
		const child = require('child_process').spawn('sleep', ['100'], { stdio: 'ignore' });
		console.log(child.pid);
		child.unref()`)
	pid, err := strconv.Atoi(r.Lines()[0])
	if err != nil {
		t.Fatal(err)
	}
	p, err := os.FindProcess(pid)
	if err != nil {
		t.Fatal(err)
	}
	settle(t, "goroutines left", func() bool { return runtime.NumGoroutine() <= before })
	if err := p.Kill(); err != nil {
		t.Errorf("the child has ended: %v", err)
	}
	_, _ = p.Wait()
}
