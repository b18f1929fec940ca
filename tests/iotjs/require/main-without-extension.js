// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs fixtures/iotjs/print-argv
// stdout: ^fixtures/iotjs/print-argv 
// The script itself is found as a module is. (The runner's own path is its argument here.)
