// SPDX-License-Identifier: Apache-2.0
'use strict';
// tls_identity: checkServerIdentity, whether a certificate is for a host.

const net = require('net');
const { domainToASCII } = require('url');

const { nodeError } = binding;

const unfqdn = (host) => host.replace(/\.$/, '');

// labelsOf are the parts of a name, in small ASCII letters.
const labelsOf = (host) => unfqdn(host).toLowerCase().split('.');

// matches tells whether a name of a certificate, which may begin with a wildcard, is that of the host.
function matches(labels, pattern, wildcards) {
  if (!pattern) return false;
  const wanted = labelsOf(pattern);
  if (labels.length !== wanted.length) return false;
  if (wanted.includes('')) return false;
  if (wanted.some((label) => /[^\x21-\x7f]/.test(label))) return false;
  for (let i = labels.length - 1; i > 0; i--) if (labels[i] !== wanted[i]) return false;
  return matchesFirst(labels[0], wanted, wildcards);
}

function matchesFirst(label, wanted, wildcards) {
  const first = wanted[0];
  const parts = first.split('*', 3);
  if (parts.length === 1 || first.includes('xn--')) return label === first;
  if (!wildcards || parts.length > 2 || wanted.length <= 2) return false;
  const [prefix, suffix] = parts;
  return prefix.length + suffix.length <= label.length && label.startsWith(prefix) && label.endsWith(suffix);
}

// splitNames takes a text of alternative names apart; those in quotes may have commas.
function splitNames(text) {
  const names = [];
  const pattern = /(?:^|, )([^":,]+:)("(?:[^"\\]|\\.)*"|[^,]*)/g;
  for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) {
    names.push(m[1] + (m[2].startsWith('"') ? JSON.parse(m[2]) : m[2]));
  }
  return names;
}

function altNames(text) {
  const dns = [];
  const ips = [];
  for (const name of text ? splitNames(text) : []) {
    if (name.startsWith('DNS:')) dns.push(name.slice(4));
    else if (name.startsWith('IP Address:')) ips.push(canonical(name.slice(11)));
  }
  return { dns, ips };
}

// canonical is an address in one way of writing.
function canonical(address) {
  if (net.isIPv4(address)) return address;
  try {
    return new URL(`http://[${address}]/`).hostname.slice(1, -1);
  } catch {
    return '';
  }
}

function byName(host, dns, subject) {
  const labels = labelsOf(host);
  if (dns.length > 0) {
    if (dns.some((name) => matches(labels, name, true))) return '';
    return `Host: ${host}. is not in the cert's altnames: `;
  }
  const names = [].concat(subject.CN);
  if (names.some((name) => matches(labels, name, true))) return '';
  return `Host: ${host}. is not cert's CN: ${subject.CN}`;
}

// fault says why a certificate is not that of the host; nothing if it is.
function fault(host, cert) {
  const { subject, subjectaltname } = cert;
  const { dns, ips } = altNames(subjectaltname);
  const name = unfqdn(domainToASCII(host) || host);
  if (net.isIP(host)) {
    return ips.includes(canonical(host)) ? '' : `IP: ${host} is not in the cert's list: ${ips.join(', ')}`;
  }
  if (dns.length === 0 && !(subject && subject.CN)) return 'Cert does not contain a DNS name';
  const reason = byName(name, dns, subject);
  return dns.length > 0 && reason ? `${reason}${subjectaltname}` : reason;
}

function checkServerIdentity(hostname, cert) {
  const host = `${hostname}`;
  const reason = fault(host, cert);
  if (!reason) return undefined;
  const err = nodeError(Error, 'ERR_TLS_CERT_ALTNAME_INVALID', `Hostname/IP does not match certificate's altnames: ${reason}`);
  err.reason = reason;
  err.host = host;
  err.cert = cert;
  return err;
}

exports.checkServerIdentity = checkServerIdentity;
