// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs fixtures/iotjs/package-script
// stdout: ^the index ran\n$
