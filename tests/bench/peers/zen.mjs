// SPDX-License-Identifier: MIT
// zen-engine: a decision table, the first row that fits; a hundred evaluations under way.
import { ZenEngine } from "@gorules/zen-engine";
import { serve, versionOf } from "./protocol.mjs";

const row = (id, quorum, a, b, answer) => ({ _id: id, quorum, a, b, answer: `'${answer}'` });

const table = {
  hitPolicy: "first",
  inputs: [
    { id: "quorum", name: "quorum", field: "2 * present > electorate" },
    { id: "a", name: "A", field: "2 * a > electorate" },
    { id: "b", name: "B", field: "2 * b > electorate" },
  ],
  outputs: [{ id: "answer", name: "answer", field: "answer" }],
  rules: [
    row("no-quorum", "false", "", "", "q"),
    row("a-elected", "", "true", "", "a"),
    row("b-elected", "", "", "true", "b"),
    row("nobody", "", "", "", "n"),
  ],
};
const decision = new ZenEngine().createDecision({
  nodes: [
    { id: "in", name: "in", type: "inputNode" },
    { id: "table", name: "table", type: "decisionTableNode", content: table },
    { id: "out", name: "out", type: "outputNode" },
  ],
  edges: [
    { id: "1", sourceId: "in", targetId: "table", type: "edge" },
    { id: "2", sourceId: "table", targetId: "out", type: "edge" },
  ],
});

async function decide(group) {
  return (await decision.evaluate(group)).result.answer;
}

await serve(`zen-engine ${versionOf("@gorules/zen-engine")}`,
  (groups) => Promise.all(groups.map(decide)), 100);
