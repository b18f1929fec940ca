// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
)

// goServer is the argument that makes this program a server of net/http: for
// scale, and as what clients ask.
const goServer = "go-server"

// serve answers as /hello of the scripts does.
func serve() error {
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Println(l.Addr().(*net.TCPAddr).Port)
	return http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain")
		w.Header().Set("Content-Length", "11")
		_, _ = io.WriteString(w, "hello world") // a client that went away is none of our concern
	}))
}

// goRow measures net/http beside the command.
func (s *settings) goRow() error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	return s.row(load{"hello world, 50, against Go net/http", "/hello", 50, ""}, []string{self, goServer})
}
