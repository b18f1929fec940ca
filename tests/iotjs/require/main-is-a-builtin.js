// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs events
// stdout: ^$
