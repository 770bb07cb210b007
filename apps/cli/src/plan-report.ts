import type { ApplyReceipt } from '#register-file';

/** The commands and events of a plan. */
export type Planned = Pick<ApplyReceipt, 'commands' | 'events'>;

/** A finding, as a rehearsal shows it. */
export interface Named {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly subject: { readonly name?: string | null };
}

/** The findings that a plan would close and open, on a date (ISO 8601). */
export interface Effect {
  readonly on: string;
  readonly closes: readonly Named[];
  readonly opens: readonly Named[];
}

/** The forms in which a rehearsal is printed. */
export const PLAN_FORMATS = ['text', 'json', 'markdown'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** Most findings of each kind to print before the others are counted. JSON has all. */
const PRINTED = 20;
const NOTHING: Effect = { on: '', closes: [], opens: [] };

/** Returns a plan and its effect as text, for a terminal, a program, or the comment of a pull request. Pure. */
export function planReport(planned: Planned, effect: Effect | undefined, format: PlanFormat): string {
  return { text: asText, json: asJson, markdown: asMarkdown }[format](planned, effect);
}

/** Returns true if the plan would open findings that are errors. */
export function opensErrors({ opens }: Effect): boolean {
  return opens.some(({ severity }) => severity === 'ERROR');
}

function asText({ commands, events }: Planned, effect?: Effect): string {
  const lines = commands.map(({ thing, command }) => `${inWords(command)}: ${thing.key ?? thing.id}`);
  const count = commands.length === 0 ? UNCHANGED : `${commands.length} commands, ${events} events.`;
  const found = effect
    ? [`It would close ${effect.closes.length} findings and open ${effect.opens.length} on ${effect.on}.`]
    : [];
  const { closes, opens } = effect ?? NOTHING;
  return [...lines, count, ...found, ...some('closes', closes), ...some('opens', opens)]
    .map((line) => `${line}\n`)
    .join('');
}

const UNCHANGED = 'Nothing to do: the register says what the file says.';

const some = (word: string, findings: readonly Named[]) => [
  ...findings
    .slice(0, PRINTED)
    .map(({ rule, message, subject }) => `${word} ${rule}${subject.name ? ` (${subject.name})` : ''}: ${message}`),
  ...(findings.length > PRINTED ? [`${word} ${findings.length - PRINTED} more.`] : []),
];

function asJson({ commands, events }: Planned, effect?: Effect): string {
  const { on, closes, opens } = effect ?? NOTHING;
  const shown = ({ rule, severity, message, subject }: Named) => ({
    rule,
    severity,
    message,
    subject: subject.name ?? null,
  });
  const all = {
    events,
    commands: commands.map(({ thing, command }) => ({
      command,
      type: thing.type,
      key: thing.key ?? null,
      id: thing.id ?? null,
    })),
    ...(effect && { on, closes: closes.map(shown), opens: opens.map(shown) }),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

function asMarkdown({ commands, events }: Planned, effect?: Effect): string {
  if (commands.length === 0) return `${UNCHANGED}\n`;
  const { on, closes, opens } = effect ?? NOTHING;
  const errors = opens.filter(({ severity }) => severity === 'ERROR').length;
  const rows = commands.map(({ thing, command }) => `| ${inWords(command)} | ${cell(thing.key ?? thing.id ?? '')} |`);
  const table = (title: string, findings: readonly Named[]) =>
    findings.length === 0
      ? []
      : [
          '',
          `**${title}: ${findings.length}**`,
          '',
          '| severity | of | what is wrong |',
          '|---|---|---|',
          ...findings
            .slice(0, PRINTED)
            .map((one) => `| ${one.severity} | ${cell(one.subject.name ?? '')} | ${cell(one.message)} |`),
          ...(findings.length > PRINTED ? ['', `${findings.length - PRINTED} more.`] : []),
        ];
  return `${[
    `### ${commands.length} commands, ${events} events`,
    ...(effect
      ? ['', `On ${on}, ${opens.length} findings open, ${errors} of them errors, and ${closes.length} close.`]
      : []),
    '',
    '| command | thing |',
    '|---|---|',
    ...rows.slice(0, PRINTED),
    ...(rows.length > PRINTED ? ['', `${rows.length - PRINTED} more.`] : []),
    ...table('Opens', opens),
    ...table('Closes', closes),
  ].join('\n')}\n`;
}

/** Returns the text as the cell of a table. What could end the cell, or be markup, is text (CommonMark, GFM tables). */
const cell = (text: string) => text.replace(/[\\`*_[\]<>|&#]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ');

/** Returns the type of a command in words: `RenameParty` becomes "Rename party". */
function inWords(command: string): string {
  const words = command.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
