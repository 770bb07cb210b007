import { ARRANGEMENT_SECTIONS, ARRANGEMENT_WORDS, arrangement, inOrder, jointActivities } from '#disclosures';
import { kind, type ReportKind } from '../model/kind.js';
import type { Section } from '../model/report.js';
import { laidOut } from '../shared/laid-out.js';
import { type LayoutTemplate, layoutOf } from '../shared/layout.js';
import { groupOf } from '../shared/people.js';
import { DOCUMENT_FORMATS } from './formats.js';

// The arrangement between joint controllers: a section for each of their activities.

function ofLaw(code: 'EU' | 'UK'): ReportKind {
  return kind<LayoutTemplate>({
    code: code === 'UK' ? 'UK_ARRANGEMENT' : 'ARRANGEMENT',
    title: `Arrangement between joint controllers (Art 26 ${code === 'UK' ? 'UK GDPR' : 'GDPR'})`,
    about: 'Which of the joint controllers does which duty. Its essence is made available to people.',
    law: code,
    templates: [{ id: 'ARRANGEMENT', version: '1', isVerified: false, sections: layoutOf(ARRANGEMENT_SECTIONS) }],
    formats: DOCUMENT_FORMATS,
    languages: ['en', 'fr', 'de'],
    needs: [],
    make(context) {
      const { snapshot, language, template, saying } = context;
      const say = saying(ARRANGEMENT_WORDS);
      const made = inOrder(jointActivities(code, context)).map((activity) =>
        arrangement({ ...context, say }, { code, activity }),
      );
      const [only] = made.length === 1 ? made : [];
      const sections = made.map(
        (document, i): Section => ({
          key: String(i + 1),
          heading: document.activity,
          blocks: [],
          sections: laidOut(document, template.sections, language),
        }),
      );
      const none: Section = {
        key: 'none',
        heading: say('heading.controllers'),
        blocks: [{ type: 'NOTE', paragraphs: [say('none')] }],
      };
      return {
        title: only?.title,
        organisation: context.party ?? groupOf(snapshot),
        sections: only ? sections[0]!.sections! : made.length > 0 ? sections : [none],
        gaps: made.flatMap(({ gaps }) => gaps),
      };
    },
  });
}

/** The arrangements of Art 26 of the GDPR and of the UK GDPR. */
export const arrangements: readonly ReportKind[] = [ofLaw('EU'), ofLaw('UK')];
