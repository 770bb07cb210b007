import { Alert, Group, Text } from '@mantine/core';
import { Commands } from '../../../edit/Commands';
import { useMoment } from '../../../moment/moment';
import { Dimmed } from '../../../parts/Dimmed';
import { Section } from '../../../parts/Section';
import { Tag } from '../../../parts/Tag';
import { ThingLink } from '../../../parts/ThingLink';
import { useNames } from '../../../parts/useNames';
import { useWords } from '../../../words/words';
import styles from '../people.module.css';
import type { Grant } from './query';

interface Props {
  readonly grants: readonly Grant[];
  /** Keys that have stopped with the right of who made them. */
  readonly stopped: readonly Grant[];
  /** The account of the caller. */
  readonly me: string;
}

/** Who has access: the role in words, how they sign in, until when, on whose right it rests, and what a regulator sees. */
export function Grants({ grants, stopped, me }: Props) {
  const { t } = useWords();
  const { isToday, known } = useMoment();
  const isNow = isToday && !known; // of another moment, nothing follows for those who have access now
  const administrators = grants.filter(({ role, maker }) => role === 'ADMINISTRATOR' && !maker);
  const all = [...grants, ...stopped];
  const nameOf = useNames(all.map(({ activities, controllers }) => [...activities, ...controllers]));
  const labelsOf = ({ stopping }: Grant) =>
    stopping.map((id) => all.find((one) => one.id === id)?.label ?? t('people.noLabel'));
  const makerOf = ({ maker }: Grant) => all.find(({ account, label }) => account === maker && label)?.label ?? maker;
  return (
    <Section title={t('people.grants')}>
      {grants.length === 0 && !isNow && <Text size="sm">{t('people.noGrantsThen')}</Text>}
      {grants.length === 0 && isNow && (
        <Alert color="yellow" title={t('people.openTitle')} styles={{ label: { color: 'inherit' } }}>
          {t('people.openHelp')}
        </Alert>
      )}
      <ul className={styles.list}>
        {grants.map((grant) => (
          <GrantRow
            key={grant.id}
            grant={grant}
            isMe={grant.account === me}
            isLastAdministrator={isNow && administrators.length === 1 && administrators[0]!.id === grant.id}
            maker={makerOf(grant)}
            stopping={isNow ? labelsOf(grant) : []}
            nameOf={nameOf}
          />
        ))}
      </ul>
      {isNow && stopped.length > 0 && (
        <Alert color="yellow" title={t('people.stoppedKeys')} styles={{ label: { color: 'inherit' } }}>
          {t('people.stoppedKeysHelp')}
          <ul className={styles.list}>
            {stopped.map((grant) => (
              <GrantRow key={grant.id} grant={grant} maker={makerOf(grant)} nameOf={nameOf} />
            ))}
          </ul>
        </Alert>
      )}
    </Section>
  );
}

interface RowProps {
  readonly grant: Grant;
  readonly isMe?: boolean;
  readonly isLastAdministrator?: boolean;
  /** The name of the account on whose right it rests, if it rests on one. */
  readonly maker?: string | null;
  /** The names of the keys that stop when it ends. */
  readonly stopping?: readonly string[];
  /** Returns the name of an activity or a controller. */
  readonly nameOf: (id: unknown) => unknown;
}

function GrantRow({ grant, isMe, isLastAdministrator, maker, stopping = [], nameOf }: RowProps) {
  const { t, code, date, list } = useWords();
  const { on } = useMoment();
  const { id, role, label, isKey, isProvisioned, isHandedOver, until, lastUsedOn } = grant;
  return (
    <li className={styles.grant}>
      <div>
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {label ?? t('people.noLabel')}
          </Text>
          <Tag>{code('AccountRole', role)}</Tag>
          {isMe && <Tag>{t('people.you')}</Tag>}
        </Group>
        <Dimmed>
          {[
            t(`people.may.${role}`),
            t(isKey ? 'people.byKey' : 'people.byIssuer'),
            isProvisioned && t('people.byDirectory'),
            maker && t('people.restsOn', { maker }),
            isHandedOver && t('people.handedOver'),
            until ? t(until < on ? 'people.endedOn' : 'people.until', { date: date(until) }) : t('people.withoutEnd'),
            lastUsedOn ? t('people.lastUsed', { date: date(lastUsedOn) }) : t('people.neverUsed'),
          ]
            .filter(Boolean)
            .join(' ')}
        </Dimmed>
        <Limits grant={grant} nameOf={nameOf} />
        <Sees grant={grant} nameOf={nameOf} />
        {stopping.length > 0 && (
          <Text size="sm">{t('people.stopping', { count: stopping.length, names: list(stopping) })}</Text>
        )}
        {isLastAdministrator && (
          <Text size="sm" fw={600} c="light-dark(var(--mantine-color-red-9), var(--mantine-color-red-4))">
            {t('people.lastAdministrator')}
          </Text>
        )}
      </div>
      <Commands
        type="access"
        section={isKey && maker ? ['grant', 'madeKey'] : 'grant'}
        id={id}
        name={label ?? code('AccountRole', role)}
        values={{ terms: termsOf(grant, nameOf) }}
      />
    </li>
  );
}

/** What the form of the changes of a grant begins with. */
const termsOf = ({ label, until, departments, controllers }: Grant, nameOf: RowProps['nameOf']) => ({
  label,
  until,
  departments,
  controllers: controllers.map((id) => ({ id, label: String(nameOf(id)) })),
});

/** Where the account of a grant records, if not everywhere. */
function Limits({ grant: { departments, controllers }, nameOf }: Pick<RowProps, 'grant' | 'nameOf'>) {
  const { t, list } = useWords();
  const places = [
    departments.length > 0 && t('people.limitedDepartments', { names: list(departments) }),
    controllers.length > 0 &&
      t('people.limitedControllers', { names: list(controllers.map((id) => String(nameOf(id)))) }),
  ].filter((place) => place !== false);
  return places.length > 0 && <Text size="sm">{t('people.limitedTo', { places: places.join(' ') })}</Text>;
}

/** What a regulator sees by a grant. */
function Sees({ grant, nameOf }: Pick<RowProps, 'grant' | 'nameOf'>) {
  const { t, place, list } = useWords();
  const { role, jurisdictions, activities, includesReasons } = grant;
  return (
    <>
      {role === 'REGULATOR' && (
        <Text size="sm">
          {t('people.sees', {
            jurisdictions: list(jurisdictions.map(place)) || t('parts.none'),
            reasons: includesReasons ? 'yes' : 'no',
          })}
        </Text>
      )}
      {activities.length > 0 && (
        <Text size="sm" component="div">
          {t('people.seesActivities')}{' '}
          {activities.map((activity, index) => (
            <span key={activity}>
              {index > 0 && ', '}
              <ThingLink type="processingActivity" id={activity} size="sm" underline="always">
                {String(nameOf(activity))}
              </ThingLink>
            </span>
          ))}
        </Text>
      )}
    </>
  );
}
