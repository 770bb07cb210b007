import { textsIn } from '#translations';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { US_LAW_WORDS } from './us-law.words.js';

/** The words of the list of the acts of the states. */
export const US_STATES_WORDS = textsIn(
  'us-states',
  WHOLE_LANGUAGES,
  {
    scope: 'Scope of the acts',
    since: 'In force from',
    test: 'Test',
    exempt: 'Exempt',
    answer: 'Met or not',
    recorded: 'What is recorded',
    next: 'Next change',
    nextOn: 'Its day',
    beyond: 'What binds whatever the numbers',
    whom: 'Who is bound',
    from: 'From',
    none: 'None is in force.',
    breach: 'Breaches, in the order of days',
    to: 'To whom',
    within: 'Within',
    residents: 'From how many residents',
    starts: 'Counted from',
    condition: 'Who, and on what condition',
    stated:
      'A state without an answer is one whose act nobody has judged yet: the profile of the state says MET, NOT MET or EXEMPT, and why, under the item scope.',
    everybody:
      'The statutes on breaches bind everybody who holds data of residents, and protect staff too: the numbers of the acts on consumers do not limit them.',
  },
  US_LAW_WORDS,
);
