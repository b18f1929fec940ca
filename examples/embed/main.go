// SPDX-License-Identifier: Apache-2.0

// Command embed runs JavaScript inside a Go program.
package main

import (
	"context"
	"log"
	"os"

	"github.com/iotjs/iotjs/runtime"
)

func main() {
	rt, err := runtime.New(runtime.Options{Args: []string{"Go"}})
	if err != nil {
		log.Fatal(err)
	}
	defer rt.Close()
	code, err := rt.RunString(context.Background(), "hello.js", "console.log(`hello from ${process.argv[2]}`)")
	if err != nil || code != 0 {
		log.Printf("exit code %d: %v", code, err)
		defer os.Exit(1)
	}
}
