import { listed, say } from '#kernel';
import { citing, type Rule, rulesOf } from '../model/rule.js';
import { reachable } from '../shared/officers.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('MY');

const MALAY = /^(?:ms|zsm|may)\b/i;
const ENGLISH = /^en\b/i;

/**
 * The rules of the Personal Data Protection Act. The record of s44 lists applications, notices and requests. A record
 * of processing does not hold them, so no item of it is checked.
 */
export const MY_RULES: readonly Rule[] = [
  ...transferRules('MY', { ground: 's129' }),
  on('jurisdictionProfile', 'NOTICE.LANGUAGES', 's7(1), (3)', 'ERROR', ({ languages }) => {
    const available = languages?.available ?? [];
    if (available.length === 0)
      return {
        path: 'languages.available',
        severity: 'NOTICE',
        message: say`In which languages the notice for Malaysia can be read is not stated. It must be in Malay and English: state its languages (ms, en).`,
      };
    const lacks = [
      ...(available.some((tag) => MALAY.test(tag)) ? [] : [say`Malay (ms)`]),
      ...(available.some((tag) => ENGLISH.test(tag)) ? [] : [say`English (en)`]),
    ];
    return (
      lacks.length > 0 && {
        path: 'languages.available',
        message: say`The notice for Malaysia must be in Malay and English, and is not in ${listed(lacks, ' or ')}. Have it translated, and add the language.`,
      }
    );
  }),
  on('jurisdictionProfile', 'OFFICER', 's12A', 'NOTICE', (profile, { snapshot, law }) => {
    const duty = law.all('MY', 'transferDuties').find(({ of: topic }) => topic === 'REPRESENTATIVE');
    return (
      duty !== undefined &&
      !reachable(profile, 'DATA_PROTECTION_OFFICER', snapshot) && {
        path: 'contacts',
        message: say`No data protection officer who can be reached is stated for Malaysia. Since ${duty.from} one must be appointed above a size set in guidelines. Check whether the organisation reaches it, and if so appoint one in the profile.`,
        ...citing(duty),
      }
    );
  }),
];
