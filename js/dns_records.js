// SPDX-License-Identifier: Apache-2.0
'use strict';
// dns_records: the kinds of records, and what scripts see of them. A record comes as [type, ttl, address, name, mailbox, numbers,
// texts].

const address = ([, ttl, value], withTTL) => (withTTL ? { address: value, ttl } : value);
const nameOf = ([, , , name]) => name;
const mx = ([, , , exchange, , [priority]]) => ({ exchange, priority });
const srv = ([, , , name, , [priority, weight, port]]) => ({ name, port, priority, weight });
const txt = ([, , , , , , texts]) => texts;
const naptr = ([, , , replacement, , [order, preference], [flags, service, regexp]]) => ({
  flags, service, regexp, replacement, order, preference,
});
const soa = ([, , , nsname, hostmaster, [serial, refresh, retry, expire, minttl]]) => ({
  nsname, hostmaster, serial, refresh, retry, expire, minttl,
});
const caa = ([, , , , , [critical], [tag, value]]) => ({ critical, [tag]: value });

// kinds are by the name of the type.
const kinds = {
  A: { type: 1, syscall: 'queryA', method: 'resolve4', read: address, any: (r) => ({ address: r[2], ttl: r[1], type: 'A' }) },
  AAAA: { type: 28, syscall: 'queryAaaa', method: 'resolve6', read: address, any: (r) => ({ address: r[2], ttl: r[1], type: 'AAAA' }) },
  ANY: { type: 255, syscall: 'queryAny', method: 'resolveAny' },
  CAA: { type: 257, syscall: 'queryCaa', method: 'resolveCaa', read: caa, any: (r) => ({ ...caa(r), type: 'CAA' }) },
  CNAME: { type: 5, syscall: 'queryCname', method: 'resolveCname', read: nameOf, any: (r) => ({ value: r[3], type: 'CNAME' }) },
  MX: { type: 15, syscall: 'queryMx', method: 'resolveMx', read: mx, any: (r) => ({ ...mx(r), type: 'MX' }) },
  NAPTR: { type: 35, syscall: 'queryNaptr', method: 'resolveNaptr', read: naptr, any: (r) => ({ ...naptr(r), type: 'NAPTR' }) },
  NS: { type: 2, syscall: 'queryNs', method: 'resolveNs', read: nameOf, any: (r) => ({ value: r[3], type: 'NS' }) },
  PTR: { type: 12, syscall: 'queryPtr', method: 'resolvePtr', read: nameOf, any: (r) => ({ value: r[3], type: 'PTR' }) },
  SOA: { type: 6, syscall: 'querySoa', method: 'resolveSoa', read: soa, any: (r) => ({ ...soa(r), type: 'SOA' }) },
  SRV: { type: 33, syscall: 'querySrv', method: 'resolveSrv', read: srv, any: (r) => ({ ...srv(r), type: 'SRV' }) },
  TXT: { type: 16, syscall: 'queryTxt', method: 'resolveTxt', read: txt, any: (r) => ({ entries: r[6], type: 'TXT' }) },
  reverse: { type: 0, syscall: 'getHostByAddr', method: 'reverse', read: nameOf },
};

function anyOf(record) {
  const kind = Object.values(kinds).find((k) => k.type === record[0]);
  return kind.any(record);
}

// valuesOf makes of records what a script gets.
function valuesOf(kind, records, withTTL) {
  if (kind === kinds.ANY) return records.map(anyOf);
  const values = records.map((record) => kind.read(record, withTTL));
  return kind === kinds.SOA ? values[0] : values;
}

exports.kinds = kinds;
exports.valuesOf = valuesOf;
