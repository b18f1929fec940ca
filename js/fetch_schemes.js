// SPDX-License-Identifier: Apache-2.0

// URLs that need no network: data: and blob:.

'use strict';

const { dataURL } = binding;
const { ResponseState } = require('fetch_response');
const { Body } = require('fetch_body');
const { withoutFragment } = require('fetch_url');

// load makes the response to a request, or throws.
function load(request) {
  switch (request.url.protocol) {
    case 'data:': return loadData(request);
    case 'blob:': return loadBlob(request);
    case 'about:': throw new Error('about scheme is not supported');
    case 'file:': throw new Error('file scheme is not supported');
    default: throw new Error('unknown scheme');
  }
}

function respond(status, text, fields, bytes) {
  const state = new ResponseState('basic', status, text);
  for (const [name, value] of fields) state.list.append(name, name, value);
  state.guard = 'immutable';
  if (bytes === null) return state;
  state.body = new Body();
  state.body.bytes = bytes;
  return state;
}

function loadData({ url, method }) {
  const found = dataURL(withoutFragment(url));
  if (found === undefined) throw new Error('failed to fetch the data URL');
  return respond(200, 'OK', [['content-type', found[0]]], method === 'HEAD' ? null : found[1]);
}

function loadBlob({ url, method, list }) {
  const blob = require('blob_store').resolveObjectURL(withoutFragment(url));
  if (method !== 'GET' || blob === undefined) throw new Error('invalid method');
  const bytes = require('blob').bytesOf(blob);
  const range = list.get('range');
  if (range === null) {
    return respond(200, 'OK', [['content-length', `${blob.size}`], ['content-type', blob.type]], bytes);
  }
  const [start, end] = rangeOf(range, blob.size);
  return respond(206, 'Partial Content', [
    ['content-length', `${end - start}`], ['content-type', blob.type],
    ['content-range', `bytes ${start}-${end - 1}/${blob.size}`],
  ], bytes.subarray(start, end));
}

// rangeOf reads the value of a Range field with one range.
function rangeOf(field, size) {
  const parts = /^bytes[\t ]*=[\t ]*(\d*)[\t ]*-[\t ]*(\d*)$/.exec(field);
  if (parts === null || (parts[1] === '' && parts[2] === '')) throw new Error('failed to fetch the data URL');
  const last = parts[2] === '' ? size - 1 : Number(parts[2]);
  if (parts[1] === '') return [Math.max(size - last, 0), size];
  const start = Number(parts[1]);
  if (start >= size || start > last) throw new Error('Range start is greater than the blob\'s size.');
  return [start, Math.min(last + 1, size)];
}

module.exports = { load };
