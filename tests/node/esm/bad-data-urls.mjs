// SPDX-License-Identifier: Apache-2.0
import assert from 'assert';
// A data: URL without a media type or a comma is none.
for (const href of ['data:invalid,null', 'data:,null', 'data:text/javascript']) {
  await assert.rejects(import(href), { name: 'TypeError', code: 'ERR_INVALID_URL', input: href });
}
await assert.rejects(import('data:text/x-other,null'), { code: 'ERR_UNKNOWN_MODULE_FORMAT' });
