import { Text } from '@mantine/core';
import type { TypedDocumentNode } from '@urql/core';
import { useMemo } from 'react';
import { gql } from 'urql';
import { useRead } from '../../../api/read';
import { Dimmed } from '../../../parts/Dimmed';
import { NoAnswer } from '../../../parts/NoAnswer';
import { Tag } from '../../../parts/Tag';
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
  const { t } = useWords();
  const document = useMemo(
    () => gql(basesDocument(jurisdictions)) as TypedDocumentNode<Answer, { id: string; at?: unknown }>,
    [jurisdictions],
  );
  const { data, problems, again } = useRead(document, { id });
  if (!data || problems.length > 0) return <NoAnswer problems={problems} again={again} lines={3} />;
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
        {rows.map((row, index) => (
          <BasesOf
            key={purposes[index]?.key ?? index}
            purpose={purposes[index]}
            there={new Map(jurisdictions.map((code) => [code, row[aliasOf(code)] ?? []]))}
          />
        ))}
      </table>
    </section>
  );
}

interface BasesProps {
  readonly purpose: Purpose | undefined;
  /** The bases by jurisdiction. */
  readonly there: ReadonlyMap<string, readonly BasisThere[]>;
}

/** The bases of one purpose; jurisdictions with the same bases are one row. */
function BasesOf({ purpose, there }: BasesProps) {
  const words = useWords();
  const { t, place, list } = words;
  return (
    <tbody>
      {groupBases(there).map(({ jurisdictions, bases }, at, groups) => (
        <tr key={jurisdictions.join()}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={groups.length}>
              {purpose?.description}
            </th>
          )}
          <td>
            {jurisdictions.length === there.size && there.size > 2
              ? t('activities.allProfiles', { count: there.size })
              : list(jurisdictions.map(place))}
          </td>
          <td>
            {bases.map((basis) => (
              <There key={JSON.stringify(basis)} basis={basis} />
            ))}
          </td>
          <td>
            {[...new Set(bases.map(({ because }) => becauseInWords(because, words, jurisdictions.length > 1)))].map(
              (because) => (
                <Dimmed key={because}>{because}</Dimmed>
              ),
            )}
          </td>
        </tr>
      ))}
    </tbody>
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
          <Tag style={{ overflow: 'visible' }}>{t('activities.unknownToLaw')}</Tag>
        </>
      )}
    </Text>
  );
}
