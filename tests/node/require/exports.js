// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

const req = require('module').createRequire(at('app', 'x.js'));
assert.strictEqual(req('exp').entry, 'require');
assert.strictEqual(req('exp').self(), true);
assert.strictEqual(req('exp/sub').sub, true);
assert.strictEqual(req('exp/features/one').feature, 'one');
assert.strictEqual(req('exp/features/a/deep').feature, 'deep a');
assert.strictEqual(req('exp/list').list, true);
assert.strictEqual(req('exp/package.json').name, 'exp');
assert.strictEqual(req('sugar').sugar, true);
assert.strictEqual(req('@scope/pkg/x').scoped, true);
const json = at('app', 'node_modules', 'exp', 'package.json');
for (const sub of ['lib/sub.js', 'features/private/x', 'nothing', 'sub/']) {
  assert.throws(() => req('exp/' + sub), {
    code: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
    message: `Package subpath './${sub}' is not defined by "exports" in ${json}`,
  });
}
assert.throws(() => req('@scope/pkg'), {
  code: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
  message: `No "exports" main defined in ${at('app', 'node_modules', '@scope', 'pkg', 'package.json')}`,
});
assert.throws(() => req('exp/up'), { code: 'ERR_INVALID_PACKAGE_TARGET' });
assert.throws(() => req('exp/missing'), { code: 'MODULE_NOT_FOUND' });
assert.throws(() => req('exp/features/../one'), { code: 'ERR_INVALID_MODULE_SPECIFIER' });
assert.throws(() => req('mixed'), { code: 'ERR_INVALID_PACKAGE_CONFIG' });
