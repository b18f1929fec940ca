// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable } = require('stream');
const { hostname } = require('os');
const { dot, junit, spec, tap } = require('node:test/reporters');

// What run() streams, as each reporter writes it. Every error is a text, so that there is no stack.
const failed = () => Object.assign(new Error('no <way> #1'), { code: 'ERR_TEST_FAILURE', failureType: 'testCodeFailure', cause: 'no <way> #1', stack: '' });
const result = (type, name, nesting, testNumber, details, more) => (
  { type, data: { name, nesting, testNumber, details: { duration_ms: 1.5, ...details }, ...more } });
const start = (name, nesting) => ({ type: 'test:start', data: { name, nesting } });
const events = () => [
  start('one', 0), result('test:pass', 'one', 0, 1),
  start('outer', 0), start('inner #2', 1), result('test:pass', 'inner #2', 1, 1, {}, { skip: 'why' }),
  start('bad', 1), result('test:fail', 'bad', 1, 2, { error: failed() }),
  { type: 'test:plan', data: { nesting: 1, count: 2 } },
  result('test:pass', 'outer', 0, 2, { type: 'suite' }),
  start('later', 0), result('test:pass', 'later', 0, 3, {}, { todo: true }),
  { type: 'test:stdout', data: { file: 'f', message: 'said\n' } },
  { type: 'test:plan', data: { nesting: 0, count: 3 } },
  { type: 'test:diagnostic', data: { nesting: 0, message: 'tests 4' } },
];

async function written(reporter) {
  let text = '';
  await new Promise((resolve, reject) => {
    Readable.from(events()).compose(reporter).on('data', (chunk) => { text += chunk; }).on('end', resolve).on('error', reject);
  });
  return text;
}

const yaml = (indent, ...lines) => ['---', ...lines, '...'].map((line) => `${indent}  ${line}`).join('\n');

async function main() {
  assert.strictEqual(await written(tap), `TAP version 13
# Subtest: one
ok 1 - one
${yaml('', 'duration_ms: 1.5')}
# Subtest: outer
    # Subtest: inner \\#2
    ok 1 - inner \\#2 # SKIP why
${yaml('    ', 'duration_ms: 1.5')}
    # Subtest: bad
    not ok 2 - bad
${yaml('    ', 'duration_ms: 1.5', "failureType: 'testCodeFailure'", "error: 'no <way> #1'", "code: 'ERR_TEST_FAILURE'")}
    1..2
ok 2 - outer
${yaml('', 'duration_ms: 1.5', "type: 'suite'")}
# Subtest: later
ok 3 - later # TODO
${yaml('', 'duration_ms: 1.5')}
# said
1..3
# tests 4
`);
  const outline = await written(spec());
  assert.ok(outline.startsWith(`✔ one (1.5ms)
▶ outer
  ﹣ inner #2 (1.5ms) # why
  ✖ bad (1.5ms)
`), outline);
  assert.match(outline, /\n✔ outer \(1\.5ms\)\n✔ later \(1\.5ms\) # TODO\nsaid\nℹ tests 4\n\n✖ failing tests:\n\n(test at .*\n)?✖ bad \(1\.5ms\)\n/);

  assert.match(await written(dot), /^\.\.X\.\.\n\nFailed tests:\n\n✖ bad \(1\.5ms\)\n/);

  const xml = await written(junit);
  assert.ok(xml.startsWith(`<?xml version="1.0" encoding="utf-8"?>
<testsuites>
\t<testcase name="one" time="0.001500" classname="test"/>
\t<testsuite name="outer" time="0.001500" disabled="0" errors="0" tests="2" failures="1" skipped="1" hostname="${hostname()}">
\t\t<testcase name="inner #2" time="0.001500" classname="test">
\t\t\t<skipped type="skipped" message="why"/>
\t\t</testcase>
\t\t<testcase name="bad" time="0.001500" classname="test" failure="no &lt;way> #1">
\t\t\t<failure type="testCodeFailure" message="no &lt;way> #1">
`), xml);
  assert.ok(xml.endsWith(`\t<testcase name="later" time="0.001500" classname="test">
\t\t<skipped type="todo" message="true"/>
\t</testcase>
\t<!-- tests 4 -->
</testsuites>
`), xml);
}
main();
