import { say } from '#kernel';
import { type Activity, type Profile, remembered } from '#snapshot';
import { thingsUnder } from '../../model/applicable-laws.js';
import { citing, type Fault, type RuleContext } from '../../model/rule.js';
import { isFiled } from '../../shared/filings.js';
import { lawText } from '../../shared/terms.js';

// Processing that needs a prior authorisation without leaving the country (POPIA s57(1)(a) to (c)).

const SAID = /other ?prior ?authori[sz]ation|57\(1\)\([abc]\)/i;
const CREDIT = /\bcredit (?:report|rating|scor|check|bureau|histor)/i;

/** The activities that each case may concern, as far as the register shows. */
const MAY_CONCERN: Readonly<Record<string, (activity: Activity) => boolean>> = {
  UNIQUE_IDENTIFIERS: ({ role, dataCategories }) =>
    role !== 'PROCESSOR' && dataCategories.some(({ uniqueIdentifier }) => uniqueIdentifier === 'YES'),
  CRIMINAL_BEHAVIOUR: ({ role, dataCategories }) =>
    role === 'PROCESSOR' && dataCategories.some(({ criminal }) => criminal === 'YES'),
  CREDIT_REPORTING: remembered(({ dataCategories, purposes }: Activity) =>
    [...dataCategories.map(({ name }) => name), ...purposes.map(({ description }) => description)].some((text) =>
      CREDIT.test(text),
    ),
  ),
};

/** Asks, once for the organisation, whether activities fall under the other cases of prior authorisation. */
export function* otherAuthorisations(profile: Profile, { snapshot, law }: RuleContext): Generator<Fault> {
  if (isFiled(profile, SAID, law.date)) return;
  for (const [key, concerns] of Object.entries(MAY_CONCERN)) {
    const item = law.item('ZA', 'PRIOR_AUTHORISATION', key);
    const titles = thingsUnder('ZA', 'processingActivity', snapshot)
      .filter(concerns)
      .map(({ title }) => title);
    if (!item || titles.length === 0) continue;
    yield {
      path: 'statements',
      message: say`These activities may need the Information Regulator's prior authorisation: ${titles}. It is needed for ${lawText(item.name)}. Record it as a filing "other prior authorisation", or say in a statement "otherPriorAuthorisations" of the profile ZA why none is needed.`,
      ...citing(item),
    };
  }
}
