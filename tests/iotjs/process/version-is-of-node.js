// SPDX-License-Identifier: Apache-2.0
require('assert').ok(/^v20\.\d+\.\d+$/.test(process.version), process.version);
