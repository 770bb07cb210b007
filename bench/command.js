import { equal } from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { perSecond } from './append.js';
import { BareLedger } from './bare-ledger.js';
import { dataOf, serve } from './product.js';
import { inTurn } from './rounds.js';
import { seedEvents } from './seed-events.js';
import { compared } from './table.js';

const ACTIVITIES = 50;
const COMMANDS = 100;
const ROUNDS = 9;

const IDS = `{ processingActivities(first: ${ACTIVITIES}) { nodes { id } } }`;
const COMMAND = `mutation SetRetentionRule($id: ID!, $rule: RetentionRuleInput!, $meta: CommandMeta) {
  setRetentionRule(id: $id, rule: $rule, meta: $meta) { id revision position shadowedBy { position type } readModel }
}`;

/** Measures row 4: a command over GraphQL, answered once its change can be read, against the lower bound of an append. */
export async function measure({ registers }) {
  const size = { activities: ACTIVITIES, eventsEach: 20 };
  const directory = registers.empty('command');
  cpSync(await registers.built(registers.seeded(size.activities, size.eventsEach)), directory, { recursive: true });
  const floor = new BareLedger(registers.empty('command-floor'));
  const events = [...seedEvents(registers.examples(), size)];
  const rows = floor.rowsOf(events.filter((event) => event.type === 'RetentionRuleSet'));
  const server = await serve(directory);
  try {
    const { nodes } = dataOf(await server.ask({ query: IDS })).processingActivities;
    let sent = 0;
    const command = async () => {
      const variables = { id: nodes[sent % nodes.length].id, rule: ruleOf(sent) };
      sent += 1;
      const { setRetentionRule } = dataOf(await server.ask({ query: COMMAND, variables }));
      equal(setRetentionRule.readModel, 'CURRENT');
    };
    for (let i = 0; i < 200; i += 1) await command(); // compiled and warm
    const [mine, theirs] = await inTurn(
      ROUNDS,
      async () => {
        for (let i = 0; i < COMMANDS; i += 1) await command();
      },
      (round) => floor.insert(again(rows, round)),
    );
    return compared({
      row: 4,
      what: 'command over GraphQL, one client, answered after it can be read',
      unit: 'commands/s',
      ours: perSecond(COMMANDS, mine),
      theirs: perSecond(COMMANDS, theirs),
      against: 'node:sqlite alone',
      atLeast: 0.2,
      note: `setRetentionRule of ${nodes.length} activities in turn, each with 20 events and more; ${ROUNDS} rounds of ${COMMANDS}, every receipt says CURRENT.`,
    });
  } finally {
    await server.stop();
    floor.close();
  }
}

function ruleOf(number) {
  return {
    key: 'bench',
    kind: 'FIXED_PERIOD',
    period: `P${1 + (number % 1000)}M`,
    bound: 'AT_MOST',
    trigger: 'the case is closed',
    statement: 'Kept no longer than the purpose needs.',
  };
}

/** Returns new rows, as many as a round has commands. */
function again(rows, round) {
  return Array.from({ length: COMMANDS }, (_, i) => {
    const [stream, , id, ...rest] = rows[i % rows.length];
    const number = round * COMMANDS + i;
    return [stream, 1000 + number, `${id}-${number}`, ...rest];
  });
}
