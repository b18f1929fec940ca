// SPDX-License-Identifier: Apache-2.0
'use strict';
// The Windows flavour of path. It is a function of what path.js shares, so that neither file needs the other's
// internals by name. On other systems the current folder is the POSIX one, as in Node.js.

module.exports = ({ check, collapse, glue, climb, shared }) => {
  const winSep = /[\\/]/;
  const isWinSep = (c) => c === '\\' || c === '/';
  const winSegments = (path) => path.split(winSep);
  const unc = /^[\\/]{2}([^\\/]+)[\\/]+([^\\/]+)/;
  const drive = /^[A-Za-z]:/;
  const reserved = /^(CON|PRN|AUX|NUL|(COM|LPT)[1-9¹²³])$/i;

  const isReserved = (path, colon) => reserved.test(path.slice(0, colon));

  // winRoot splits the root from path: its device ('C:', '\\server\share', '\\.' or ''), where the rest
  // begins, and whether the path is absolute.
  function winRoot(path) {
    const share = unc.exec(path);
    if (share !== null) {
      const [all, server, name] = share;
      if (server === '.' || server === '?') return { device: '\\\\' + server, end: 4, absolute: true };
      return { device: `\\\\${server}\\${name}`, end: all.length, absolute: true };
    }
    if (isWinSep(path[0])) return { device: '', end: 1, absolute: true };
    if (!drive.test(path)) return { device: '', end: 0, absolute: false };
    const absolute = isWinSep(path[2]);
    return { device: path.slice(0, 2), end: absolute ? 3 : 2, absolute };
  }

  // winPrefix is the length of what dirname and parse call the root: it takes the separator after a share in.
  function winPrefix(path) {
    const share = unc.exec(path);
    if (share !== null) return Math.min(share[0].length + 1, path.length);
    return winRoot(path).end;
  }

  // hidesDrive tells whether the relative path could be read as one with a drive or a stream once normalized.
  function hidesDrive(path, tail) {
    return path.includes(':') && (drive.test(tail) || /:([\\/]|$)/.test(path));
  }

  function winNormalize(path) {
    check(path, 'path');
    if (path.length < 2) return path === '/' ? '\\' : path || '.';
    let { device, end, absolute } = winRoot(path);
    const colon = path.indexOf(':');
    if (!absolute && device === '' && colon > 0 && isReserved(path, colon)) {
      end = colon + 1;
      device = path.slice(0, end);
    }
    let tail = collapse(winSegments(path.slice(end)), !absolute, '\\');
    if (tail === '' && !absolute) tail = '.';
    if (tail !== '' && isWinSep(path[path.length - 1])) tail += '\\';
    if (!absolute && device === '' && hidesDrive(path, tail)) return '.\\' + tail;
    if (isReserved(path, colon)) return `.\\${device}${tail}`;
    return absolute ? `${device}\\${tail}` : device + tail;
  }

  function winCwd(device) {
    if (device === '') return process.cwd();
    const path = process.env['=' + device] || process.cwd();
    const other = path.slice(0, 2).toLowerCase() !== device.toLowerCase() && path[2] === '\\';
    return other ? device + '\\' : path;
  }

  function winResolve(...paths) {
    let device = '';
    let tail = '';
    let absolute = false;
    for (let i = paths.length - 1; i >= -1 && !(absolute && device !== ''); i--) {
      if (i >= 0) check(paths[i], `paths[${i}]`);
      const path = i >= 0 ? paths[i] : winCwd(device);
      if (path === '') continue;
      const root = winRoot(path);
      if (root.device !== '' && device !== '' && root.device.toLowerCase() !== device.toLowerCase()) continue;
      device = device || root.device;
      if (absolute) continue;
      tail = `${path.slice(root.end)}\\${tail}`;
      absolute = root.absolute;
    }
    tail = collapse(winSegments(tail), !absolute, '\\');
    return (absolute ? `${device}\\${tail}` : device + tail) || '.';
  }

  function winJoin(...paths) {
    const joined = glue(paths, '\\');
    // Only a first part that is itself the start of a UNC path may begin with two separators.
    const keep = /^[\\/]{2}[^\\/]/.test(paths.find(Boolean));
    return winNormalize(keep ? joined : joined.replace(/^[\\/]{2,}/, '\\'));
  }

  function winRelative(from, to) {
    check(from, 'from');
    check(to, 'to');
    const target = winResolve(to);
    const start = winResolve(from);
    if (from === to || start.toLowerCase() === target.toLowerCase()) return '';
    const a = start.toLowerCase().split('\\').filter(Boolean);
    const b = target.split('\\').filter(Boolean);
    let common = 0;
    while (common < a.length && common < b.length && a[common] === b[common].toLowerCase()) common++;
    if (common === 0 && a.length > 0 && b.length > 0) return target;
    return climb(a, b, common, '\\');
  }

  function winNamespaced(path) {
    if (typeof path !== 'string' || path === '') return path;
    const full = winResolve(path);
    if (full.length < 3) return path;
    if (full.startsWith('\\\\')) return /^..[.?]/.test(full) ? full : '\\\\?\\UNC\\' + full.slice(2);
    return /^[A-Za-z]:\\/.test(full) ? '\\\\?\\' + full : full;
  }

  return {
    resolve: winResolve,
    normalize: winNormalize,
    isAbsolute(path) {
      check(path, 'path');
      return isWinSep(path[0]) || (drive.test(path) && isWinSep(path[2]));
    },
    join: winJoin,
    relative: winRelative,
    toNamespacedPath: winNamespaced,
    ...shared('\\', isWinSep, (path, at) => Math.max(path.lastIndexOf('/', at), path.lastIndexOf('\\', at)),
      { dir: winPrefix, base: (path) => (drive.test(path) ? 2 : 0), parse: winPrefix }),
    sep: '\\',
    delimiter: ';',
  };
};
