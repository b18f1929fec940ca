// SPDX-License-Identifier: Apache-2.0

package tests

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A build that leaves parts out has none of their packages in it, says so where a
// script asks for them, and runs what needs none.
func TestCoreBuild(t *testing.T) {
	t.Parallel()
	const tags = "iotjs_no_lowering,iotjs_no_crypto,iotjs_no_brotli"
	left := []string{"crypto/tls", "crypto/x509", "net/http", "github.com/andybalholm/brotli", "github.com/evanw/esbuild/pkg/api"}
	for tags, want := range map[string]bool{"": true, tags: false} {
		out, err := exec.Command("go", "list", "-deps", "-tags", tags, "../cmd/iotjs").Output()
		if err != nil {
			t.Fatal(err)
		}
		for _, pkg := range left {
			if got := strings.Contains(string(out), pkg+"\n"); got != want {
				t.Errorf("tags %q: depends on %s is %v", tags, pkg, got)
			}
		}
	}
	dir := t.TempDir()
	core := filepath.Join(dir, "iotjs")
	build := exec.Command("go", "build", "-pgo=off", "-tags", tags, "-o", core, "../cmd/iotjs")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, tt := range []struct{ src, want string }{
		{"require('crypto')", "Error [ERR_NO_CRYPTO]: This build of iotjs has no crypto"},
		{"require('node:tls')", "Error [ERR_NO_CRYPTO]: This build of iotjs has no tls"},
		{"require('https')", "Error [ERR_NO_CRYPTO]: This build of iotjs has no https"},
		{"try { require('crypto') } catch { console.log('without') }", "without\n"},
		{"fetch('https://localhost:8443/').catch((err) => console.log(err.cause.code))", "ERR_NO_CRYPTO\n"},
		{"require('zlib').brotliCompressSync('a')", "Error [ERR_FEATURE_UNAVAILABLE_ON_PLATFORM]: This build of iotjs has no Brotli"},
		{"const z = require('zlib'); console.log(z.gunzipSync(z.gzipSync('packed')) + '')", "packed\n"},
		{"console.log(typeof crypto, process.features.tls)", "undefined false\n"},
	} {
		out, _ := exec.Command(core, "-e", tt.src).CombinedOutput() // the exit code goes with the text
		if !strings.Contains(string(out), tt.want) {
			t.Errorf("%s: %s", tt.src, out)
		}
	}
}
