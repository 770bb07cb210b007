import { Group, VisuallyHidden } from '@mantine/core';
import { ThingCommands } from '../../../edit/ThingCommands';
import { Dimmed } from '../../../parts/Dimmed';
import { Tag } from '../../../parts/Tag';
import { Value } from '../../../provenance/Value';
import { useWords } from '../../../words/words';
import { Part } from './Part';
import type { Activity, DataCategory } from './query';
import styles from './record.module.css';
import { isOf, rulesFor, shortPeriod } from './retention';

/** Which data of whom, and how long each is kept. */
export function DataMatrix({ activity }: { activity: Activity }) {
  const words = useWords();
  const { t } = words;
  const { dataCategories, dataSubjects, retention } = activity;
  const own = retention.filter(({ inherited }) => !inherited);
  const columns = dataSubjects.length > 0 ? dataSubjects : [{ key: '', name: t('activities.anybody') }];
  return (
    <Part
      field="dataCategories"
      title={t('activities.dataAndSubjects')}
      help={t('activities.matrixHelp')}
      isEmpty={dataCategories.length === 0}
      rows={dataCategories.length}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('activities.matrix')}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('activities.dataCategories')}</th>
              {columns.map(({ key, name }) => (
                <th key={key} scope="col" title={name}>
                  <span className={styles.headText}>{name}</span>
                </th>
              ))}
              <td className="no-print" />
            </tr>
          </thead>
          <tbody>
            {dataCategories.map((category) => (
              <tr key={category.key} data-path={`dataCategories.${category.key}`}>
                <th scope="row">
                  <Value path={`dataCategories.${category.key}`}>{category.name}</Value>
                  <Classes category={category} />
                </th>
                {columns.map(({ key }) => (
                  <td key={key}>
                    {key === '' || isOf(category, key) ? (
                      <>
                        <span aria-hidden>●</span>
                        <VisuallyHidden>{t('parts.yes')}</VisuallyHidden>{' '}
                        {unique(rulesFor(own, category.key, key).map((rule) => shortPeriod(rule, words))).join('; ')}
                      </>
                    ) : (
                      <VisuallyHidden>{t('parts.no')}</VisuallyHidden>
                    )}
                  </td>
                ))}
                <td className={`no-print ${styles.more}`}>
                  <ThingCommands section="dataCategories" row={category.key} name={category.name} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Part>
  );
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** What the laws call the data: special, on offences, financial, identifying; and what they may reveal. */
function Classes({ category }: { category: DataCategory }) {
  const { t, code, list } = useWords();
  const { description, special, specialKinds, criminal, financial, uniqueIdentifier, mayReveal, ccpa } = category;
  const { sensitiveKinds } = category;
  const marks = [
    ...(special === 'YES' && specialKinds.length === 0 ? [t('activities.specialYes')] : []),
    ...specialKinds.map((kind) => code('SpecialCategory', kind)),
    ...sensitiveKinds.map((kind) => code('SensitiveKind', kind)),
    ...(criminal === 'YES' ? [t('activities.criminal')] : []),
    ...(financial === 'YES' ? [t('activities.financial')] : []),
    ...(uniqueIdentifier === 'YES' ? [t('activities.uniqueIdentifier')] : []),
  ];
  return (
    <>
      {description && <Dimmed>{description}</Dimmed>}
      {marks.length > 0 && (
        <Group gap={4} mt={2}>
          {marks.map((mark) => (
            <Tag key={mark} fw={600}>
              {mark}
            </Tag>
          ))}
        </Group>
      )}
      {mayReveal.length > 0 && (
        <Dimmed size="xs">
          {t('activities.mayReveal', { kinds: list(mayReveal.map((kind) => code('SpecialCategory', kind))) })}
        </Dimmed>
      )}
      {ccpa.length > 0 && (
        <Dimmed size="xs">
          {t('activities.ccpa', { classes: list(ccpa.map((each) => code('CcpaCategory', each))) })}
        </Dimmed>
      )}
    </>
  );
}
