// SPDX-License-Identifier: Apache-2.0

// Fetches from the server at the port that is the first argument as often as it
// can, as many at a time as the second says. A line for each second tells how
// many answers have come.

const url = `http://127.0.0.1:${process.argv[2]}/hello`;
let answers = 0;

async function ask() {
  for (;;) {
    const response = await fetch(url);
    await response.text();
    answers++;
  }
}

for (let i = Number(process.argv[3]); i > 0; i--) ask();
console.log('asking');
setInterval(() => console.log(answers), 1000);
