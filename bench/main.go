// SPDX-License-Identifier: Apache-2.0

// Command bench measures the command beside node, on the same machine and in
// one run, and prints the ratios as a table.
//
//	go run ./bench -iotjs bin/iotjs [-record docs/benchmarks.md]
package main

import (
	"flag"
	"fmt"
	"log"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/iotjs/iotjs/internal/docmark"
)

func main() {
	log.SetFlags(0)
	bin := flag.String("iotjs", "bin/iotjs", "the command")
	into := flag.String("record", "", "a file to write the table into, too")
	flag.Parse()
	if _, err := exec.LookPath("node"); err != nil {
		log.Fatal("node is needed for comparison: ", err)
	}
	rows, err := measure(*bin)
	if err != nil {
		log.Fatal(err)
	}
	text := heading() + table(rows)
	fmt.Print(text)
	if *into == "" {
		return
	}
	if err := docmark.Replace(*into, "runtime", text); err != nil {
		log.Fatal(err)
	}
}

// measure runs everything there is.
func measure(bin string) ([]row, error) {
	abs, err := filepath.Abs(bin)
	if err != nil {
		return nil, err
	}
	rows, err := startUp(abs)
	if err != nil {
		return nil, err
	}
	scripts, err := filepath.Glob("bench/js/*.js")
	if err != nil {
		return nil, err
	}
	for _, s := range scripts {
		if name := filepath.Base(s); name == "lib.js" || name == "empty.js" {
			continue
		}
		more, err := script(abs, s)
		if err != nil {
			return nil, err
		}
		rows = append(rows, more...)
	}
	return rows, nil
}

// heading says what was measured, where.
func heading() string {
	commit, err := exec.Command("git", "describe", "--always", "--dirty").Output()
	if err != nil {
		commit = []byte("unknown")
	}
	node, err := exec.Command("node", "--version").Output()
	if err != nil {
		node = []byte("unknown")
	}
	return fmt.Sprintf("%s/%s, %d CPUs, %s, node %s, commit %s.\n\n", runtime.GOOS, runtime.GOARCH, runtime.NumCPU(),
		runtime.Version(), strings.TrimSpace(string(node)), strings.TrimSpace(string(commit)))
}
