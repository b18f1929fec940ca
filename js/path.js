// SPDX-License-Identifier: Apache-2.0
'use strict';
// path: string work on file paths. This file has the POSIX flavour and what both flavours share; the Windows one is
// in path_win32.js and loaded when somebody asks for it. join, resolve and normalize are on the way of every
// require in user code, so they are written with plain loops and leave early when there is nothing to do.

const check = (value, name) => {
  if (typeof value !== 'string') throw binding.invalidArgType(name, 'of type string', value);
};

// collapse resolves '.', '..' and empty segments. keepUp keeps the '..' that climb above the start.
function collapse(segments, keepUp, sep) {
  const out = [];
  for (let i = 0; i < segments.length; i++) {
    const seg = segments[i];
    if (seg === '' || seg === '.') continue;
    if (seg !== '..') out.push(seg);
    else if (out.length > 0 && out[out.length - 1] !== '..') out.pop();
    else if (keepUp) out.push(seg);
  }
  return out.join(sep);
}

// glue joins the arguments that are not empty.
function glue(parts, sep) {
  let out = '';
  for (let i = 0; i < parts.length; i++) {
    check(parts[i], 'path');
    if (parts[i] !== '') out = out === '' ? parts[i] : out + sep + parts[i];
  }
  return out;
}

// climb is the relative path between two lists of segments that share the first `common` ones.
const climb = (from, to, common, sep) =>
  from.slice(common).fill('..').concat(to.slice(common)).join(sep);

// shared builds the functions that need only: isSep(character), lastSep(path, index) and roots,
// where roots.dir, .base and .parse answer how long the root is for that purpose.
function shared(sep, isSep, lastSep, roots) {
  // bounds: start and end of the last segment of path, trailing separators excluded.
  function bounds(path, root) {
    let end = path.length;
    while (end > root && isSep(path[end - 1])) end--;
    return { start: end > root ? Math.max(lastSep(path, end - 1) + 1, root) : root, end };
  }

  function dirname(path) {
    check(path, 'path');
    if (path === '') return '.';
    const root = roots.dir(path);
    const { start } = bounds(path, root);
    if (start <= root) return root > 0 ? path.slice(0, root) : '.';
    return path.slice(0, start - 1);
  }

  function basename(path, suffix) {
    if (suffix !== undefined) check(suffix, 'suffix');
    check(path, 'path');
    const { start, end } = bounds(path, roots.base(path));
    const base = path.slice(start, end);
    if (!suffix || suffix.length > path.length) return base;
    if (suffix === path) return '';
    if (base !== suffix && base.endsWith(suffix)) return base.slice(0, -suffix.length);
    // A suffix that merely ends like a shorter base leaves the trailing separators on, in Node as here.
    return base.length < suffix.length && suffix.endsWith(base) ? path.slice(start) : base;
  }

  function dotOf(base) {
    const dot = base === '..' ? -1 : base.lastIndexOf('.');
    return dot > 0 ? dot : base.length;
  }

  function extname(path) {
    check(path, 'path');
    const { start, end } = bounds(path, roots.base(path));
    const base = path.slice(start, end);
    return base.slice(dotOf(base));
  }

  function format(pathObject) {
    if (pathObject === null || typeof pathObject !== 'object' || Array.isArray(pathObject)) {
      throw binding.invalidArgType('pathObject', 'of type object', pathObject);
    }
    const { root, ext } = pathObject;
    const dir = pathObject.dir || root;
    const dotted = ext ? (ext[0] === '.' ? ext : '.' + ext) : '';
    const base = pathObject.base || `${pathObject.name || ''}${dotted}`;
    if (!dir) return base;
    return dir === root ? `${dir}${base}` : `${dir}${sep}${base}`;
  }

  function parse(path) {
    check(path, 'path');
    const root = roots.parse(path);
    const { start, end } = bounds(path, root);
    const base = path.slice(start, end);
    // Node takes the '..' of '/..' apart at its second dot, in the POSIX flavour only.
    const dot = base === '..' && sep === '/' && root === 1 && start === 1 ? 1 : dotOf(base);
    return {
      root: path.slice(0, root),
      dir: path.slice(0, start > root ? start - 1 : root),
      base,
      ext: base.slice(dot),
      name: base.slice(0, dot),
    };
  }

  return { dirname, basename, extname, format, parse };
}

const posixRoot = (path) => (path[0] === '/' ? 1 : 0);

// dirname keeps exactly two leading slashes, which POSIX allows to be special.
const posixDirRoot = (path) => (/^\/\/[^/]/.test(path) ? 2 : posixRoot(path));

// tidy tells whether path is normal already; it may say no to one that is.
const tidy = (path) => path[0] !== '.' && path.indexOf('/.') < 0 && path.indexOf('//') < 0;

function normal(path) {
  if (path === '') return '.';
  if (tidy(path)) return path;
  const absolute = path[0] === '/';
  let out = collapse(path.split('/'), !absolute, '/');
  if (out === '') return absolute ? '/' : path.endsWith('/') ? './' : '.';
  if (path.endsWith('/')) out += '/';
  return absolute ? '/' + out : out;
}

function resolve(...paths) {
  let path = '';
  for (let i = paths.length - 1; i >= 0 && path[0] !== '/'; i--) {
    check(paths[i], `paths[${i}]`);
    if (paths[i] !== '') path = path === '' ? paths[i] : paths[i] + '/' + path;
  }
  if (path[0] !== '/') path = path === '' ? process.cwd() : process.cwd() + '/' + path;
  if (path[0] !== '/') return collapse(path.split('/'), true, '/') || '.';
  const end = path.length - 1;
  if (tidy(path)) return end > 0 && path[end] === '/' ? path.slice(0, end) : path;
  return '/' + collapse(path.split('/'), false, '/');
}

function relative(from, to) {
  check(from, 'from');
  check(to, 'to');
  if (from === to) return '';
  const a = resolve(from).split('/').filter(Boolean);
  const b = resolve(to).split('/').filter(Boolean);
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return climb(a, b, common, '/');
}

const posix = {
  resolve,
  normalize(path) {
    check(path, 'path');
    return normal(path);
  },
  isAbsolute(path) {
    check(path, 'path');
    return path[0] === '/';
  },
  join: (...paths) => normal(glue(paths, '/')),
  relative,
  toNamespacedPath: (path) => path,
  ...shared('/', (c) => c === '/', (path, at) => path.lastIndexOf('/', at),
    { dir: posixDirRoot, base: () => 0, parse: posixRoot }),
  sep: '/',
  delimiter: ':',
};

// win32 replaces the accessors of that name by the flavour itself.
function win32() {
  const flavour = require('path_win32')({ check, collapse, glue, climb, shared });
  flavour.posix = posix;
  for (const owner of [posix, flavour]) {
    Object.defineProperty(owner, 'win32', { value: flavour, writable: true, enumerable: true, configurable: true });
  }
  flavour._makeLong = flavour.toNamespacedPath;
  return flavour;
}

Object.defineProperty(posix, 'win32', { get: win32, enumerable: true, configurable: true });
posix.posix = posix;
posix._makeLong = posix.toNamespacedPath;
module.exports = process.platform === 'win32' ? win32() : posix;
