// SPDX-License-Identifier: Apache-2.0
'use strict';
// worker_threads: threads with runtimes of their own, and what passes between them.

const { nodeError } = binding;
const { MessageChannel, MessagePort, isPort, receiveFrom } = require('message_channel');
const { BroadcastChannel, isChannel, receiveFrom: receiveFromChannel } = require('broadcast_channel');
const workers = require('worker_class');
const { own } = require('worker_main');

const portError = () => nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', 'The "port" argument must be a MessagePort instance');

function receiveMessageOnPort(port) {
  if (isChannel(port)) return receiveFromChannel(port);
  if (!isPort(port)) throw portError();
  return receiveFrom(port);
}

function moveMessagePortToContext(port) {
  if (!isPort(port)) throw portError();
  throw nodeError(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', 'Ports cannot be moved to another context');
}

function markAsUntransferable(object) {
  if (object !== null && typeof object === 'object') binding.markUntransferable(object);
}

if (own !== undefined) workers.inherit(own.setup.environmentData);

module.exports = {
  isMainThread: own === undefined,
  MessagePort,
  MessageChannel,
  markAsUntransferable,
  moveMessagePortToContext,
  receiveMessageOnPort,
  resourceLimits: own === undefined ? {} : own.setup.limits,
  threadId: own === undefined ? 0 : own.id,
  SHARE_ENV: workers.SHARE_ENV,
  Worker: workers.Worker,
  parentPort: own === undefined ? null : own.port,
  workerData: own === undefined ? null : own.setup.data,
  BroadcastChannel,
  setEnvironmentData: workers.setEnvironmentData,
  getEnvironmentData: workers.getEnvironmentData,
};
