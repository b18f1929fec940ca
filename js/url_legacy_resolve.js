// SPDX-License-Identifier: Apache-2.0
'use strict';
// Url.prototype.resolveObject: where a link on a page leads, by the rules of url.resolve. resolveInto changes base,
// a copy made for it, into the result. It also writes into relative when that is an object, as Node.js does. Protocols
// that are not slashed (mailto:, foo:) are resolved with their host as the first segment of the path.

module.exports = function resolveInto(base, relative, slashed, hostless) {
  base.hash = relative.hash;
  if (relative.href !== '') {
    if (relative.slashes && !relative.protocol) takeAuthority(base, relative, slashed);
    else if (relative.protocol && relative.protocol !== base.protocol) {
      takeProtocol(base, relative, slashed, hostless);
    } else {
      mergePaths(base, relative, slashed);
    }
  }
  base.href = base.format();
  return base;
};

const copy = (base, relative, names) => names.forEach((name) => { base[name] = relative[name]; });

function setPath(base) {
  base.path = (base.pathname || '') + (base.search || '');
}

// takeAuthority resolves '//host/path': only the protocol of base stays.
function takeAuthority(base, relative, slashed) {
  copy(base, relative, Object.keys(relative).filter((name) => name !== 'protocol'));
  if (slashed.has(base.protocol) && base.hostname && !base.pathname) base.path = base.pathname = '/';
}

// takeProtocol resolves a link to another protocol; 'http:x/y' from elsewhere takes its host from the path.
function takeProtocol(base, relative, slashed, hostless) {
  if (!slashed.has(relative.protocol)) {
    copy(base, relative, Object.keys(relative));
    return;
  }
  base.protocol = relative.protocol;
  base.pathname = relative.pathname;
  if (!relative.host && !/^file:?$/.test(relative.protocol) && !hostless.has(relative.protocol)) {
    base.pathname = hostFromPath(relative);
  }
  copy(base, relative, ['search', 'query', 'auth', 'port']);
  base.host = relative.host || '';
  base.hostname = relative.hostname || relative.host;
  if (base.pathname || base.search) setPath(base);
  base.slashes = base.slashes || relative.slashes;
}

// hostFromPath makes the first segment of the path that is not empty the host, and returns the rest as a path.
function hostFromPath(relative) {
  const segments = (relative.pathname || '').split('/');
  const first = segments.findIndex(Boolean);
  relative.host = first < 0 ? '' : segments[first];
  if (!relative.hostname) relative.hostname = '';
  const rest = first < 0 ? [] : segments.slice(first + 1);
  return '/' + (rest[0] === '' ? rest.slice(1) : rest).join('/');
}

const segmentsOf = (pathname) => (pathname ? pathname.split('/') : []);

// hostToFront turns a host into the first segment.
function hostToFront(segments, host) {
  if (segments[0] === '') segments[0] = host;
  else segments.unshift(host);
}

// setHost gives a protocol without slashes its host (and, before an '@', its auth) back.
function setHost(base, segment) {
  base.hostname = base.host = segment;
  if (!segment || segment.indexOf('@') < 1) return;
  const parts = segment.split('@');
  base.auth = parts[0];
  base.host = base.hostname = parts[1];
}

// foldHosts prepares base and relative for resolving without slashes.
function foldHosts(base, relative, from, to) {
  base.hostname = '';
  base.port = null;
  if (base.host) hostToFront(from, base.host);
  base.host = '';
  if (!relative.protocol) return;
  relative.hostname = relative.port = base.auth = null;
  if (relative.host) hostToFront(to, relative.host);
  relative.host = null;
}

const rooted = (segments) => segments[0] === '' || Boolean(segments[0] && segments[0][0] === '/');

// mergePaths resolves within one protocol.
function mergePaths(base, relative, slashed) {
  const to = segmentsOf(relative.pathname);
  const state = {
    opaque: Boolean(base.protocol) && !slashed.has(base.protocol),
    from: segmentsOf(base.pathname),
    absolute: Boolean(relative.host || to[0] === ''),
  };
  state.dropDots = Boolean(state.absolute || state.from[0] === '' || (base.host && relative.pathname));
  state.endRooted = state.dropDots;
  if (state.opaque) {
    foldHosts(base, relative, state.from, to);
    state.endRooted = state.endRooted && (to[0] === '' || state.from[0] === '');
  }
  if (!takeSegments(base, relative, state, to)) return;
  if (state.from.length === 0) {
    base.pathname = null;
    base.path = base.search ? '/' + base.search : null;
    return;
  }
  finishPath(base, relative, state);
}

// takeSegments puts the segments of the result, dots included, into state.from. It returns false when relative had
// nothing but a query: then the result is complete.
function takeSegments(base, relative, state, to) {
  if (state.absolute) {
    takeHostOf(base, relative);
    state.from = to;
  } else if (to.length > 0) {
    state.from = state.from.slice(0, -1).concat(to);
  } else if (relative.search !== null && relative.search !== undefined) {
    if (state.opaque) setHost(base, state.from.shift());
    copy(base, relative, ['search', 'query']);
    if (base.pathname !== null || base.search !== null) setPath(base);
    return false;
  } else {
    return true;
  }
  copy(base, relative, ['search', 'query']);
  return true;
}

function takeHostOf(base, relative) {
  if (relative.host || relative.host === '') {
    if (base.host !== relative.host) base.auth = null;
    base.host = relative.host;
    base.port = relative.port;
  }
  if (relative.hostname || relative.hostname === '') {
    if (base.hostname !== relative.hostname) base.auth = null;
    base.hostname = relative.hostname;
  }
}

// withoutDots resolves '.' and '..' from the back and keeps the '..' that climb out when keepUp is set.
function withoutDots(segments, keepUp) {
  const out = [];
  let up = 0;
  for (let i = segments.length - 1; i >= 0; i--) {
    if (segments[i] === '.') continue;
    if (segments[i] === '..') up++;
    else if (up > 0) up--;
    else out.unshift(segments[i]);
  }
  return keepUp ? new Array(up).fill('..').concat(out) : out;
}

function finishPath(base, relative, state) {
  const last = state.from[state.from.length - 1];
  const dots = last === '.' || last === '..';
  const trailing = last === '' || (dots && Boolean(base.host || relative.host || state.from.length > 1));
  const segments = withoutDots(state.from, !state.dropDots && !state.endRooted);
  if (state.endRooted && !rooted(segments)) segments.unshift('');
  if (trailing && !segments.join('/').endsWith('/')) segments.push('');
  const absolute = rooted(segments);
  if (state.opaque) setHost(base, absolute ? '' : segments.shift() || '');
  if ((state.endRooted || (base.host && segments.length > 0)) && !absolute) segments.unshift('');
  base.pathname = segments.length > 0 ? segments.join('/') : null;
  base.path = segments.length > 0 ? base.path : null;
  if (base.pathname !== null || base.search !== null) setPath(base);
  base.auth = relative.auth || base.auth;
  base.slashes = base.slashes || relative.slashes;
}
