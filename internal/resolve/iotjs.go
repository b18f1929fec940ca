// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"os"
	"path/filepath"
	"strings"
)

// Places are the folders that IoT.js searches, besides the one of the
// requiring file and the current one.
type Places struct {
	Work      string   // IOTJS_WORKING_DIR_PATH, or where the process started
	Installed []string // the iotjs_modules folders
	Extra     []string // IOTJS_EXTRA_MODULE_PATH
}

// IoTjs reads the places from the environment; work is the current folder.
func IoTjs(getenv func(string) string, work string) Places {
	if dir := getenv("IOTJS_WORKING_DIR_PATH"); dir != "" {
		work = dir
	}
	p := Places{Work: work}
	for _, dir := range []string{work, getenv("HOME"), getenv("IOTJS_PATH")} {
		if dir != "" {
			p.Installed = append(p.Installed, filepath.Join(dir, "iotjs_modules"))
		}
	}
	for _, dir := range strings.Split(getenv("IOTJS_EXTRA_MODULE_PATH"), ":") {
		if dir != "" {
			p.Extra = append(p.Extra, dir)
		}
	}
	return p
}

// Folders lists the places in IoT.js's order for a file in dir.
func (p Places) Folders(dir string) []string {
	var out []string
	if dir != "" {
		out = append(out, dir)
	}
	if cwd, err := os.Getwd(); err == nil && cwd != dir {
		out = append(out, cwd)
	}
	out = append(out, p.Work)
	return append(append(out, p.Installed...), p.Extra...)
}
