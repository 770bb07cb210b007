import { type Gap, gapOf, lacking, type Say, withCondition } from '#disclosures';
import { contractState, engagersOf, inChains, upwards } from '#findings';
import { leastKnown, monthsAfter } from '#law';
import type { Engagement, Snapshot } from '#snapshot';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { kind, type ReportContext } from '../model/kind.js';
import type { Section, Table } from '../model/report.js';
import { columnsOf, listed, partyNames, responsibleFor, sortedBy, titlesOf } from '../shared/columns.js';
import { groupOf } from '../shared/people.js';
import { PROCESSORS_WORDS } from '../words/processors.words.js';
import { placeIn } from '../words/register-texts.js';
import { TABLE_FORMATS } from './formats.js';
import { PROCESSOR_GAPS } from './processors.gaps.js';

const lack = lacking(PROCESSOR_GAPS);

type Key = keyof (typeof PROCESSORS_WORDS)['en'];
type Row = Table['rows'][number];

/** Months ahead in which the end of a contract is shown apart. No law says a number: it is one year of planning. */
const AHEAD = 12;

/** Processors and sub-processors, with their contracts. Each follows the one that it works under. */
export const processors = kind({
  code: 'PROCESSORS',
  title: 'Processors and sub-processors',
  about: 'The companies that process data for the organisation, those behind them, and their contracts.',
  templates: [{ id: 'PROCESSORS', version: '1', isVerified: true }],
  formats: TABLE_FORMATS,
  languages: WHOLE_LANGUAGES,
  needs: ['FINDINGS'],
  unapproved: 'MARKED',
  isInternal: true,
  make(context) {
    const say: Say<Key> = context.saying(PROCESSORS_WORDS);
    const { snapshot, party } = context;
    const engagements = ordered(snapshot);
    return {
      organisation: party ?? groupOf(snapshot),
      sections: [
        { key: 'processors', heading: say('processors'), blocks: [processorsOf(engagements, context, say)] },
        { key: 'contracts', heading: say('contracts'), blocks: [contractsOf(engagements, context, say)] },
        {
          key: 'ending',
          heading: say('ending'),
          blocks: [{ type: 'NOTE', paragraphs: [say('endingNote')] }, endingOf(engagements, context, say)],
        },
        ...toldOf(engagements, context, say),
        ...marketingOf(engagements, context, say),
      ],
      gaps: gapsOf(engagements, context),
    };
  },
});

/** Returns the engagements by the names of their processors, each followed by those that work under it. */
function ordered(snapshot: Snapshot): readonly Engagement[] {
  return inChains(sortedBy(snapshot.engagements, (one) => [nameOf(one, snapshot), one.key ?? '', one.id].join('\n')));
}

function nameOf({ processor }: Engagement, snapshot: Snapshot): string {
  return snapshot.party(processor)?.name ?? processor;
}

/** Returns the names of those above, from the top: a sub-processor of a sub-processor names both. */
function chainOf(engagement: Engagement, snapshot: Snapshot, say: Say<Key>): string[] {
  const [lowest, ...above] = upwards(engagement, snapshot);
  const { under } = above.at(-1) ?? lowest!;
  const isShown = under === undefined || snapshot.engagement(under) !== undefined;
  return [...(isShown ? [] : [say('notShown')]), ...above.reverse().map((one) => nameOf(one, snapshot))];
}

function table(columns: Table['columns'], rows: readonly Row[], empty: string): Table {
  return { type: 'TABLE', columns, rows, empty };
}

function processorsOf(all: readonly Engagement[], { snapshot, language }: ReportContext, say: Say<Key>): Table {
  const columns = columnsOf(
    [
      ['processor', 1.1],
      ['under', 0.9],
      ['work', 1.5],
      ['seat', 0.7],
      ['locations', 0.9],
      ['engagedBy', 1],
      ['activities', 1.5],
    ],
    say,
  );
  const rows = all.map((one) => {
    const country = snapshot.party(one.processor)?.country;
    return {
      processor: nameOf(one, snapshot),
      under: chainOf(one, snapshot, say).join(' › ') || undefined,
      work: withCondition(one.work, one.condition),
      seat: country && placeIn(language, country),
      locations: listed(one.locations.map((place) => placeIn(language, place))),
      engagedBy: listed(partyNames(engagersOf(one, snapshot), snapshot)),
      activities: listed(titlesOf(one.activities, snapshot)),
    };
  });
  return table(columns, rows, say('none'));
}

