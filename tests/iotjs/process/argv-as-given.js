// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs iotjs/../fixtures/iotjs/print-argv
// stdout: ^iotjs/\.\./fixtures/iotjs/print-argv .*argv-as-given\.js\n$
// argv[1] is the script as it was given. (The runner's own path is its first argument here.)
