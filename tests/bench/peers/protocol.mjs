// SPDX-License-Identifier: MIT
// PEER ROWS.csv TURNS: see protocol.py.
import fs from "node:fs";
import { createRequire } from "node:module";
import readline from "node:readline";

const [rowsPath, turns] = process.argv.slice(2);
const [header, ...lines] = fs.readFileSync(rowsPath, "utf-8").trim().split("\n");
const names = header.split(",");

export const rows = lines.map((line) =>
  Object.fromEntries(line.split(",").map((cell, i) => [names[i], Number(cell)])));

export function versionOf(module) {
  const path = createRequire(import.meta.url).resolve(module).split(module)[0];
  return JSON.parse(fs.readFileSync(`${path}${module}/package.json`)).version;
}

// `decide` answers a few rows at once, each by one call of the engine.
export async function serve(name, decide, atOnce) {
  async function decideAll() {
    const answers = [];
    for (let i = 0; i < rows.length; i += atOnce)
      answers.push(...await decide(rows.slice(i, i + atOnce)));
    return answers.join("");
  }

  console.log(name);
  console.log(await decideAll());
  for await (const _ of readline.createInterface({ input: process.stdin })) {
    const start = process.cpuUsage();
    for (let turn = 0; turn < Number(turns); turn++) await decideAll();
    const spent = process.cpuUsage(start);
    console.log((spent.user + spent.system) * 1e3 / (rows.length * turns));
  }
}
