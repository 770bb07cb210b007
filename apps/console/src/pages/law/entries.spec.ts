import { textOf } from '../../parts/law/phrase';
import type { Words } from '../../words/words';
import { entriesOf } from './entries';
import type { LawOnDate } from './queries';

const item = (key: string, name: string, article = '28-8(1)') => ({
  key,
  name,
  article,
  howKnown: 'GAZETTE' as const,
  dayKnown: 'GAZETTE' as const,
  inEnglish: [],
  evidence: [],
  fromEvidence: [],
});
const NOTHING = Object.fromEntries(
  [
    ...['acts', 'grounds', 'instruments', 'recognitions', 'endedRecognitions', 'transferDuties', 'breachClocks'],
    ...['requestClocks', 'consentAges', 'regulators'],
  ].map((section) => [section, []]),
);
const words = { t: (key: string) => key, code: (type: string, code: string) => `${type}.${code}` } as unknown as Words;

describe('The list of what a law asks for', () => {
  it('says once what holds of several kinds of things alike', () => {
    const items = [item('PROVISION', 'provision'), item('STORAGE', 'provision'), item('ACCESS', 'provision', '17(3)')];
    const law = { ...NOTHING, items: [{ name: 'GROUND_NEEDED', items }] } as unknown as LawOnDate;
    expect(entriesOf(law, words).map(({ id, title, article }) => [id, textOf(title), article])).toEqual([
      ['items GROUND_NEEDED PROVISION', 'Provision', '28-8(1)'],
      ['items GROUND_NEEDED ACCESS', 'Provision', '17(3)'],
    ]);
  });
});
