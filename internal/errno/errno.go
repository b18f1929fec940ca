// SPDX-License-Identifier: Apache-2.0

// Package errno is the one translation of Go errors to what scripts see of a
// failed operation: code, errno, syscall and the message, as Node words them.
package errno

import "strconv"

// Error is a failure of the world, not of the script. Its fields, where set,
// become the properties of the JavaScript error.
type Error struct {
	Code     string // "ENOENT"
	Errno    int    // negative, as libuv has it
	Syscall  string // the operation: "open", "connect", "getaddrinfo"
	Path     string
	Dest     string // of rename, link, copyFile
	Address  string // an IP address or the path of a local socket
	Port     int
	Hostname string // of a name that could not be resolved

	Message string // says more than Text(Code), which stands for "" here
	Net     bool   // worded as for sockets: "read ECONNRESET"
	Err     error  // what it was made from, or nil
}

// Error is the message as Node words it:
//
//	ENOENT: no such file or directory, open 'x'
//	EXDEV: cross-device link not permitted, rename 'x' -> 'y'
//	connect ECONNREFUSED 127.0.0.1:1
//	listen EADDRINUSE: address already in use :::80
//	getaddrinfo ENOTFOUND nowhere.invalid
//	read ECONNRESET
func (e *Error) Error() string {
	switch {
	case e.Hostname != "":
		return e.Syscall + " " + e.Code + " " + e.Hostname
	case e.Syscall == "listen":
		return "listen " + e.Code + ": " + e.text() + e.place()
	case e.Net || e.Address != "" && e.Message == "":
		return e.Syscall + " " + e.Code + e.place()
	}
	s := e.Code + ": " + e.text()
	if e.Syscall != "" {
		s += ", " + e.Syscall
	}
	return s + e.files()
}

// Unwrap is the Go error it was made from.
func (e *Error) Unwrap() error {
	return e.Err
}

// text is what the code means.
func (e *Error) text() string {
	if e.Message != "" {
		return e.Message
	}
	return Text(e.Code)
}

// place is " address:port". As in Node, an IPv6 address has no brackets.
func (e *Error) place() string {
	switch {
	case e.Address == "":
		return ""
	case e.Port > 0:
		return " " + e.Address + ":" + strconv.Itoa(e.Port)
	}
	return " " + e.Address
}

// files is " 'path' -> 'dest'".
func (e *Error) files() string {
	s := ""
	if e.Path != "" {
		s += " '" + e.Path + "'"
	}
	if e.Dest != "" {
		s += " -> '" + e.Dest + "'"
	}
	return s
}
