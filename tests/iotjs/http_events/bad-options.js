// SPDX-License-Identifier: Apache-2.0

// Each wrong option of request is a TypeError that names it, and no connection
// comes of it.
const assert = require('assert');
const events = require('http_events');
const { throwing } = require('../../fixtures/http_events/watch');

const url = 'http://127.0.0.1:1/';
const type = 'ERR_INVALID_ARG_TYPE', value = 'ERR_INVALID_ARG_VALUE';
events.on('http_connection_closed', () => assert.fail('a connection was made'));
const bad = (options, code, field) => throwing(() => events.request(options), 'TypeError', code, field);
for (const options of [undefined, null, 'http://x/', 1]) bad(options, type, 'options');
bad({}, type, 'options.url');
bad({ url: 5 }, type, 'options.url');
for (const url of ['', 'nonsense', '/path', 'ftp://127.0.0.1/', 'file:///etc/passwd', 'http://', 'http://127.0.0.1:99999/', 'http://a b/']) {
  bad({ url }, value, 'options.url');
}
bad({ url, type: 'BREW' }, value, 'options.type');
bad({ url, type: 1 }, type, 'options.type');
for (const name of ['content_length', 'redirection', 'buffer_size', 'connect_timeout', 'response_timeout']) {
  bad({ url, last: false, [name]: -1 }, value, 'options.' + name);
  bad({ url, last: false, [name]: 1.5 }, value, 'options.' + name);
  bad({ url, last: false, [name]: NaN }, value, 'options.' + name);
  bad({ url, last: false, [name]: '1' }, type, 'options.' + name);
}
bad({ url, redirection: 16 }, value, 'options.redirection');
bad({ url, buffer_size: 0 }, value, 'options.buffer_size');
for (const name of ['last', 'skip_security', 'keep_alive', 'repeat_allowed', 'caching']) bad({ url, [name]: 1 }, type, 'options.' + name);
for (const name of ['content_type', 'user', 'password']) bad({ url, [name]: 1 }, type, 'options.' + name);
bad({ url, content_type: 'a\r\nb' }, value, 'options.content_type');
bad({ url, data: 1 }, type, 'options.data');
bad({ url, data: 'abc', content_length: 2 }, value, 'options.content_length');
bad({ url, data: 'abc', content_length: 4 }, value, 'options.content_length');
bad({ url, data: 'abc', content_length: 2, last: false }, value, 'options.content_length');
bad({ url, type: 'CONNECT', data: 'abc' }, value, 'options.data');
bad({ url, headers: 'A: b' }, type, 'options.headers');
bad({ url, headers: ['A: b'] }, type, 'options.headers[0]');
bad({ url, headers: [{ key: 'A', value: 'b' }, { key: 1, value: '' }] }, type, 'options.headers[1].key');
bad({ url, headers: [{ key: 'A' }] }, type, 'options.headers[0].value');
bad({ url, headers: [{ key: 'A b', value: '' }] }, value, 'options.headers[0].key');
bad({ url, headers: { A: 'b\r\nC: d' } }, value, 'options.headers.A');
bad({ url, headers: { A: '\u{1f600}' } }, value, 'options.headers.A');
bad({ url, headers: { 'Content-Length': '1' } }, value, 'options.headers.Content-Length');
bad({ url, headers: { 'transfer-encoding': 'chunked' } }, value, 'options.headers.transfer-encoding');
bad({ url, certs: 'file' }, type, 'options.certs');
bad({ url, certs: { ca: 1 } }, type, 'options.certs.ca');
bad({ url, certs: { key: 'k' } }, type, 'options.certs.public');
bad({ url, certs: { public: 'p' } }, type, 'options.certs.key');
throwing(() => events.request({ url }, 'listener'), 'TypeError', type, 'listener');
