// SPDX-License-Identifier: Apache-2.0
'use strict';
// querystring: the name=value text after the '?' of a URL. Escaping and unescaping are looked up on the exports each
// time, because scripts are allowed to replace them.

const querystring = module.exports;

// joinSurrogates gives every surrogate the code unit after it as its other half, as Node does, whatever that is.
function joinSurrogates(text) {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit & 0xf800) !== 0xd800) {
      out += text[i];
      continue;
    }
    if (++i === text.length) throw binding.nodeError(URIError, 'ERR_INVALID_URI', 'URI malformed');
    out += String.fromCodePoint(0x10000 + ((unit & 0x3ff) << 10 | text.charCodeAt(i) & 0x3ff));
  }
  return out;
}

querystring.escape = function escape(value) {
  const text = typeof value === 'object' ? String(value) : '' + value;
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(joinSurrogates(text));
  }
};

// hexAt is the value of the two hexadecimal digits at i, or NaN.
const hexAt = (text, i) => (/^[0-9a-fA-F]{2}$/.test(text.slice(i, i + 2)) ? parseInt(text.slice(i, i + 2), 16) : NaN);

// unescapeBuffer decodes what is valid and leaves the rest; characters above U+00FF lose their upper bits.
querystring.unescapeBuffer = function unescapeBuffer(text, decodeSpaces) {
  const s = String(text);
  const bytes = [];
  for (let i = 0; i < s.length; i++) {
    let byte = s.charCodeAt(i);
    if (decodeSpaces && byte === 0x2b) byte = 0x20;
    const hex = byte === 0x25 ? hexAt(s, i + 1) : NaN;
    if (hex === hex) i += 2;
    bytes.push(hex === hex ? hex : byte & 0xff);
  }
  return require('buffer').Buffer.from(bytes);
};

querystring.unescape = function unescape(text, decodeSpaces) {
  try {
    return decodeURIComponent(text);
  } catch {
    return querystring.unescapeBuffer(text, decodeSpaces).toString();
  }
};

// primitive is the text of a value that can stand in a query; everything else becomes the empty string.
function primitive(value) {
  switch (typeof value) {
    case 'string': return value;
    case 'number': return Number.isFinite(value) ? '' + value : '';
    case 'bigint':
    case 'boolean': return '' + value;
    default: return '';
  }
}

querystring.stringify = querystring.encode = function stringify(object, sep, eq, options) {
  if (object === null || typeof object !== 'object') return '';
  const custom = options && options.encodeURIComponent;
  const encode = typeof custom === 'function' ? custom : querystring.escape;
  const fields = [];
  for (const key of Object.keys(object)) {
    const name = encode(primitive(key)) + (eq || '=');
    const value = object[key];
    const list = Array.isArray(value) ? value : [value];
    for (let i = 0; i < list.length; i++) fields.push(name + encode(primitive(list[i])));
  }
  return fields.join(sep || '&');
};

// decoder returns the function that decodes one name or value. One that the script brought is called for each that is
// not empty, and sees '%20' for '+'; what it throws is ignored and the text unescaped leniently.
function decoder(options) {
  const given = options && options.decodeURIComponent;
  const decode = typeof given === 'function' ? given : querystring.unescape;
  const custom = decode !== builtinUnescape;
  return (raw) => {
    const text = raw.indexOf('+') < 0 ? raw : raw.replace(/\+/g, custom ? '%20' : ' ');
    if (text === '' || (!custom && !/%[0-9a-fA-F]{2}/.test(text))) return text;
    try {
      return decode(text);
    } catch {
      return querystring.unescape(text, true);
    }
  };
}

const builtinUnescape = querystring.unescape;

function add(out, key, value) {
  const old = out[key];
  if (old === undefined) out[key] = value;
  else if (Array.isArray(old)) old.push(value);
  else out[key] = [old, value];
}

querystring.parse = querystring.decode = function parse(text, sep, eq, options) {
  const out = Object.create(null);
  if (typeof text !== 'string' || text === '') return out;
  const max = options && typeof options.maxKeys === 'number' ? options.maxKeys : 1000;
  const equals = eq ? String(eq) : '=';
  const decode = decoder(options);
  const fields = text.split(sep ? String(sep) : '&');
  const count = max > 0 && Number.isInteger(max) ? Math.min(max, fields.length) : fields.length;
  for (let i = 0; i < count; i++) {
    const field = fields[i];
    if (field === '') continue;
    const at = field.indexOf(equals);
    const name = at < 0 ? field : field.slice(0, at);
    add(out, decode(name), at < 0 ? '' : decode(field.slice(at + equals.length)));
  }
  return out;
};
