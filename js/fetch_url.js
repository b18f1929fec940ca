// SPDX-License-Identifier: Apache-2.0

// URLs of requests: reading them, and the ports that nobody may be asked at.

'use strict';

const { URL } = require('url');

const unreadable = (text) => (cause) => new TypeError(`Failed to parse URL from ${text}`, { cause });

// parseURL reads an absolute URL; fail makes the error of one that is none.
function parseURL(text, fail = unreadable(text)) {
  try {
    return new URL(text);
  } catch (cause) {
    throw fail(cause);
  }
}

// The ports of other services, which would take the text of a request for
// commands (Fetch Standard, "port blocking").
const badPorts = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540,
  548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566,
  6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

const isHTTP = (url) => url.protocol === 'http:' || url.protocol === 'https:';

const isBadPort = (url) => url.port !== '' && badPorts.has(Number(url.port));

// withoutFragment is the text of a URL as responses show it.
function withoutFragment(url) {
  const { href } = url;
  const at = href.indexOf('#');
  return at === -1 ? href : href.slice(0, at);
}

module.exports = { isBadPort, isHTTP, parseURL, withoutFragment };
