// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const says = (fn, text) => assert.throws(fn, {
  message: `The expression evaluated to a falsy value:\n\n  ${text}\n`, generatedMessage: true,
});
const list = [1, 2];

says(() => assert(list.includes(3)), 'assert(list.includes(3))');
says(() => assert.ok(/[)(]/.test('x') && ")" !== '`'), 'assert.ok(/[)(]/.test(\'x\') && ")" !== \'`\')');
says(() => assert(`a${')'}` === 4 / 2 /* ) */), 'assert(`a${\')\'}` === 4 / 2 /* ) */)');
says(() => assert['ok'](null), "assert['ok'](null)");
says(() => assert.strict(0, undefined), 'assert.strict(0, undefined)');
says(() => {
  assert(
    list.length > 2 &&
      true
  );
}, ['assert(', '    list.length > 2 &&', '      true', '  )'].join('\n'));

assert.throws(() => assert(), { message: 'No value argument passed to `assert.ok()`' });
assert.throws(() => assert.ok(), { message: 'No value argument passed to `assert.ok()`' });

// Whether or not there is a file with the source, the error is one.
assert.throws(() => new Function('assert', 'assert(0)')(assert), { code: 'ERR_ASSERTION', actual: 0, expected: true });
