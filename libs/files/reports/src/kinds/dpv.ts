import { ApplicableLaws } from '#findings';
import { graphOf } from '../formats/dpv/graph.js';
import { DPV_VERSION } from '../formats/dpv/terms.js';
import { kind } from '../model/kind.js';

/** The record as statements in the Data Privacy Vocabulary of the W3C. */
export const dpv = kind({
  code: 'DPV',
  title: 'Record of processing activities in the Data Privacy Vocabulary',
  about: 'The record for programs that read the Data Privacy Vocabulary of the W3C.',
  templates: [
    {
      id: 'DPV',
      version: DPV_VERSION,
      isVerified: true,
      source: `Data Privacy Vocabulary ${DPV_VERSION} (W3C DPVCG), https://w3id.org/dpv/${DPV_VERSION}`,
    },
  ],
  formats: ['DPV_JSONLD', 'DPV_TURTLE', 'JSON'],
  languages: ['en'],
  needs: [],
  unapproved: 'MARKED',
  make({ snapshot }) {
    const laws = new ApplicableLaws(snapshot);
    const graph = graphOf(snapshot, (activity) => laws.lawsOf('processingActivity', activity).has('EU'));
    return {
      sections: [
        {
          key: 'graph',
          heading: 'Statements',
          blocks: [
            {
              type: 'FACTS',
              facts: [
                {
                  key: 'vocabulary',
                  heading: 'Vocabulary',
                  type: 'LINK',
                  value: `https://w3id.org/dpv/${DPV_VERSION}`,
                },
                { key: 'statements', heading: 'Number of statements', type: 'NUMBER', value: graph.length },
              ],
            },
          ],
        },
      ],
      gaps: [],
      graph,
    };
  },
});
