// SPDX-License-Identifier: Apache-2.0
'use strict';
// Where in a file a call stands, as the stack tells it.

// siteAbove is the CallSite from which above was called, or undefined.
function siteAbove(above) {
  const { prepareStackTrace, stackTraceLimit } = Error;
  const holder = {};
  try {
    Error.stackTraceLimit = 1;
    Error.prepareStackTrace = (_, sites) => sites[0];
    Error.captureStackTrace(holder, above);
    return holder.stack;
  } finally {
    Error.prepareStackTrace = prepareStackTrace;
    Error.stackTraceLimit = stackTraceLimit;
  }
}

// placeAbove is its file, line and column, or undefined.
function placeAbove(above) {
  const site = siteAbove(above);
  if (site === undefined || !site.getFileName()) return undefined;
  return { file: site.getFileName().replace(/^file:\/\//, ''), line: site.getLineNumber(), column: site.getColumnNumber() };
}

module.exports = { placeAbove, siteAbove };
