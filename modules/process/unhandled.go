// SPDX-License-Identifier: Apache-2.0

package process

import (
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// unhandledText is the message of the warning about a rejection.
const unhandledText = "Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, " +
	"or by rejecting a promise which was not handled with .catch(). To terminate the process on unhandled promise rejection, " +
	"use the CLI flag `--unhandled-rejections=strict`. (rejection id: "

// tell does with a rejection what --unhandled-rejections says. What it throws is
// uncaught.
func (p *Process) tell(reason, promise goja.Value) {
	switch p.env.Program.UnhandledRejections {
	case "none":
		p.events.Emit("unhandledRejection", reason, promise)
	case "warn":
		p.events.Emit("unhandledRejection", reason, promise)
		p.warnUnhandled(reason)
	case "warn-with-error-code":
		if !p.events.Emit("unhandledRejection", reason, promise) {
			p.warnUnhandled(reason)
			modules.Must(p.object.Set("exitCode", codeUncaught))
		}
	case "strict": // a listener has taken it for an exception
		if !p.events.Emit("unhandledRejection", reason, promise) {
			p.warnUnhandled(reason)
		}
	default:
		if !p.events.Emit("unhandledRejection", reason, promise) {
			panic(p.reasonError(reason))
		}
	}
}

// warnUnhandled emits two warnings: about the reason, and about what to do.
func (p *Process) warnUnhandled(reason goja.Value) {
	const name = "UnhandledPromiseRejectionWarning"
	message := p.describe(reason)
	about := p.newWarning(warning{message: p.env.VM.ToValue(unhandledText + strconv.Itoa(p.rejections.count) + ")"), name: name})
	if obj, ok := reason.(*goja.Object); ok && obj.ClassName() == "Error" {
		message = text(obj.Get("stack"))
		modules.Must(about.Set("stack", message))
	}
	p.Warn(message, name, "")
	p.queueWarning(about)
}
