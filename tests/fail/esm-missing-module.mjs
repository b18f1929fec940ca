// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: (?s)^Error \[ERR_MODULE_NOT_FOUND\]: Cannot find module .[^\n]*/none\.mjs. imported from [^\n]*esm-missing-module\.mjs .*code: .ERR_MODULE_NOT_FOUND.,\n  url: .file:///[^\n]*/none\.mjs.\n
import "./none.mjs";
