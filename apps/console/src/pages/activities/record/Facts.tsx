import { Group, Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useMoment } from '../../../moment/moment';
import { nameOfContact } from '../../../parts/contact-name';
import { NoContact } from '../../../parts/NoContact';
import { PageLink } from '../../../parts/PageLink';
import { PartyLink, ThingLink } from '../../../parts/ThingLink';
import { Value } from '../../../provenance/Value';
import { useWords } from '../../../words/words';
import { Part } from './Part';
import type { Activity } from './query';
import styles from './record.module.css';

/** The fields at the head of the record, besides the role. */
const HEAD = ['owner', 'description', 'reference', 'title', 'controllers', 'onBehalfOf', 'department', 'tags'];

/** What is at the head of the record: reference, role, controllers, and what it is in words. */
export function Facts({ activity }: { activity: Activity }) {
  const words = useWords();
  const { t, code, date, list } = words;
  const { reference, role, controllers, onBehalfOf, description, department, owner, tags } = activity;
  return (
    <Part field="role" also={HEAD} title={t('activities.record')}>
      <dl className={styles.facts}>
        <Fact title={t('activities.reference')} path="reference">
          {reference}
        </Fact>
        <Fact title={t('activities.role')} path="role">
          {code('ActivityRole', role)}
        </Fact>
        <Fact title={t('activities.controllers')} path="controllers" hasLinks>
          <Parties parties={controllers} />
        </Fact>
        {onBehalfOf.length > 0 && (
          <Fact title={t('activities.onBehalfOf')} path="onBehalfOf" hasLinks>
            <Parties parties={onBehalfOf} />
          </Fact>
        )}
        <Fact title={t('activities.department')} path="department">
          {department ?? t('parts.notStated')}
        </Fact>
        <Fact title={t('activities.owner')} path="owner" hasLinks>
          {owner ? (
            <ThingLink type="contact" id={owner.id} size="sm">
              {nameOfContact(words, owner)}
            </ThingLink>
          ) : (
            <NoContact />
          )}
        </Fact>
        <Fact title={t('fields.tags')} path="tags">
          {tags.length > 0 ? list(tags) : t('parts.notStated')}
        </Fact>
        <Fact title={t('activities.started')}>{date(activity.startedOn)}</Fact>
        <Fact title={t('activities.ended')}>{activity.endedOn ? date(activity.endedOn) : t('activities.goesOn')}</Fact>
      </dl>
      {description && (
        <Text size="sm" mt="sm" data-path="description" style={{ whiteSpace: 'pre-line' }}>
          <Value path="description">{description}</Value>
        </Text>
      )}
    </Part>
  );
}

/** The fields of the review. */
const REVIEW = ['status', 'reviewDueOn', 'reviewEvery', 'lastReviewedOn'];

/** The state of the record: approved or not, by when it is to be looked at again. */
export function Review({ activity }: { activity: Activity }) {
  const { t, date, period } = useWords();
  const { on } = useMoment();
  const { status, lastReviewedOn, reviewDueOn, reviewEvery } = activity;
  const isChanged = (status === 'DRAFT' || status === 'IN_REVIEW') && lastReviewedOn !== null;
  return (
    <Part field="review" also={REVIEW} title={t('activities.statusAndReview')}>
      <Text size="sm" mb="xs">
        {t(`activities.means.${status}`)}{' '}
        {isChanged && (
          <PageLink
            to="."
            search={(before) => ({ ...before, tab: 'approved' })}
            size="sm"
            underline="always"
            className="no-print"
          >
            {t('activities.showDifference')}
          </PageLink>
        )}
      </Text>
      <dl className={styles.facts}>
        <Fact title={t('activities.lastReviewed')}>
          {lastReviewedOn ? date(lastReviewedOn) : t('activities.neverApproved')}
        </Fact>
        <Fact title={t('activities.reviewEvery')} path="reviewEvery">
          {reviewEvery ? period(reviewEvery) : t('activities.noInterval')}
        </Fact>
        <Fact title={t('activities.reviewDue')}>
          {reviewDueOn ? (
            <Group gap={6}>
              {date(reviewDueOn)}
              {reviewDueOn < on && (
                <Text span size="sm" fw={600} c="light-dark(var(--mantine-color-red-9), var(--mantine-color-red-4))">
                  {t('activities.overdue')}
                </Text>
              )}
            </Group>
          ) : (
            t('parts.none')
          )}
        </Fact>
      </dl>
    </Part>
  );
}

interface FactProps {
  readonly title: string;
  readonly path?: string;
  /** True: the value holds links, so its title says where it comes from. */
  readonly hasLinks?: boolean;
  readonly children: ReactNode;
}

/** A value of the record with its title. */
export function Fact({ title, path, hasLinks, children }: FactProps) {
  return (
    <div data-path={path}>
      <dt>{path && hasLinks ? <Value path={path}>{title}</Value> : title}</dt>
      <dd>{path && !hasLinks ? <Value path={path}>{children}</Value> : children}</dd>
    </div>
  );
}

function Parties({ parties }: { parties: readonly { id: string; name: string }[] }) {
  const { t } = useWords();
  if (parties.length === 0) return t('parts.notStated');
  return parties.map((party, index) => (
    <Fragment key={party.id}>
      {index > 0 && ', '}
      <PartyLink party={party} />
    </Fragment>
  ));
}
