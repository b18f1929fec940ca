// SPDX-License-Identifier: Apache-2.0
'use strict';
// cluster: every process is a primary of its own. Workers that share sockets are not there yet: fork is an error.

const EventEmitter = require('events');
const { invalidArgType, nodeError } = binding;

const cluster = new EventEmitter();

function Worker(options) {
  if (!(this instanceof Worker)) return new Worker(options);
  EventEmitter.call(this);
  if (options === null || typeof options !== 'object') options = {};
  this.exitedAfterDisconnect = undefined;
  this.state = options.state || 'none';
  this.id = options.id | 0;
}
Object.setPrototypeOf(Worker.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Worker, EventEmitter);

// setupPrimary keeps the settings, which fork would use.
function setupPrimary(options) {
  if (options !== undefined && (options === null || typeof options !== 'object')) {
    throw invalidArgType('options', 'of type object', options);
  }
  cluster.settings = {
    args: process.argv.slice(2), exec: process.argv[1], execArgv: process.execArgv, silent: false,
    ...cluster.settings, ...options,
  };
  process.nextTick(() => cluster.emit('setup', cluster.settings));
}

function fork() {
  throw nodeError(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM',
    'cluster.fork() is not available: use child_process.fork(), or worker_threads');
}

function disconnect(callback) {
  if (typeof callback === 'function') process.nextTick(callback);
}

module.exports = Object.assign(cluster, {
  isWorker: false,
  isMaster: true,
  isPrimary: true,
  Worker,
  workers: {},
  settings: {},
  SCHED_NONE: 1,
  SCHED_RR: 2,
  schedulingPolicy: process.env.NODE_CLUSTER_SCHED_POLICY === 'none' ? 1 : 2,
  setupPrimary,
  setupMaster: setupPrimary,
  fork,
  disconnect,
});
