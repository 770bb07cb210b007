import { aspectsOf, rowsAspect } from '#slice';
import { RemoveActivityAssessment, SetActivityAssessment } from './processing-activity.commands.js';
import { activityFields } from './processing-activity.fields.js';

/** Maps the differences between a register file and the register to commands. */
export const activityAspects = aspectsOf(activityFields, {
  assessments: rowsAspect('assessments', SetActivityAssessment, 'assessment', RemoveActivityAssessment, {
    derived: ['ofRevision', 'outdatedSince'],
  }),
});
