// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: (?s)^Error \[ERR_MODULE_NOT_FOUND\]: Cannot find module .\S*/none\.mjs. imported from \S*esm-missing-module\.mjs .*code: .ERR_MODULE_NOT_FOUND.,\n  url: .file:///\S*/none\.mjs.\n
import "./none.mjs";
