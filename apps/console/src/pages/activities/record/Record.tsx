import { Paper } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { MoreFacts } from '../../../parts/declared/MoreFacts';
import { Loading } from '../../../parts/Loading';
import { Measures, Processors, Transfers, Translations } from './Around';
import { Completeness } from './Completeness';
import { DataMatrix } from './DataMatrix';
import { Assessments, Breaches, Evidence, RiskFactors, Technologies } from './Evidence';
import { Facts, Review } from './Facts';
import { DataSubjects, Decisions, Recipients, Retention, Sources, Systems } from './Lists';
import { Purposes } from './Purposes';
import { ACTIVITY, type Activity } from './query';

const Flow = lazy(() => import('./Flow'));

/** The record of an activity: every part with what can be done with it, every value with where it comes from. */
export function Record({ activity, jurisdictions }: { activity: Activity; jurisdictions: readonly string[] }) {
  return (
    <>
      <Completeness id={activity.id} />
      <Paper withBorder px="md" mb="md">
        <Facts activity={activity} />
        <Review activity={activity} />
        <Purposes activity={activity} jurisdictions={jurisdictions} />
        <DataMatrix activity={activity} />
        <DataSubjects activity={activity} />
        <Retention activity={activity} />
        <Sources activity={activity} />
        <Recipients activity={activity} />
        <Processors activity={activity} />
        <Transfers activity={activity} />
        <Systems activity={activity} />
        <Technologies activity={activity} />
        <Measures activity={activity} />
        <Decisions activity={activity} />
        <RiskFactors activity={activity} />
        <Assessments activity={activity} />
        <Evidence activity={activity} />
        <MoreFacts kind="processingActivity" id={activity.id} question={ACTIVITY} />
        <Breaches activity={activity} />
        <Translations activity={activity} />
      </Paper>
      <Suspense fallback={<Loading lines={4} />}>
        <Flow activity={activity} />
      </Suspense>
    </>
  );
}
