// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');

const report = process.report.getReport();
assert.strictEqual(report.header.processId, process.pid);
assert.strictEqual(report.header.trigger, 'GetReport');
assert(report.javascriptHeap.usedMemory > 0);
assert.strictEqual(report.environmentVariables.PATH, process.env.PATH);
assert.strictEqual(process.report.getReport(new Error('shown')).javascriptStack.message, 'Error: shown');
const dir = fs.mkdtempSync(path.join(require('os').tmpdir(), 'report-'));
process.report.directory = dir;
process.report.compact = true;
const name = process.report.writeReport('r.json');
assert.strictEqual(name, 'r.json');
assert.strictEqual(JSON.parse(fs.readFileSync(path.join(dir, name), 'utf8')).header.trigger, 'API');
fs.rmSync(dir, { recursive: true });
assert.throws(() => { process.report.compact = 1; }, { code: 'ERR_INVALID_ARG_TYPE' });
