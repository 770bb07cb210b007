import { K, known } from '../evidence.js';
import type { Item } from '../jurisdiction.js';

// The conditions of Schedule 1 to the Data Protection Act 2018. Those of Parts 1 and 2 are for special categories, and
// all are for criminal offence data (s10). Paragraph 5 is no condition, but the duty to have an appropriate policy document.

/** The paragraphs whose titles were read again in the source. */
const READ = new Set([30, 31, 32, 34, 35]);

const TITLES: Readonly<Record<number, string>> = {
  1: 'Employment, social security and social protection',
  2: 'Health or social care purposes',
  3: 'Public health',
  4: 'Research etc',
  6: 'Statutory etc and government purposes',
  7: 'Administration of justice and parliamentary purposes',
  8: 'Equality of opportunity or treatment',
  9: 'Racial and ethnic diversity at senior levels of organisations',
  10: 'Preventing or detecting unlawful acts',
  11: 'Protecting the public against dishonesty etc',
  12: 'Regulatory requirements relating to unlawful acts and dishonesty etc',
  13: 'Journalism etc in connection with unlawful acts and dishonesty etc',
  14: 'Preventing fraud',
  15: 'Suspicion of terrorist financing or money laundering',
  16: 'Support for individuals with a particular disability or medical condition',
  17: 'Counselling etc',
  18: 'Safeguarding of children and of individuals at risk',
  19: 'Safeguarding of economic well-being of certain individuals',
  20: 'Insurance',
  21: 'Occupational pensions',
  22: 'Political parties',
  23: 'Elected representatives responding to requests',
  24: 'Disclosure to elected representatives',
  25: 'Informing elected representatives about prisoners',
  26: 'Publication of legal judgments',
  27: 'Anti-doping in sport',
  28: 'Standards of behaviour in sport',
  29: 'Consent',
  30: "Protecting individual's vital interests",
  31: 'Processing by not-for-profit bodies',
  32: 'Personal data in the public domain',
  33: 'Legal claims',
  34: 'Judicial acts',
  35: 'Administration of accounts used in commission of indecency offences involving children',
  36: 'Extension of conditions in Part 2 of this Schedule referring to substantial public interest',
  37: 'Extension of insurance conditions',
};

/** The conditions by paragraph, under the keys `PARA_1` to `PARA_37`, with their titles in the Act. */
export const SCHEDULE_1: readonly Item[] = Object.entries(TITLES).map(([paragraph, name]) => ({
  key: `PARA_${paragraph}`,
  name,
  from: '2018-05-25',
  article: `DPA 2018 Sch 1 para ${paragraph}`,
  evidence: READ.has(Number(paragraph)) ? known('S61', 'CHECKED') : K,
}));
