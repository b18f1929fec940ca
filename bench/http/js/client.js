// SPDX-License-Identifier: Apache-2.0

// Asks the server at the port that is the first argument as often as it can,
// over as many connections as the second says. A line for each second tells how
// many answers have come.

const http = require('http');

const agent = new http.Agent({ keepAlive: true, maxSockets: Number(process.argv[3]) });
const options = { host: '127.0.0.1', port: Number(process.argv[2]), path: '/hello', agent };
let answers = 0;

function ask() {
  http.get(options, (res) => {
    res.resume();
    res.on('end', () => {
      answers++;
      ask();
    });
  });
}

for (let i = 0; i < agent.maxSockets; i++) ask();
console.log('asking');
setInterval(() => console.log(answers), 1000);
