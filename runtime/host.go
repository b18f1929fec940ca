// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"
)

// host is the face of Runtime that modules see (modules.Host).
type host Runtime

func (h *host) Require(name string) goja.Value { return h.builtins.load(name) }

func (h *host) Builtins() []string { return h.builtins.names() }

func (h *host) IsBuiltin(id string) bool { return h.builtins.has(id) }

func (h *host) Uncaught(ex *goja.Exception) { (*Runtime)(h).uncaught(ex) }

func (h *host) Interrupted(reason any) { (*Runtime)(h).interrupted(reason) }

func (h *host) Rejections() { (*Runtime)(h).rejections() }

func (h *host) Warn(message, name, code string) { (*Runtime)(h).warn(message, name, code) }
