// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_packed

package js

import "embed"

//go:embed *.js
var files embed.FS

func read(name string) (string, error) {
	b, err := files.ReadFile(name + ".js")
	return string(b), err
}
