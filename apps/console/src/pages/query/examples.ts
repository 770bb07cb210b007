/** Queries to begin with. `$at` is the moment of the page. */
export const EXAMPLES = {
  activities: `query Activities($at: Moment) {
  processingActivities(at: $at, first: 20) {
    totalCount
    nodes {
      reference
      title
      purposes { description legalBases { basis condition } }
      retention { statement period dueOn(triggeredOn: "2023-01-15") { date status } }
    }
  }
}`,
  transfers: `query TransfersToTheUnitedStates($at: Moment) {
  transfers(at: $at, filter: { country: "US" }, first: 50) {
    totalCount
    nodes {
      name
      grounds { code until recognitionLostOn instrument { version } }
      suspension { since reason }
    }
  }
}`,
  work: `query WorkList($at: Moment) {
  findingGroups(at: $at, first: 10) {
    totalCount
    acceptedCount
    counts(by: LAW) { value count }
    nodes { duty field severity laws count findings { id message assignee } }
  }
}`,
  findings: `query FindingsInTransfers($at: Moment) {
  findings(at: $at, filter: { type: "transfer" }, first: 20) {
    totalCount
    lawVersion
    nodes { rule law article severity message subject { name } path }
  }
}`,
  correction: `query TwoMoments {
  then: processingActivities(at: { on: "2024-03-01", knownAt: "2024-03-01" }, first: 5) {
    nodes { reference retention { key period } }
  }
  now: processingActivities(at: { on: "2024-03-01" }, first: 5) {
    nodes { reference retention { key period } }
  }
}`,
  history: `query RecordedLast($at: Moment) {
  recordings(at: $at, first: 10) {
    nodes { recordedAt effectiveOn actorLabel reason type thing { type name } }
  }
}`,
  reviews: `query OverdueReviews($at: Moment) {
  overdueReviews(at: $at) {
    totalCount
    nodes { type id name lastReviewedOn reviewDueOn daysOverdue }
  }
}`,
  horizon: `query Horizon($at: Moment) {
  horizon(at: $at, from: "2026-12-01", to: "2027-11-30") {
    nodes { on appear { rule message } disappear { rule } }
  }
}`,
  disclosure: `query Korea($at: Moment) {
  disclosures(at: $at, language: "ko") {
    korea {
      title
      complete
      delegation { rows { delegatee work under marketing } }
      gaps { article message }
    }
  }
}`,
  law: `query Grounds {
  transferGrounds(law: "EU") {
    code name kind article limit howKnown
    evidence { tag }
  }
}`,
  recognitions: `query Fallen {
  recognitions(law: "EU", ended: true) { act countries from to ended article }
}`,
} as const;

/** The name of an example. */
export type ExampleName = keyof typeof EXAMPLES;
