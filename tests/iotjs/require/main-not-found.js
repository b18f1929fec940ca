// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs no-such-script
// exit: 1
// stderr: Error: Module not found: no-such-script\b
