// SPDX-License-Identifier: Apache-2.0

// The connections that fetch keeps. They are its own, so that a script that
// changes http.globalAgent does not change fetch. Idle ones do not keep the
// process running.

'use strict';

const keep = 4000;     // how long an idle connection is kept, if the server does not say less
const connect = 10000; // how long a connection may take to be made

const agents = {}; // by protocol

// agentFor are the module and the agent for a URL.
function agentFor({ protocol }) {
  return agents[protocol] || (agents[protocol] = make(protocol.slice(0, -1)));
}

function make(name) {
  const http = require(name);
  const agent = new http.Agent({ keepAlive: true, scheduling: 'lifo', timeout: keep });
  const { createConnection } = agent;
  agent.createConnection = function(options, done) {
    const socket = createConnection.call(this, options, done);
    if (socket) limit(socket, name === 'https' ? 'secureConnect' : 'connect');
    return socket;
  };
  return { http, agent };
}

// limit ends an attempt to connect that takes too long. event tells that it is
// there.
function limit(socket, event) {
  const { setTimeout, clearTimeout } = require('timers');
  const timer = setTimeout(() => {
    socket.destroy(Object.assign(new Error('Connect Timeout Error'), {
      name: 'ConnectTimeoutError', code: 'UND_ERR_CONNECT_TIMEOUT',
    }));
  }, connect);
  timer.unref();
  const stop = () => clearTimeout(timer);
  socket.once(event, stop);
  socket.once('close', stop);
}

module.exports = { agentFor };
