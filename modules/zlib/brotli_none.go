// SPDX-License-Identifier: Apache-2.0

//go:build iotjs_no_brotli

package zlib

import "github.com/iotjs/iotjs/modules"

func newBrotliDecoder(env *modules.Env, _ bool) codec { return noBrotli(env) }

func newBrotliEncoder(env *modules.Env, _, _ int) codec { return noBrotli(env) }

// noBrotli throws: this build has no Brotli.
func noBrotli(env *modules.Env) codec {
	env.ThrowError("ERR_FEATURE_UNAVAILABLE_ON_PLATFORM", "This build of iotjs has no Brotli (it was made with the tag iotjs_no_brotli)")
	return nil
}
