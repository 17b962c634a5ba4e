// SPDX-License-Identifier: MIT
// json-rules-engine: four rules that exclude each other; what happened is the answer.
import { Engine } from "json-rules-engine";
import { serve, versionOf } from "./protocol.mjs";

const moreThanHalf = (fact) =>
  ({ fact, operator: "moreThanHalfOf", value: { fact: "electorate" } });
const rule = (answer, ...all) => ({ conditions: { all }, event: { type: answer } });

const quorum = moreThanHalf("present");
const a = moreThanHalf("a");
const b = moreThanHalf("b");
const engine = new Engine([
  rule("q", { not: quorum }),
  rule("a", quorum, a),
  rule("b", quorum, b),
  rule("n", quorum, { not: a }, { not: b }),
]);
engine.addOperator("moreThanHalfOf", (count, electorate) => 2 * count > electorate);

async function decide(group) {
  return (await engine.run(group)).events[0].type;
}

await serve(`json-rules-engine ${versionOf("json-rules-engine")}`,
  async ([group]) => [await decide(group)], 1);
