// SPDX-License-Identifier: Apache-2.0

//go:build iotjs_profile

package main

import (
	"fmt"
	"os"
	"os/signal"
	"runtime/pprof"
	"syscall"
)

// profile writes a CPU profile into the file that IOTJS_CPUPROFILE names, until
// SIGTERM ends the process. Only the build that records default.pgo has it.
func profile() {
	name := os.Getenv("IOTJS_CPUPROFILE")
	if name == "" {
		return
	}
	f, err := os.Create(name)
	if err == nil {
		err = pprof.StartCPUProfile(f)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	ended := make(chan os.Signal, 1)
	signal.Notify(ended, syscall.SIGTERM)
	go func() {
		<-ended
		pprof.StopCPUProfile()
		os.Exit(0)
	}()
}
