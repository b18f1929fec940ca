// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_crypto

package runtime

import (
	"slices"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/crypto"
	modhttp "github.com/iotjs/iotjs/modules/http"
	modtls "github.com/iotjs/iotjs/modules/tls"
)

// secureModules are the modules that need cryptography.
func secureModules() []modules.Module {
	return slices.Concat(crypto.Modules(), modtls.Modules(), modhttp.SecureModules())
}
