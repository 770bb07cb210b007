import type { WordsOf } from '#ledger';
import type { WrittenFact } from './processing-activity.events.js';
import { activityFields } from './processing-activity.fields.js';

const written: WordsOf<WrittenFact> = {
  ProcessingActivityRegistered: { reference: 'reference', title: 'title' },
  LegalBasisChanged: { purpose: 'purpose', 'bases?': 'legalBases[].basis' },
  ActivityAssessmentSet: {
    key: 'assessment.key',
    kind: 'assessment.kind',
    state: 'assessment.state',
    needed: 'assessment.needed',
    on: 'assessment.on',
  },
  ActivityAssessmentRemoved: { key: 'key' },
};

/** The words of the events of processing activities. */
export const activityWords = { ...written, ...activityFields.words };
