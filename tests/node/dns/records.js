// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const dgram = require('dgram');
const dns = require('dns');

// A server that answers each type with one record, made by hand.
const name = (text) => Buffer.concat([...text.split('.').map((label) => Buffer.from(`\0${label}`)).map((b, i, all) => {
  all[i][0] = b.length - 1;
  return b;
}), Buffer.alloc(1)]);
const u16 = (...list) => Buffer.concat(list.map((n) => Buffer.from([n >> 8, n & 0xff])));
const string = (text) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text)]);
const data = {
  1: Buffer.from([192, 0, 2, 7]), 28: Buffer.from('20010db8000000000000000000000001', 'hex'), 5: name('other.test'), 2: name('ns.test'),
  15: Buffer.concat([u16(10), name('mail.test')]), 16: Buffer.concat([string('one'), string('two')]), 12: name('host.test'),
  33: Buffer.concat([u16(1, 2, 8080), name('target.test')]),
  6: Buffer.concat([name('ns.test'), name('root.test'), u16(0, 1, 0, 2, 0, 3, 0, 4, 0, 5)]),
  35: Buffer.concat([u16(10, 20), string('S'), string('SIP'), string(''), name('sip.test')]),
  257: Buffer.concat([Buffer.from([0]), string('issue'), Buffer.from('ca.test')]),
};
const server = dgram.createSocket('udp4', (question, from) => {
  const end = question.indexOf(0, 12) + 5;
  const type = question.readUInt16BE(end - 4);
  const missing = question.includes('missing');
  const head = Buffer.concat([question.subarray(0, 2), u16(missing ? 0x8183 : 0x8180, 1, missing ? 0 : 1, 0, 0)]);
  const answer = Buffer.concat([u16(0xc00c, type, 1, 0, 60, data[type] ? data[type].length : 0), data[type] || Buffer.alloc(0)]);
  server.send([head, question.subarray(12, end), missing ? Buffer.alloc(0) : answer], from.port, from.address);
});
const expected = {
  resolve4: ['192.0.2.7'], resolve6: ['2001:db8::1'], resolveCname: ['other.test'], resolveNs: ['ns.test'],
  resolveMx: [{ exchange: 'mail.test', priority: 10 }], resolveTxt: [['one', 'two']], resolvePtr: ['host.test'],
  resolveSrv: [{ name: 'target.test', port: 8080, priority: 1, weight: 2 }],
  resolveSoa: { nsname: 'ns.test', hostmaster: 'root.test', serial: 1, refresh: 2, retry: 3, expire: 4, minttl: 5 },
  resolveNaptr: [{ flags: 'S', service: 'SIP', regexp: '', replacement: 'sip.test', order: 10, preference: 20 }],
  resolveCaa: [{ critical: 0, issue: 'ca.test' }], reverse: ['host.test'],
};
let done = false;
server.bind(0, '127.0.0.1', async () => {
  const resolver = new dns.promises.Resolver();
  resolver.setServers([`127.0.0.1:${server.address().port}`]);
  for (const method of Object.keys(expected)) {
    const got = await resolver[method](method === 'reverse' ? '192.0.2.7' : 'a.test');
    assert.deepStrictEqual(got, expected[method], method);
  }
  assert.deepStrictEqual(await resolver.resolve4('a.test', { ttl: true }), [{ address: '192.0.2.7', ttl: 60 }]);
  await assert.rejects(resolver.resolve('missing.test'), { code: 'ENOTFOUND', syscall: 'queryA', hostname: 'missing.test' });
  server.close();
  done = true;
});
process.on('exit', () => assert.ok(done));
