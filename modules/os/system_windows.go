// SPDX-License-Identifier: Apache-2.0

package os

import (
	stdos "os"
	"os/user"
	"runtime"
	"strconv"
	"unsafe"

	"golang.org/x/sys/windows"

	"github.com/iotjs/iotjs/internal/errno"
)

const (
	devNull      = `\\.\nul`
	separator    = `\`
	homeVariable = "USERPROFILE"
)

var tmpVariables = [...]string{"TEMP", "TMP"}

func defaultTmp(env func(string) string) string {
	root := env("SystemRoot")
	if root == "" {
		root = env("windir")
	}
	return root + `\temp`
}

func dlopenFlags() []named { return nil }

func uname() names {
	v := windows.RtlGetVersion()
	release := strconv.Itoa(int(v.MajorVersion)) + "." + strconv.Itoa(int(v.MinorVersion)) + "." + strconv.Itoa(int(v.BuildNumber))
	machine := map[string]string{"amd64": "x86_64", "386": "i686", "arm64": "arm64"}[runtime.GOARCH]
	return names{system: "Windows_NT", release: release, version: "Windows", machine: machine}
}

func niceOf(int) (int, error) { return 0, windows.ERROR_CALL_NOT_IMPLEMENTED }

func setNice(int, int) error { return windows.ERROR_CALL_NOT_IMPLEMENTED }

// loadavg is not known on Windows: Node.js gives zeros, too.
func loadavg() (out [3]float64) { return out }

func uptime() (float64, error) {
	return windows.DurationSinceBoot().Seconds(), nil
}

// memoryStatus is MEMORYSTATUSEX.
type memoryStatus struct {
	length, load                                          uint32
	totalPhys, availPhys, totalPage, availPage            uint64
	totalVirtual, availVirtual, availExtendedVirtualBytes uint64
}

func memory() amount {
	var m memoryStatus
	m.length = uint32(unsafe.Sizeof(m))
	call := windows.NewLazySystemDLL("kernel32.dll").NewProc("GlobalMemoryStatusEx")
	if ok, _, _ := call.Call(uintptr(unsafe.Pointer(&m))); ok == 0 {
		return amount{}
	}
	return amount{total: int64(m.totalPhys), free: int64(m.availPhys)}
}

func cpus() []cpu {
	list := make([]cpu, runtime.NumCPU())
	for i := range list {
		list[i].model = stdos.Getenv("PROCESSOR_IDENTIFIER")
	}
	return list
}

func currentUser() (account, error) {
	u, err := user.Current()
	if err != nil {
		return account{}, err
	}
	return account{uid: -1, gid: -1, name: u.Username, home: u.HomeDir}, nil
}

func systemErrors() map[string]int {
	out := make(map[string]int)
	for name, n := range errno.Codes() {
		out[name] = -n
	}
	return out
}

func signalNumber(name string) int {
	return map[string]int{
		"SIGHUP": 1, "SIGINT": 2, "SIGILL": 4, "SIGABRT": 22, "SIGFPE": 8, "SIGKILL": 9,
		"SIGSEGV": 11, "SIGTERM": 15, "SIGBREAK": 21, "SIGWINCH": 28,
	}[name]
}
