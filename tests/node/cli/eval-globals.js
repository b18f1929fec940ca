// SPDX-License-Identifier: Apache-2.0
// flags: --no-warnings -p [crypto===require('crypto'),typeof(fs.readFile),typeof(console.log),performance.now()>0].join()
// stdout: ^true,function,function,true\n$

// The built-in modules are variables of code from the command line; crypto is the module there, not the global.
