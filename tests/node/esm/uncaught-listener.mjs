// SPDX-License-Identifier: Apache-2.0
// stdout: ^require is not defined in ES module scope, you can use import instead unhandledRejection\nexit 0\n$
process.on("uncaughtException", (error, origin) => console.log(error.message, origin));
process.on("exit", (code) => console.log("exit", code));
require("fs");
