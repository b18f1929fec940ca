// SPDX-License-Identifier: Apache-2.0

package tests

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A build without lowering has nothing of esbuild in it, says so where a file
// needs it, and runs what does not.
func TestBuildWithoutLowering(t *testing.T) {
	t.Parallel()
	const tag, esbuild = "iotjs_no_lowering", "github.com/evanw/esbuild"
	for tags, want := range map[string]bool{"": true, tag: false} {
		out, err := exec.Command("go", "list", "-deps", "-tags", tags, "../cmd/iotjs").Output()
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(string(out), esbuild); got != want {
			t.Errorf("tags %q: depends on esbuild is %v", tags, got)
		}
	}
	dir := t.TempDir()
	small := filepath.Join(dir, "iotjs")
	build := exec.Command("go", "build", "-pgo=off", "-tags", tag, "-o", small, "../cmd/iotjs")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, tt := range []struct{ name, src, want string }{
		{"a.js", "console.log(1)", "1\n"},
		{"a.ts", "const x = 1", "SyntaxError: this build of iotjs has no lowering"},
		{"b.js", "async function f() { for await (const x of y); }", "SyntaxError: Unexpected token 'await' (this build of iotjs has no lowering"},
		{"c.js", "var a = ;", "SyntaxError: Unexpected token ';'\n"},
	} {
		path := filepath.Join(dir, tt.name)
		if err := os.WriteFile(path, []byte(tt.src), 0o600); err != nil {
			t.Fatal(err)
		}
		out, _ := exec.Command(small, path).CombinedOutput() // the exit code goes with the text
		if !strings.Contains(string(out), tt.want) {
			t.Errorf("%s: %s", tt.src, out)
		}
	}
}
