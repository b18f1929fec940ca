// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// limit ends a file that hangs. A slow machine must not reach it.
const limit = 3 * time.Minute

// result is how one file ended.
type result struct {
	name string // of the file, without its folder
	took time.Duration
	err  error
}

// runAll runs the files through the command, workers at a time.
func runAll(bin string, files []string, workers int) []result {
	results := make([]result, len(files))
	slots := make(chan struct{}, max(workers, 1))
	var wg sync.WaitGroup
	for i, f := range files {
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			start := time.Now()
			err := runFile(bin, f)
			results[i] = result{filepath.Base(f), time.Since(start), err}
		})
	}
	wg.Wait()
	return results
}

// runFile runs one file. It must exit with 0 and say ok.
func runFile(bin, file string) error {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	cmd := exec.CommandContext(ctx, bin, file)
	cmd.Dir = filepath.Dir(file)
	var out, errOut bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errOut
	err := cmd.Run()
	switch {
	case ctx.Err() != nil:
		return fmt.Errorf("no end after %v\n%s%s", limit, &out, &errOut)
	case err != nil:
		return fmt.Errorf("%w\n%s%s", err, &out, &errOut)
	case !strings.HasSuffix(out.String(), "ok\n"):
		return errors.New("it ended without saying ok\n" + out.String() + errOut.String())
	}
	return nil
}
