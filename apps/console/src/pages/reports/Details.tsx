import { Anchor, Button, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { client } from '../../api/client';
import { type Problem, problemsOf } from '../../api/errors';
import { useRead } from '../../api/read';
import { Loading } from '../../parts/Loading';
import { Problems } from '../../parts/Problems';
import { useIsRegulator } from '../../parts/role';
import { ThingLink } from '../../parts/ThingLink';
import { useWords } from '../../words/words';
import { DETAILS, PEOPLE_IN, REISSUE, type Reissued } from './queries';
import classes from './reports.module.css';

/** All that was recorded of an issued report, and whether it comes out the same today. */
export function Details({ id }: { id: string }) {
  const { t } = useWords();
  const isRegulator = useIsRegulator();
  const { data, problems, again } = useRead(DETAILS, { id });
  const people = useRead(PEOPLE_IN, { id }, { pause: isRegulator !== false });
  const report = data?.issuedReport;
  if (!report) return problems.length > 0 ? <Problems problems={problems} again={again} /> : <Loading />;
  const contacts = people.data?.issuedReport?.contacts ?? [];
  return (
    <>
      <dl className={classes.facts}>
        <Fact name={t('reports.template')}>{`${report.template} ${report.templateVersion}`}</Fact>
        <Fact name={t('reports.lawVersion')}>{report.lawVersion}</Fact>
        <Fact name={t('reports.renderer')}>{report.renderer}</Fact>
        {report.file && (
          <>
            <Fact name={t('reports.sha256')}>
              <span className={classes.hash}>{report.file.sha256}</span>
            </Fact>
            <Fact name={t('reports.contentHash')}>
              <span className={classes.hash}>{report.file.contentHash}</span>
            </Fact>
          </>
        )}
        {report.file && report.file.acceptedGaps.length > 0 && (
          <Fact name={t('reports.acceptedGaps')}>
            <ul className={classes.list}>
              {report.file.acceptedGaps.map((gap) => (
                <li key={gap.id}>{gap.message}</li>
              ))}
            </ul>
          </Fact>
        )}
        {contacts.length > 0 && (
          <Fact name={t('reports.people')}>
            <ul className={classes.list}>
              {contacts.map((contact) => (
                <li key={contact.id}>
                  <ThingLink type="contact" id={contact.id} size="sm">
                    {contact.name ?? t('reports.personErased')}
                  </ThingLink>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
      {!report.file && (
        <Text size="sm" c="dimmed">
          {t('reports.answer.ERASED')}
        </Text>
      )}
      {report.file && isRegulator === false && <Reissue id={id} />}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Makes the report again, and says in words what came out. */
function Reissue({ id }: { id: string }) {
  const { t, find, code } = useWords();
  const [answer, setAnswer] = useState<Reissued>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isWorking, setWorking] = useState(false);
  const reissue = async () => {
    setWorking(true);
    const { data, error } = await client.query(REISSUE, { id }, { requestPolicy: 'network-only' }).toPromise();
    setWorking(false);
    setProblems(error ? problemsOf(error) : []);
    setAnswer(data?.reissue);
  };
  return (
    <>
      <Problems problems={problems} />
      <Button variant="default" size="compact-sm" loading={isWorking} onClick={reissue}>
        {t('reports.reissue')}
      </Button>
      {answer && (
        <div role="status">
          <Text size="sm" mt="xs" fw={600}>
            {find(`reports.answer.${answer.answer}`)}
          </Text>
          {answer.movedOn.map(({ what, before, now }) => (
            <Text key={what} size="sm">
              {t('reports.moved', { what: code('MovedOnKind', what), before: short(before), now: short(now) })}
            </Text>
          ))}
          {answer.answer === 'CHANGED' && answer.byItsTemplate && (
            <Text size="sm">
              <Anchor href={answer.byItsTemplate} download>
                {t('reports.byItsTemplate')}
              </Anchor>
            </Text>
          )}
          {answer.byCurrentTemplate && (
            <Text size="sm">
              <Anchor href={answer.byCurrentTemplate} download>
                {t('reports.byCurrentTemplate')}
              </Anchor>
            </Text>
          )}
        </div>
      )}
    </>
  );
}

/** Shortens a hash for reading. */
function short(value: string): string {
  return /^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, 12)}…` : value;
}
