// SPDX-License-Identifier: Apache-2.0
'use strict';
// Where in a file a test is declared.

// placeAbove is the place from which above was called, or undefined.
function placeAbove(above) {
  const { prepareStackTrace, stackTraceLimit } = Error;
  const holder = {};
  try {
    Error.stackTraceLimit = 1;
    Error.prepareStackTrace = (_, sites) => sites[0];
    Error.captureStackTrace(holder, above);
    return toPlace(holder.stack);
  } finally {
    Error.prepareStackTrace = prepareStackTrace;
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function toPlace(site) {
  if (site === undefined || !site.getFileName()) return undefined;
  return { file: site.getFileName().replace(/^file:\/\//, ''), line: site.getLineNumber(), column: site.getColumnNumber() };
}

module.exports = { placeAbove };
