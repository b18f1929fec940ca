// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { checkServerIdentity } = require('tls');

const ok = (host, cert) => assert.strictEqual(checkServerIdentity(host, cert), undefined);
const no = (host, cert, reason) => {
  const err = checkServerIdentity(host, cert);
  assert.deepStrictEqual([err.code, err.reason, err.host, err.cert], ['ERR_TLS_CERT_ALTNAME_INVALID', reason, host, cert]);
  assert.strictEqual(err.message, `Hostname/IP does not match certificate's altnames: ${reason}`);
};
const cn = (CN) => ({ subject: { CN } });
ok('a.com', cn('a.com'));
ok('A.com', cn('a.COM'));
ok('x.a.com', cn('*.a.com'));
ok('b.com', cn(['a.com', 'b.com']));
ok('127.0.0.1', { subject: {}, subjectaltname: 'IP Address:127.0.0.1' });
ok('::1', { subject: {}, subjectaltname: 'IP Address:0:0:0:0:0:0:0:1' });
ok('a.com', { subject: { CN: 'no' }, subjectaltname: 'DNS:b.com, DNS:a.com' });
no('a.com', cn('b.com'), "Host: a.com. is not cert's CN: b.com");
no('a.com', cn('*.com'), "Host: a.com. is not cert's CN: *.com");
no('x.y.a.com', cn('*.a.com'), "Host: x.y.a.com. is not cert's CN: *.a.com");
no('a.com', {}, 'Cert does not contain a DNS name');
no('a.com', { subject: { CN: 'a.com' }, subjectaltname: 'DNS:b.com' }, "Host: a.com. is not in the cert's altnames: DNS:b.com");
no('1.2.3.4', { subject: { CN: '1.2.3.4' }, subjectaltname: 'IP Address:1.2.3.5' }, "IP: 1.2.3.4 is not in the cert's list: 1.2.3.5");
