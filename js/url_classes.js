// SPDX-License-Identifier: Apache-2.0
'use strict';
// url_classes: the constructors of URL and URLSearchParams. Everything else of the two is added natively.

const none = Symbol('no argument');

module.exports = {
  URL: class URL {
    constructor(url, base = none) {
      if (base !== none) binding.url(this, url, base);
      else if (url !== undefined) binding.url(this, url);
      else binding.url(this, ...arguments);
    }
  },
  URLSearchParams: class URLSearchParams {
    constructor(init = undefined) {
      binding.params(this, init);
    }
  },
};
