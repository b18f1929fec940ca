// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
	modos "github.com/iotjs/iotjs/modules/os"
)

// builtins is the whole list of what require finds without a file, by name.
func builtins() []modules.Module {
	return []modules.Module{
		moduleModule(),
		modos.Module(),
		{Name: "path", Source: js.Source("path")},
		{Name: "punycode", Source: js.Source("punycode")},
		{Name: "querystring", Source: js.Source("querystring")},
	}
}
