// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"slices"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
	modfs "github.com/iotjs/iotjs/modules/fs"
	modos "github.com/iotjs/iotjs/modules/os"
	"github.com/iotjs/iotjs/modules/process"
	modurl "github.com/iotjs/iotjs/modules/url"
)

// builtins is the whole list of what require finds without a file, by name.
func builtins() []modules.Module {
	return slices.Concat(modfs.Modules(), modurl.Modules(), []modules.Module{
		moduleModule(),
		modos.Module(),
		{Name: "path", Source: js.Source("path")},
		process.Module(),
		{Name: "punycode", Source: js.Source("punycode")},
		{Name: "querystring", Source: js.Source("querystring")},
	})
}
