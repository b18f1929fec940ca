// SPDX-License-Identifier: Apache-2.0

//go:build iotjs_no_crypto

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// secureModules are modules that say what this build lacks, with the code of a
// Node.js that was built without OpenSSL.
func secureModules() []modules.Module {
	var list []modules.Module
	for _, name := range [...]string{"crypto", "https", "tls"} {
		list = append(list, modules.Module{Name: name, New: func(env *modules.Env) goja.Value {
			env.ThrowError("ERR_NO_CRYPTO", "This build of iotjs has no %s (it was made with the tag iotjs_no_crypto)", name)
			return nil
		}})
	}
	return list
}
