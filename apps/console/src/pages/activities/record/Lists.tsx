import { Group, Text } from '@mantine/core';
import { Dimmed } from '../../../parts/Dimmed';
import { Tag } from '../../../parts/Tag';
import { ThingLink } from '../../../parts/ThingLink';
import { Value } from '../../../provenance/Value';
import { useWords } from '../../../words/words';
import { LimitsLine } from './LimitsLine';
import { RowsPart } from './Part';
import type { Activity } from './query';
import { limitsOfRule, ruleInWords } from './retention';

interface Props {
  readonly activity: Activity;
}

/** The people that the data are about. */
export function DataSubjects({ activity: { dataSubjects } }: Props) {
  const { t, code } = useWords();
  return (
    <RowsPart field="dataSubjects" title={t('activities.dataSubjects')} of={dataSubjects} nameOf={({ name }) => name}>
      {({ key, name, children, juristic, contractingParty, vulnerable, ages }) => {
        const marks = [
          children === 'YES' && t('activities.children'),
          juristic === 'YES' && t('activities.juristic'),
          contractingParty === 'YES' && t('activities.contractingParty'),
          vulnerable === 'YES' && t('activities.vulnerable'),
          ...ages.map((age) => code('AgeGroup', age)),
        ].filter((mark) => mark !== false);
        return (
          <Group gap="xs">
            <Text size="sm">
              <Value path={`dataSubjects.${key}`}>{name}</Value>
            </Text>
            {marks.map((mark) => (
              <Tag key={mark}>{mark}</Tag>
            ))}
          </Group>
        );
      }}
    </RowsPart>
  );
}

/** How long data are kept: the own rules, then those of every activity. */
export function Retention({ activity: { retention } }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <RowsPart
      field="retention"
      title={t('activities.retention')}
      of={retention}
      nameOf={(rule) => rule.statement ?? rule.key}
    >
      {(rule) => (
        <>
          <Text size="sm" fw={500}>
            <Value path={`retention.${rule.key}`}>{ruleInWords(rule, words)}</Value>
          </Text>
          {rule.statement && <Text size="sm">{words.quoted(rule.statement)}</Text>}
          <LimitsLine of={limitsOfRule(rule)} />
        </>
      )}
    </RowsPart>
  );
}

/** Where the data come from. */
export function Sources({ activity: { sources } }: Props) {
  const { t } = useWords();
  return (
    <RowsPart field="sources" title={t('activities.sources')} of={sources} nameOf={({ description }) => description}>
      {(source) => (
        <>
          <Text size="sm">
            <Value path={`sources.${source.key}`}>{source.description}</Value>
            <PartyOf party={source.party} />
          </Text>
          <LimitsLine of={source} />
        </>
      )}
    </RowsPart>
  );
}

/** Who receives the data. */
export function Recipients({ activity: { recipients } }: Props) {
  const { t, code } = useWords();
  return (
    <RowsPart field="recipients" title={t('activities.recipients')} of={recipients} nameOf={({ name }) => name}>
      {(recipient) => (
        <>
          <Text size="sm">
            <Value path={`recipients.${recipient.key}`}>{recipient.name}</Value>
            {recipient.party?.name !== recipient.name && <PartyOf party={recipient.party} />}
            {recipient.party?.name === recipient.name && <OpenParty party={recipient.party} />}
            <Dimmed span>
              {' · '}
              {recipient.ownStaff ? t('activities.ownStaff') : code('PartyKind', recipient.kind)}
            </Dimmed>
          </Text>
          <LimitsLine of={recipient} />
        </>
      )}
    </RowsPart>
  );
}

/** The systems in which the processing runs. */
export function Systems({ activity: { systems } }: Props) {
  const { t } = useWords();
  return (
    <RowsPart field="systems" title={t('activities.systems')} of={systems} nameOf={({ name }) => name}>
      {({ key, name, description, party, asset }) => (
        <>
          <Text size="sm">
            <Value path={`systems.${key}`}>{name}</Value>
            <PartyOf party={party} />
            {asset && (
              <>
                {' · '}
                <ThingLink type="asset" id={asset.id} size="sm">
                  {t('activities.openSystem')}
                </ThingLink>
              </>
            )}
          </Text>
          {description && <Dimmed>{description}</Dimmed>}
        </>
      )}
    </RowsPart>
  );
}

/** The automated decisions: the own ones, then those of every activity. */
export function Decisions({ activity: { automatedDecisions, purposes } }: Props) {
  const { t, code, list } = useWords();
  const purposeOf = (key: string) => purposes.find((purpose) => purpose.key === key)?.description ?? key;
  return (
    <RowsPart
      field="automatedDecisions"
      title={t('activities.decisions')}
      help={t('activities.decisionsHelp')}
      of={automatedDecisions}
      nameOf={({ description }) => description}
    >
      {({ key, description, humanInvolved, significant, logic, purposes: served }) => (
        <>
          <Text size="sm" fw={500}>
            <Value path={`automatedDecisions.${key}`}>{description}</Value>
          </Text>
          <Text size="sm">
            {t('activities.decisionFacts', {
              human: code('Stated', humanInvolved),
              significant: code('Stated', significant),
            })}
          </Text>
          {logic && <Text size="sm">{t('activities.logic', { logic })}</Text>}
          {served.length > 0 && <Dimmed>{t('activities.onlyPurposes', { names: list(served.map(purposeOf)) })}</Dimmed>}
        </>
      )}
    </RowsPart>
  );
}

type Party = { readonly id: string; readonly name: string } | null;

function PartyOf({ party }: { party: Party }) {
  if (!party) return null;
  return (
    <>
      {' · '}
      <ThingLink type="party" id={party.id} size="sm">
        {party.name}
      </ThingLink>
    </>
  );
}

function OpenParty({ party }: { party: Party }) {
  const { t } = useWords();
  if (!party) return null;
  return (
    <>
      {' · '}
      <ThingLink
        type="party"
        id={party.id}
        size="sm"
        className="no-print"
        aria-label={t('activities.openParty', { name: party.name })}
      >
        {t('activities.open')}
      </ThingLink>
    </>
  );
}
