import { textsIn } from '#translations';

const EN = {
  title: 'Notice at collection, and privacy impact assessments (Quebec)',
  'notice.form':
    'These are the items of which section 8 of the Act informs people when information is collected. The Act prescribes no form.',
  'notice.outside':
    'Personal information may be communicated outside Quebec, to another province too. The notice says so; the places are named here without being an item of it.',
  'notice.inside': 'No communication outside Quebec is stated.',
  'assessments.form':
    'The Act prescribes no form of this list. The template of the Commission of 2023 is not followed: the four factors of section 17 (sensitivity, purposes, measures, law of the destination) are in the assessment itself, to which the reference leads. Research under section 21 is not in it: the register has no field for it.',
  'heading.answeredBy': 'Person in charge of the protection of personal information',
  'heading.notice': 'Notice at collection (s. 8)',
  'heading.notice.form': 'Form',
  'heading.means': 'Means of collection',
  'heading.rights': 'Rights of access and rectification',
  'heading.withdrawal': 'Right to withdraw consent',
  'heading.profiling': 'Technology that identifies, locates or profiles (s. 8.1)',
  'heading.personInCharge': 'Person in charge of the protection of personal information',
  'heading.reference': 'Number',
  'heading.title': 'Activity',
  'heading.purposes': 'Purposes of collection',
  'heading.collectedFor': 'Third person for whom it is collected',
  'heading.recipients': 'Third persons who receive it, or their categories',
  'heading.places': 'Outside Quebec',
  'heading.automated': 'Decisions by automated means (s. 12.1)',
  'heading.assessments': 'Privacy impact assessments (ss. 3.3, 17)',
  'heading.assessments.form': 'Form',
  'heading.of': 'Of',
  'heading.trigger': 'Why it is owed',
  'heading.sensitivity': 'Sensitive information',
  'heading.assessed': 'Purposes of use',
  'heading.agreement': 'Written agreement',
  'heading.date': 'Date',
  'heading.outcome': 'Conclusion',
  'heading.document': 'Reference',
  'trigger.PROJECT': 'information system (s. 3.3)',
  'trigger.OUTSIDE': 'communication outside Quebec (s. 17)',
  notNeeded: 'none is needed: {because}',
  'province.CA': 'Canada (province not stated)',
} as const;

/** The phrases of the notice and of the assessments of Quebec's law, in French with the terms of Quebec. */
export const QUEBEC_WORDS = textsIn('quebec', ['fr'], EN);

export type QuebecKey = keyof typeof EN;
