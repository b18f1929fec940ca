// SPDX-License-Identifier: Apache-2.0

// Command iotjs runs JavaScript for IoT.js and Node.js on devices.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/iotjs/iotjs/runtime"
)

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	if len(args) == 0 {
		fmt.Fprintln(os.Stderr, "iotjs: no script")
		return 9
	}
	rt, err := runtime.New(runtime.Options{Args: args[1:]})
	if err != nil {
		fmt.Fprintln(os.Stderr, "iotjs:", err)
		return 70
	}
	defer rt.Close()
	code, err := rt.RunFile(context.Background(), args[0])
	if err != nil {
		fmt.Fprintln(os.Stderr, "iotjs:", err)
	}
	return code
}