function contractsOf(all: readonly Engagement[], context: ReportContext, say: Say<Key>): Table {
  const states = (['NONE', 'ENDED', 'NOT_YET', 'IN_FORCE'] as const).map((state) => say(`state.${state}`));
  const columns = columnsOf(
    [
      ['processor', 1.2],
      ['work', 1.5],
      ['reference', 1],
      ['signedOn', 0.7, 'DATE'],
      ['since', 0.7, 'DATE'],
      ['until', 0.7, 'DATE'],
      ['state', 0.9],
    ],
    say,
  ).map((column) => (column.key === 'state' ? { ...column, choices: states } : column));
  return table(
    columns,
    all.map((one) => contractRow(one, context, say)),
    say('none'),
  );
}

function contractRow(one: Engagement, { snapshot }: ReportContext, say: Say<Key>): Row {
  const { reference, signedOn, since, until } = one.contract ?? {};
  const state = say(`state.${contractState(one, snapshot.on)}`);
  return { processor: nameOf(one, snapshot), work: one.work, reference, signedOn, since, until, state };
}

/** Returns the contracts that somebody has to see to: those that are missing first, then by the day on which they end. */
function endingOf(all: readonly Engagement[], context: ReportContext, say: Say<Key>): Table {
  const { snapshot } = context;
  const columns = columnsOf(
    [
      ['processor', 1.2],
      ['work', 1.6],
      ['state', 1],
      ['until', 0.8, 'DATE'],
      ['responsible', 1],
    ],
    say,
  );
  const last = monthsAfter(snapshot.on, AHEAD);
  const isEnding = ({ contract: { until } = {} }: Engagement) => until !== undefined && until <= last;
  const open = all.filter((one) => contractState(one, snapshot.on) !== 'IN_FORCE' || isEnding(one));
  const rows = sortedBy(open, ({ contract }) => contract?.until ?? '').map((one) => {
    const { processor, work, state, until } = contractRow(one, context, say);
    return { processor, work, state, until, responsible: responsibleFor(one, snapshot) };
  });
  return table(columns, rows, all.length > 0 ? say('noneEnding') : say('none'));
}

/** Returns processors in what we do for other controllers, who learn of changes (GDPR Art 28(2)). Left out if there are none. */
function toldOf(all: readonly Engagement[], { snapshot }: ReportContext, say: Say<Key>): Section[] {
  const rows = all.flatMap((one) => {
    const served = one.activities
      .flatMap((id) => snapshot.activity(id) ?? [])
      .filter(({ role }) => role === 'PROCESSOR');
    if (served.length === 0) return [];
    const controllers = [...new Set(served.flatMap(({ onBehalfOf }) => onBehalfOf))];
    return {
      processor: nameOf(one, snapshot),
      work: one.work,
      onBehalfOf: listed(partyNames(controllers, snapshot)),
      activities: listed(
        titlesOf(
          served.map(({ id }) => id),
          snapshot,
        ),
      ),
    };
  });
  if (rows.length === 0) return [];
  const columns = columnsOf(
    [
      ['processor', 1],
      ['work', 1.4],
      ['onBehalfOf', 1.2],
      ['activities', 1.6],
    ],
    say,
  );
  const note = { type: 'NOTE', paragraphs: [say('toldBy')] } as const;
  return [{ key: 'told', heading: say('told'), blocks: [table(columns, rows, ''), note] }];
}

/** Returns the work that is marketing, so that people are notified (PIPA Art 26(3)). Left out if there is none. */
function marketingOf(all: readonly Engagement[], { snapshot }: ReportContext, say: Say<Key>): Section[] {
  const rows = all
    .filter(({ marketing }) => marketing === 'YES')
    .map((one) => ({
      processor: nameOf(one, snapshot),
      work: one.work,
      marketingNotifiedOn: one.marketingNotifiedOn,
    }));
  if (rows.length === 0) return [];
  const columns = columnsOf(
    [
      ['processor', 1.2],
      ['work', 2],
      ['marketingNotifiedOn', 0.9, 'DATE'],
    ],
    say,
  );
  return [{ key: 'marketing', heading: say('marketing'), blocks: [table(columns, rows, '')] }];
}

/** Returns a gap for each engagement whose contract a law misses, with the articles of all laws that do. */
function gapsOf(all: readonly Engagement[], { snapshot, material }: ReportContext): Gap[] {
  return all.flatMap((one) => {
    const missed = (material.findings ?? []).filter(
      ({ subject, path, severity }) => subject.id === one.id && path === 'contract' && severity !== 'NOTICE',
    );
    if (missed.length === 0 || contractState(one, snapshot.on) === 'IN_FORCE') return [];
    const article = missed.map(({ law, article: of = '' }) => `${law}: ${of}`).join('; ');
    const says = lack('gap.contract', { processor: nameOf(one, snapshot), work: one.work });
    return gapOf({ article, howKnown: leastKnown(missed.map(({ howKnown }) => howKnown)), path: 'contract' }, says, {
      rule: missed[0]!.rule,
      subject: one,
    });
  });
}
