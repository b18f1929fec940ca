// SPDX-License-Identifier: Apache-2.0

// Subresource integrity: the hashes that a body must have.

'use strict';

const strengths = ['sha256', 'sha384', 'sha512']; // the weakest first
const form = /^(sha256|sha384|sha512)-([A-Za-z0-9+/_-]+={0,2})(?:\?[\x21-\x7e]*)?$/;

// check throws unless bytes have one of the strongest hashes of a list. A list
// without any hash that is known is no condition.
function check(bytes, list) {
  const known = list.split(/[\t\n\f\r ]+/).map((item) => form.exec(item)).filter((parts) => parts !== null);
  if (known.length === 0) return;
  const best = strengths[Math.max(...known.map(([, name]) => strengths.indexOf(name)))];
  const digest = plain(require('crypto').createHash(best).update(bytes).digest('base64'));
  if (!known.some(([, name, hash]) => name === best && plain(hash) === digest)) throw new Error('integrity mismatch');
}

// plain is base64 in one of its forms.
const plain = (text) => text.replace(/=+$/, '').replace(/-/g, '+').replace(/_/g, '/');

module.exports = { check };
