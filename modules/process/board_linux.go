// SPDX-License-Identifier: Apache-2.0

package process

import (
	"bytes"
	"os"
	"strings"
)

// board names the board as IoT.js does, from what the device tree says of it.
func board() string {
	model, err := os.ReadFile("/proc/device-tree/model")
	if err != nil {
		return "unknown"
	}
	text := string(bytes.TrimRight(model, "\x00\n"))
	for _, b := range [...]struct{ model, name string }{
		{"Raspberry Pi 2", "rpi2"}, {"Raspberry Pi 3", "rpi3"}, {"Raspberry Pi 4", "rpi4"}, {"Raspberry Pi 5", "rpi5"},
		{"ARTIK530", "artik530"}, {"ARTIK10", "artik10"}, {"ARTIK5", "artik05x"},
	} {
		if strings.HasPrefix(text, b.model) {
			return b.name
		}
	}
	return "unknown"
}
