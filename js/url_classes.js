// SPDX-License-Identifier: Apache-2.0
'use strict';
// url_classes: the constructors of URL and URLSearchParams. Everything else of the two is added natively.

// The arguments come as an array: their number counts, and the object arguments costs three times as much.
class URL {
  constructor(...args) {
    binding.url(this, args);
  }
}
Object.defineProperty(URL, 'length', { value: 1, configurable: true });

module.exports = {
  URL,
  URLSearchParams: class URLSearchParams {
    constructor(init = undefined) {
      binding.params(this, init);
    }
  },
};
