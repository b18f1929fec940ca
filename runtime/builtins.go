// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"slices"

	"github.com/iotjs/iotjs/modules"
	asynchooks "github.com/iotjs/iotjs/modules/async_hooks"
	"github.com/iotjs/iotjs/modules/buffer"
	childprocess "github.com/iotjs/iotjs/modules/child_process"
	"github.com/iotjs/iotjs/modules/clone"
	"github.com/iotjs/iotjs/modules/console"
	"github.com/iotjs/iotjs/modules/dgram"
	diagnosticschannel "github.com/iotjs/iotjs/modules/diagnostics_channel"
	"github.com/iotjs/iotjs/modules/dns"
	"github.com/iotjs/iotjs/modules/es"
	"github.com/iotjs/iotjs/modules/events"
	"github.com/iotjs/iotjs/modules/fetch"
	modfs "github.com/iotjs/iotjs/modules/fs"
	modhttp "github.com/iotjs/iotjs/modules/http"
	httpevents "github.com/iotjs/iotjs/modules/http_events"
	"github.com/iotjs/iotjs/modules/intl"
	"github.com/iotjs/iotjs/modules/json"
	modnet "github.com/iotjs/iotjs/modules/net"
	modos "github.com/iotjs/iotjs/modules/os"
	perfhooks "github.com/iotjs/iotjs/modules/perf_hooks"
	"github.com/iotjs/iotjs/modules/process"
	"github.com/iotjs/iotjs/modules/readline"
	modstream "github.com/iotjs/iotjs/modules/stream"
	stringdecoder "github.com/iotjs/iotjs/modules/string_decoder"
	"github.com/iotjs/iotjs/modules/test"
	"github.com/iotjs/iotjs/modules/timers"
	"github.com/iotjs/iotjs/modules/tty"
	modurl "github.com/iotjs/iotjs/modules/url"
	"github.com/iotjs/iotjs/modules/util"
	"github.com/iotjs/iotjs/modules/v8"
	"github.com/iotjs/iotjs/modules/web"
	workerthreads "github.com/iotjs/iotjs/modules/worker_threads"
	"github.com/iotjs/iotjs/modules/zlib"
)

// builtins is the whole list of what require finds without a file, by name.
func builtins() []modules.Module {
	return slices.Concat(
		asynchooks.Modules(),
		buffer.Modules(),
		childprocess.Modules(),
		dgram.Modules(),
		diagnosticschannel.Modules(),
		dns.Modules(),
		es.Modules(),
		events.Modules(),
		fetch.Modules(),
		modfs.Modules(),
		modhttp.Modules(),
		secureModules(),
		intl.Modules(),
		modnet.Modules(),
		readline.Modules(),
		replModules(),
		modstream.Modules(),
		timers.Modules(),
		modurl.Modules(),
		util.Modules(),
		v8.Modules(),
		test.Modules(),
		perfhooks.Modules(),
		web.Modules(),
		workerthreads.Modules(),
		zlib.Modules(),
		scripted(),
		[]modules.Module{
			clone.Module(),
			console.Module(),
			json.Reviver(),
			moduleModule(),
			httpevents.Module(),
			modos.Module(),
			process.Module(),
			stringdecoder.Module(),
			tty.Module(),
			vmModule(),
		},
	)
}
