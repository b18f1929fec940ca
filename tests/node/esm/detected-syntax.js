// SPDX-License-Identifier: Apache-2.0
// stdout: ^detected-syntax\.js undefined true\n$
import { basename } from "node:path";

console.log(basename(import.meta.filename), typeof require, this === undefined);
