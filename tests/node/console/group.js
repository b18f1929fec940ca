// SPDX-License-Identifier: Apache-2.0

'use strict';

// Groups indent every line of what follows, on both streams.

const assert = require('assert');
const { Console } = require('console');

let text = '';
const stream = { write(s) { text += s; }, once() {}, removeListener() {}, listenerCount() { return 0; } };
const out = new Console({ stdout: stream, groupIndentation: 4 });

out.group('outer', 1);
out.log('a\nb');
out.groupCollapsed();
out.error({ c: 1 });
out.groupEnd();
out.groupEnd();
out.groupEnd();
out.log('end');
assert.strictEqual(text, 'outer 1\n    a\n    b\n        { c: 1 }\nend\n');
