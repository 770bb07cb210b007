import { Badge, Text } from '@mantine/core';
import type { TypedDocumentNode } from '@urql/core';
import { useMemo } from 'react';
import { gql } from 'urql';
import { useRead } from '../../../api/read';
import { Loading } from '../../../parts/Loading';
import { Problems } from '../../../parts/Problems';
import { useWords } from '../../../words/words';
import { aliasOf, type BasisThere, basesDocument, becauseInWords, groupBases } from './bases';
import type { Purpose } from './query';
import styles from './record.module.css';

interface Props {
  readonly id: string;
  readonly purposes: readonly Purpose[];
  readonly jurisdictions: readonly string[];
}

type Answer = {
  readonly processingActivity: {
    readonly purposes: readonly (Readonly<Record<string, readonly BasisThere[]>> & { readonly key: never })[];
  } | null;
};

/** The legal bases of each purpose in each jurisdiction of the register, with the reason why. */
export default function BasesByJurisdiction({ id, purposes, jurisdictions }: Props) {
  const words = useWords();
  const { t, country, list } = words;
  const document = useMemo(
    () => gql(basesDocument(jurisdictions)) as TypedDocumentNode<Answer, { id: string; at?: unknown }>,
    [jurisdictions],
  );
  const { data, problems, again } = useRead(document, { id });
  if (problems.length > 0) return <Problems problems={problems} again={again} />;
  if (!data) return <Loading lines={3} />;
  const rows = data.processingActivity?.purposes ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('activities.basesByJurisdiction')}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('activities.purpose')}</th>
            <th scope="col">{t('activities.jurisdictions')}</th>
            <th scope="col">{t('activities.legalBases')}</th>
            <th scope="col">{t('activities.why')}</th>
          </tr>
        </thead>
        {rows.map((row, index) => {
          const there = new Map(jurisdictions.map((code) => [code, row[aliasOf(code)] ?? []]));
          return (
            <tbody key={purposes[index]?.key ?? index}>
              {groupBases(there).map((group, place, groups) => (
                <tr key={group.jurisdictions.join()}>
                  {place === 0 && (
                    <th scope="rowgroup" rowSpan={groups.length}>
                      {purposes[index]?.description}
                    </th>
                  )}
                  <td>
                    {group.jurisdictions.length === jurisdictions.length && jurisdictions.length > 2
                      ? t('activities.allProfiles', { count: jurisdictions.length })
                      : list(group.jurisdictions.map(country))}
                  </td>
                  <td>
                    {group.bases.map((basis) => (
                      <There key={JSON.stringify(basis)} basis={basis} />
                    ))}
                  </td>
                  <td>
                    {[
                      ...new Set(
                        group.bases.map(({ because }) =>
                          becauseInWords(because, words, group.jurisdictions.length > 1),
                        ),
                      ),
                    ].map((because) => (
                      <Text key={because} size="sm" c="dimmed">
                        {because}
                      </Text>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

function There({ basis }: { basis: BasisThere }) {
  const { t, code } = useWords();
  return (
    <Text size="sm" component="div">
      {basis.basis ? code('LegalBasis', basis.basis) : t('activities.noBasis')}
      {basis.specialCondition && ` · ${code('SpecialCondition', basis.specialCondition)}`}
      {basis.region && ` (${basis.region})`}
      {basis.condition && `, ${basis.condition}`}
      {basis.isKnownToLaw === false && (
        <>
          {' '}
          <Badge variant="default" size="sm" tt="none" style={{ overflow: 'visible' }}>
            {t('activities.unknownToLaw')}
          </Badge>
        </>
      )}
    </Text>
  );
}
