import type { IssuedReport as IssuedState } from '#issued-reports';
import type { Found } from '#read-model';
import { issuedAddress } from './addresses.js';
import type { IssuedReport, IssuedReportFile } from './issue.graphql.js';
import type { FileDetails } from './issued-files.js';

/** Returns the issued report as the API shows it. */
export function showIssued(state: Found<IssuedState>): IssuedReport {
  const { id, kind, title, scope, language, format, lawVersion, renderer, size, issuedOn, by, account, at } = state;
  return {
    id,
    number: state.stated?.number,
    kind,
    title,
    moment: momentOf(state.moment),
    since: state.since && momentOf(state.since),
    language,
    format,
    template: state.template.id,
    templateVersion: state.template.version,
    lawVersion,
    renderer,
    size,
    issuedOn,
    by,
    account,
    issuedTo: state.issuedTo,
    purpose: state.purpose,
    recipientErased: state.erased ?? false,
    acceptedGaps: [...state.acceptedGaps],
    unapproved: state.unapproved,
    controllerId: scope.controller,
    activityIds: scope.activities ?? [],
    transferIds: scope.transfers ?? [],
    dataSubjects: [...(scope.dataSubjects ?? [])],
    persons: state.persons,
    place: state.file,
    stated: state.stated,
    at,
  };
}

/** Returns the file as the API shows it. */
export function showFile(id: string, { fileName, mediaType, sha256, contentHash, acceptedGaps }: FileDetails) {
  return {
    address: issuedAddress(id),
    fileName,
    mediaType,
    sha256,
    contentHash,
    acceptedGaps: [...acceptedGaps],
  } satisfies IssuedReportFile;
}

function momentOf({ on, position, knownAt }: IssuedState['moment']) {
  return { on, position: BigInt(position), knownAt };
}
