// SPDX-License-Identifier: Apache-2.0

package conform

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// timeout ends a file that hangs. A slow machine must not reach it.
const timeout = 4 * time.Minute

// Run runs the file with the command, in the modes that it names, and returns
// what was wrong.
func (f *File) Run(command string) error {
	if err := f.run(command, f.flags); err != nil || !f.bothModes {
		return err
	}
	if err := f.run(command, append([]string{"--compat=iotjs"}, f.flags...)); err != nil {
		return fmt.Errorf("under --compat=iotjs: %w", err)
	}
	return nil
}

func (f *File) run(command string, flags []string) error {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	path, err := filepath.Abs(f.Path)
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, command, append(append(slices.Clone(flags), path), f.args...)...)
	cmd.Dir, cmd.Env = f.dir, append(Environment(), f.env...)
	cmd.Stdin = strings.NewReader(f.stdin)
	var out, errOut bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errOut
	runErr := cmd.Run()
	if ctx.Err() != nil {
		return fmt.Errorf("no end after %v\n%s%s", timeout, &out, &errOut)
	}
	var status *exec.ExitError
	if runErr != nil && !errors.As(runErr, &status) {
		return runErr
	}
	return f.compare(cmd.ProcessState.ExitCode(), out.String(), errOut.String())
}

func (f *File) compare(code int, out, errOut string) error {
	switch {
	case code != f.exit:
		return fmt.Errorf("exit code %d, want %d\n%s%s", code, f.exit, out, errOut)
	case f.stdout != nil && !f.stdout.MatchString(out):
		return fmt.Errorf("stdout does not match %q:\n%s", f.stdout, out)
	case f.stderr != nil && !f.stderr.MatchString(errOut):
		return fmt.Errorf("stderr does not match %q:\n%s", f.stderr, errOut)
	}
	return nil
}

// Environment is the caller's own, without what would change a run, and without
// a cache: what an earlier build lowered proves nothing.
func Environment() []string {
	out := []string{"IOTJS_CACHE="}
	for _, kv := range os.Environ() {
		if !strings.HasPrefix(kv, "IOTJS_") && !strings.HasPrefix(kv, "NODE_") && !strings.HasPrefix(kv, "FORCE_COLOR=") {
			out = append(out, kv)
		}
	}
	return out
}
