import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dimmed } from '../../parts/Dimmed';
import { PageLink } from '../../parts/PageLink';
import { Section } from '../../parts/Section';
import { StatusBadge } from '../../parts/StatusBadge';
import { ThingLink } from '../../parts/ThingLink';
import { useWords } from '../../words/words';
import type { GroundsData, TodayData } from './queries';
import classes from './today.module.css';

interface Props {
  readonly data: TodayData;
  /** Undefined while they are on their way. */
  readonly grounds: GroundsData | undefined;
}

/** What waits for an approval or a ground. Reviews are among what is due. */
export default function Waiting({ data, grounds }: Props) {
  const { t, date, code } = useWords();
  const suspended = (grounds?.suspended.nodes ?? []).flatMap(({ transfer }) => (transfer.suspension ? [transfer] : []));
  const toApprove = [
    ...data.activitiesToApprove.nodes.map(({ id, reference, title }) => ({
      id,
      type: 'processingActivity',
      name: `${reference} ${title}`,
    })),
    ...data.transfersToApprove.nodes.map(({ id, title }) => ({ id, type: 'transfer', name: title })),
  ];
  const waits: ReactNode[] = [
    ...toApprove.map(({ id, type, name }) => (
      <Row key={id} mark={<StatusBadge type="RecordStatus" code="IN_REVIEW" />}>
        <ThingLink type={type} id={id} fw={600} c="inherit">
          {name}
        </ThingLink>
      </Row>
    )),
    ...suspended.map(({ id, title, suspension }) => (
      <Row key={id} mark={t('today.suspended', { date: date(suspension?.since) })} help={suspension?.reason}>
        <ThingLink type="transfer" id={id} fw={600} c="inherit">
          {title}
        </ThingLink>
      </Row>
    )),
    ...(grounds?.ofTransfers.nodes ?? [])
      .filter(({ isOfGround }) => isOfGround)
      .map(({ id, duty, things }) => (
        <Row key={id} mark={t('today.transferNoGround', { count: things })}>
          <PageLink to="/findings" search={{ group: id }} fw={600} c="inherit">
            {code('FindingDuty', duty)}
          </PageLink>
        </Row>
      )),
  ];
  return (
    <Section title={t('today.waiting')}>
      {waits.length > 0 && <ul className={classes.plain}>{waits}</ul>}
      {grounds && !grounds.ofTransfers.isStale && waits.length === 0 && <Dimmed>{t('today.nothingWaiting')}</Dimmed>}
    </Section>
  );
}

function Row({ mark, help, children }: { mark: ReactNode; help?: string | null; children: ReactNode }) {
  return (
    <li className={classes.wait}>
      <Text span size="sm">
        {mark}
      </Text>
      <div>
        {children}
        {help && <Dimmed>{help}</Dimmed>}
      </div>
    </li>
  );
}
