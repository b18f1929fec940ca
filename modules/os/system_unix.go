// SPDX-License-Identifier: Apache-2.0

//go:build unix

package os

import (
	"bufio"
	stdos "os"
	"strconv"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

const (
	devNull      = "/dev/null"
	separator    = "/"
	homeVariable = "HOME"
)

var tmpVariables = [...]string{"TMPDIR", "TMP", "TEMP"}

func defaultTmp(func(string) string) string { return "/tmp" }

func uname() names {
	var u unix.Utsname
	if err := unix.Uname(&u); err != nil {
		return names{}
	}
	return names{
		system:  unix.ByteSliceToString(u.Sysname[:]),
		release: unix.ByteSliceToString(u.Release[:]),
		version: unix.ByteSliceToString(u.Version[:]),
		machine: unix.ByteSliceToString(u.Machine[:]),
	}
}

// currentUser finds the effective user in the list of accounts.
func currentUser() (account, error) {
	f, err := stdos.Open("/etc/passwd")
	if err != nil {
		return account{}, err
	}
	defer f.Close()
	uid := strconv.Itoa(stdos.Geteuid())
	for lines := bufio.NewScanner(f); lines.Scan(); {
		fields := strings.Split(lines.Text(), ":")
		if len(fields) == 7 && fields[2] == uid {
			return accountOf(fields), nil
		}
	}
	return account{}, syscall.ENOENT
}

func accountOf(fields []string) account {
	uid, _ := strconv.ParseInt(fields[2], 10, 64) // was compared with a number
	gid, err := strconv.ParseInt(fields[3], 10, 64)
	if err != nil {
		gid = int64(stdos.Getegid())
	}
	return account{uid: uid, gid: gid, name: fields[0], home: fields[5], shell: fields[6]}
}

// systemErrors maps names of errors to the numbers that this system has.
func systemErrors() map[string]int {
	out := make(map[string]int)
	for i := 1; i < 256; i++ {
		if name := unix.ErrnoName(syscall.Errno(i)); name != "" {
			out[name] = i
		}
	}
	for alias, name := range map[string]string{"EWOULDBLOCK": "EAGAIN", "EOPNOTSUPP": "ENOTSUP", "EDEADLK": "EDEADLOCK"} {
		same(out, alias, name)
		same(out, name, alias)
	}
	return out
}

// same gives a the number of b if it has none of its own.
func same(numbers map[string]int, a, b string) {
	n, ok := numbers[b]
	if _, has := numbers[a]; ok && !has {
		numbers[a] = n
	}
}

func signalNumber(name string) int {
	switch name {
	case "SIGIOT":
		name = "SIGABRT"
	case "SIGPOLL":
		if unix.SignalNum("SIGPWR") != 0 { // Linux
			name = "SIGIO"
		}
	}
	return int(unix.SignalNum(name))
}
