import { listed, type Said, say } from '#kernel';
import { lawOf } from '#law';
import type { Engagement, Party, Snapshot, Transfer } from '#snapshot';
import { thingsUnder } from '../model/applicable-laws.js';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { definitionOf } from '../shared/dated-rules.js';
import { engagersOf } from '../shared/engagements.js';
import { place } from '../shared/terms.js';
import { isUnconditional } from '../shared/transfers.js';

// Processors that take data abroad, or whose parents may reach the data from there.

/** The laws, each with the article by which a processor gives guarantees. */
const LAWS = { EU: '28(1)', UK: '28(1)', CH: '9(2)' } as const;
type Code = keyof typeof LAWS;

/** Returns the processor and its work, for messages. */
function nameOf({ work }: Engagement, { name }: Party): Said {
  return say`${name} (${work})`;
}

/** Returns the places of the data: as they are stated, otherwise the seat of the processor. */
function placesOf({ locations }: Engagement, { country }: Party): readonly string[] {
  return locations.length > 0 || country === undefined ? locations : [country];
}

const isAbroad = (country: string, code: Code) => lawOf(country) !== code;

/** Returns true if somebody under the law hands over the data: the processor above, otherwise who engages it or controls them. */
function isHandedOverUnder(code: Code, engagement: Engagement, snapshot: Snapshot): boolean {
  const above = engagement.under === undefined ? undefined : snapshot.engagement(engagement.under);
  const controllers = engagement.activities.flatMap((id) => snapshot.activity(id)?.controllers ?? []);
  const from = above ? [above.processor] : [...engagersOf(engagement, snapshot), ...controllers];
  return from.some((id) => {
    const country = snapshot.party(id)?.country;
    return country !== undefined && !isAbroad(country, code);
  });
}

/** Returns the transfers under the law that take place, to the company or to a class of companies. */
function transfersTo(processor: string, code: Code, register: Snapshot): readonly Transfer[] {
  const ids = register.entry(`transfers under ${code}`, processor, (snapshot) =>
    thingsUnder(code, 'transfer', snapshot)
      .filter(({ importer, suspension }) => {
        const isTo = importer === processor || snapshot.party(importer)?.class;
        return isTo && !suspension;
      })
      .map(({ id }) => id),
  );
  return ids.flatMap((id) => register.one('transfer', id) ?? []);
}

/** Returns the places outside the law's territory without a transfer of the data. One that names no country may go to any. */
function withoutTransfer(code: Code, engagement: Engagement, party: Party, snapshot: Snapshot): readonly string[] {
  const { activities: served } = engagement;
  const transfers = transfersTo(party.id, code, snapshot).filter(
    ({ activities }) => activities.length === 0 || served.length === 0 || served.some((id) => activities.includes(id)),
  );
  const goesTo = (country: string) =>
    transfers.some(({ countries }) => countries.length === 0 || countries.includes(country));
  return placesOf(engagement, party).filter((country) => isAbroad(country, code) && !goesTo(country));
}

/** Reports data with a processor abroad without a registered transfer. What is only its seat is a warning. */
function abroadWithoutTransfer(code: Code, engagement: Engagement, { snapshot, law }: RuleContext): Fault | false {
  const definition = definitionOf(law, code);
  const party = snapshot.party(engagement.processor);
  if (!definition || !party || party.class || !isHandedOverUnder(code, engagement, snapshot)) return false;
  const away = withoutTransfer(code, engagement, party, snapshot);
  if (away.length === 0) return false;
  const isRecognised = away.every((country) => isUnconditional(law.recognition(code, country)));
  const name = nameOf(engagement, party);
  const where = listed(away.map(place), ' and ');
  return engagement.locations.length > 0
    ? {
        path: 'locations',
        ...(isRecognised && { severity: 'WARNING' }),
        message: say`${name} has data in ${where}, and no transfer there is registered. Register the transfer to this processor, with its countries and its ground.`,
        ...citing(definition),
      }
    : {
        path: 'locations',
        severity: isRecognised ? 'NOTICE' : 'WARNING',
        message: say`${name} is in ${where}, and it is not stated where it has the data. State the locations. If data go there, register the transfer with its ground.`,
        ...citing(definition),
      };
}

/** Yields the companies above the party, the nearest first. */
function* parentsOf(party: Party, snapshot: Snapshot): Generator<Party> {
  const seen = new Set([party.id]);
  for (let at = snapshot.party(party.parent); at && !seen.has(at.id); at = snapshot.party(at.parent)) {
    yield at;
    seen.add(at.id);
  }
}

/** Reports a processor that keeps the data under the law and has a parent abroad, until an assessment of it is recorded. */
function underParentAbroad(code: Code, engagement: Engagement, { snapshot, law }: RuleContext): Fault | false {
  const party = snapshot.party(engagement.processor);
  if (!definitionOf(law, code) || !party || party.group || party.assessments.length > 0) return false;
  if (!isHandedOverUnder(code, engagement, snapshot)) return false;
  const places = placesOf(engagement, party);
  if (places.length === 0 || places.some((country) => isAbroad(country, code))) return false;
  const parent = [...parentsOf(party, snapshot)].find(
    ({ country }) =>
      country !== undefined && isAbroad(country, code) && !isUnconditional(law.recognition(code, country)),
  );
  return (
    !!parent && {
      path: 'processor',
      message: say`${nameOf(engagement, party)} keeps the data in ${listed(places.map(place), ' and ')}, and ${parent.name} in ${place(parent.country!)} controls it. Assess whether the law there can reach the data, and record the assessment with the processor.`,
    }
  );
}

/** The rules on processors abroad, for each law that binds them. */
export const PROCESSORS_ABROAD_RULES: readonly Rule[] = (Object.keys(LAWS) as Code[]).flatMap((code) => {
  const { on } = rulesOf(code);
  return [
    on('engagement', 'PROCESSOR.ABROAD', 'as cited', 'ERROR', (engagement, context) =>
      abroadWithoutTransfer(code, engagement, context),
    ),
    on('engagement', 'PROCESSOR.PARENT_ABROAD', LAWS[code], 'NOTICE', (engagement, context) =>
      underParentAbroad(code, engagement, context),
    ),
  ];
});
