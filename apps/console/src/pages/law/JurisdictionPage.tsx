import { Box, Grid } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useAsk, useRead } from '../../api/read';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { Empty } from '../../parts/Empty';
import { useLookedThrough } from '../../parts/LegalReference';
import { Loading } from '../../parts/Loading';
import { NotThere } from '../../parts/NotThere';
import { PageHead } from '../../parts/PageHead';
import { PageLink } from '../../parts/PageLink';
import { Problems } from '../../parts/Problems';
import { useIsRegulator } from '../../parts/role';
import { ThingFindings } from '../../parts/ThingFindings';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { Compared } from './Compared';
import { InShort } from './InShort';
import { LawOf } from './LawOf';
import { Next } from './Next';
import { OpenPoints } from './OpenPoints';
import { OurProfile } from './OurProfile';
import { LAW_DATA, LAW_ON_DATE, type LawOnDate, PROFILE } from './queries';

/** The law of one jurisdiction on the date, with the organisation's own profile of it. */
export default function JurisdictionPage() {
  const { code } = useParams({ from: '/law/$code' });
  const { t, place, date } = useWords();
  const { on } = useMoment();
  const isAll = code === 'ALL';
  const law = useAsk(LAW_ON_DATE, { code, on }, { pause: isAll });
  const profile = useRead(PROFILE, { code });
  const all = useAsk(LAW_DATA, {}, { pause: isAll });
  const isRegulator = useIsRegulator();
  const noLaw = law.problems.find((problem) => problem.code === 'NO_SUCH_LAW');
  const isUnknown = law.problems.some((problem) => problem.code === 'UNKNOWN_LAW');
  if (isUnknown && profile.problems.length > 0) return <NotThere />;
  return (
    <>
      <PageLink to="/law" size="sm" className="no-print">
        {t('law.title')}
      </PageLink>
      <PageHead
        title={place(code)}
        about={isAll ? t('law.aboutAll') : t('law.aboutOne', { date: date(on) })}
        actions={
          law.data &&
          isRegulator === false && (
            <PageLink to="/findings" search={{ law: code }}>
              {t('law.findingsOfLaw')}
            </PageLink>
          )
        }
      />
      <Problems problems={[...(noLaw || isUnknown ? [] : law.problems), ...profile.problems]} again={law.again} />
      {!isUnknown && (law.data || noLaw) && (
        <ShortAndCompared code={code} law={law.data?.jurisdiction} laws={all.data?.jurisdictions} />
      )}
      <Grid gap="md">
        {!isAll && (
          <Grid.Col span={{ base: 12, lg: 7 }}>
            {isUnknown && <Empty title={t('law.unknownLaw')} help={t('law.unknownLawHelp')} />}
            {noLaw && (
              <Box mb="md">
                <Empty title={t('law.noLaw')} help={t('law.noLawHelp', { message: noLaw.message })} />
              </Box>
            )}
            {!law.data && law.problems.length === 0 && <Loading lines={12} />}
            {!isUnknown && <Next code={code} />}
            {all.data && <OpenPoints lawData={all.data.lawData} of={law.data?.jurisdiction.code ?? code} />}
            {law.data && <LawOf law={law.data.jurisdiction} />}
            {law.data && <HowCurrent law={law.data.jurisdiction} />}
          </Grid.Col>
        )}
        <Grid.Col span={{ base: 12, lg: isAll ? 12 : 5 }}>
          {profile.data && <OurProfile code={code} profile={profile.data.jurisdictionProfile} />}
          {profile.data?.jurisdictionProfile && <ThingFindings id={profile.data.jurisdictionProfile.id} />}
          {!profile.data && profile.problems.length === 0 && <Loading />}
        </Grid.Col>
      </Grid>
    </>
  );
}

/** The version of the law data, and until when the law was looked through. */
function HowCurrent({ law }: { law: LawOnDate }) {
  const { t } = useWords();
  const lookedThrough = useLookedThrough();
  return (
    <Dimmed size="xs">
      {t('law.version', { version: law.lawVersion })} · {lookedThrough(law)}
    </Dimmed>
  );
}

interface LawProps {
  readonly code: string;
  readonly law?: LawOnDate;
  readonly laws?: readonly { readonly code: string }[];
}

/** The law in short, and compared. Who comes for the comparison sees it first, and it stays there when the choice changes. */
function ShortAndCompared({ code, law, laws }: LawProps) {
  const [{ since, with: other }] = useSearchTexts();
  const [isAsked] = useState(Boolean(since || other));
  const compared = laws && <Compared code={code} law={law} laws={laws.map(({ code }) => code)} />;
  return (
    <>
      {isAsked && compared}
      {law && <InShort law={law} />}
      {!isAsked && compared}
    </>
  );
}
