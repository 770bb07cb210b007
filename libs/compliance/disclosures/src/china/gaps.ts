import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';
import { RECORD_GAPS } from '../shared/record-gaps.js';

const { 'gap.PURPOSES': purposes, 'gap.DATA_CATEGORIES': data, 'gap.RECIPIENTS': recipients } = RECORD_GAPS;

/** The sentences of the gaps of the record of the cases of Art 55. */
export const CHINA_GAPS = {
  'gap.PURPOSES': purposes,
  'gap.DATA_CATEGORIES': data,
  'gap.RECIPIENTS': recipients,
  'gap.SECURITY': RECORD_GAPS['gap.SECURITY'],
  'gap.noRecords': () =>
    say`The register holds no activity of a handler that Chinese law concerns. Record the activities of the handlers that it binds.`,
  'gap.RETENTION': ({ record }) =>
    say`${record} does not say how long these data are kept. State a period, or by what it is decided.`,
  'gap.LEGAL_BASIS': ({ record, purpose }) =>
    say`${record} states no legal basis for “${purpose}”. State the basis of Art 13.`,
  'gap.METHOD': ({ record }) =>
    say`${record} does not say by which methods data are handled. State the technologies of the activity, or the methods of all in the profile CN under the item method.`,
  'gap.NECESSITY': ({ record }) =>
    say`${record} handles sensitive data, and nothing says why that is necessary and how it affects people. State it in the profile CN under the item necessity.`,
  'gap.STORAGE_PLACE': ({ record }) =>
    say`Nothing says where the data of ${record} are stored. State it in the profile CN under the item storagePlace.`,
  'gap.VOLUME': ({ item, year }) =>
    say`The number of people whose data go abroad is not stated for the year ${year}. State it in the profile CN under the item ${item}, beginning with the number and followed by the year.`,
  'gap.GROUND': ({ transfer, record }) =>
    say`The transfer “${transfer}” of ${record} states no way out of China (Art 38). State the way that it takes as its ground.`,
  'gap.PROCESSOR_ABROAD': ({ recipient, record, countries }) =>
    say`${recipient} holds data of ${record} abroad (${countries}), and no transfer with a ground is registered. Register the transfer with its ground.`,
  'gap.ASSESSMENT': ({ record }) =>
    say`${record} is a case of Art 55, and no completed impact assessment is recorded. Make one, and record it with its day, its outcome and its report.`,
  'gap.ASSESSMENT_STATE': ({ record }) =>
    say`${record} is a case of Art 55, and it is not stated whether its impact assessment is completed. State it, with its day, its outcome and its report.`,
  'gap.OUTDATED': ({ record }) =>
    say`${record} has changed since its impact assessment. Review it, and record it again with its new day.`,
  'gap.BECAUSE': ({ record }) =>
    say`The impact assessment of ${record} does not say why it was made. State the reason.`,
  'gap.OUTCOME': ({ record }) =>
    say`The impact assessment of ${record} has no outcome. State whether purpose and method are lawful, legitimate and necessary, the effect and the risk, and whether the measures fit.`,
  'gap.DAY': ({ record }) =>
    say`The impact assessment of ${record} has no day, from which its report is kept for three years. State the day of completion.`,
  'gap.REPORT': ({ record }) =>
    say`Nothing says where the report of the impact assessment of ${record} is kept. State its reference.`,
} satisfies GapSentences;
