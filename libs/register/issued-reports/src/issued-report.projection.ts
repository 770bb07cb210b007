import { projection } from '#read-model';
import { issuedReportDecider } from './issued-report.decider.js';

/** The order, the filters and the search of issued reports. */
export const issuedReportProjection = projection({
  decider: issuedReportDecider,
  version: 2,
  sort: ({ title }) => title.toLowerCase(),
  indexTerms: ({ kind, language, format, account, persons, scope }) => ({
    kind: [kind],
    language: [language],
    format: [format],
    person: persons,
    account: account === undefined ? [] : [account],
    controller: scope.controller === undefined ? [] : [scope.controller],
    activity: scope.activities ?? [],
  }),
  text: ({ title, issuedTo, purpose, stated }) => ({ title, issuedTo, purpose, number: stated?.number }),
});
