import { Group, Text, Title } from '@mantine/core';
import { type ReactNode, useCallback, useState } from 'react';
import { complete, useAsk, useRead } from '../../api/read';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { Folded } from '../../parts/Folded';
import { TextFilter } from '../../parts/filters/TextFilter';
import { AnswerState } from '../../parts/NoAnswer';
import { PageLink } from '../../parts/PageLink';
import { useIsRegulator } from '../../parts/role';
import { Section } from '../../parts/Section';
import type { ChangeSearch } from '../../parts/table/useSearchTexts';
import { useFew } from '../../parts/useFew';
import { useWords } from '../../words/words';
import { GapCount } from './GapCount';
import { found, type KindsListed, listed } from './kinds';
import { openedLast } from './opened';
import { COVERED, GAPS, type Kind, LAWS_OF_KINDS } from './queries';
import classes from './reports.module.css';
import type { Choose, ReportsSearch } from './search';

interface Props {
  readonly kinds: readonly Kind[];
  readonly search: ReportsSearch;
  readonly choose: Choose;
}

/** The kinds of reports: those of the organisation's own laws first, each with what it lacks. */
export function KindList({ kinds, search: { find = '' }, choose }: Props) {
  const { t, place } = useWords();
  const { on } = useMoment();
  const laws = useRead(LAWS_OF_KINDS, complete({ on }));
  const covered = useCovered(kinds);
  const isRegulator = useIsRegulator() === true;
  const [opened] = useState(openedLast);
  const change = useCallback<ChangeSearch>(({ text }, how) => choose({ find: text }, how), [choose]);
  if (!covered?.length) return null; // a regulator whose grant covers no law
  const lists = laws.data && listed(found(covered, find, place), laws.data.jurisdictions, isRegulator);
  const last = find ? [] : opened.flatMap((code) => covered.find((kind) => kind.code === code) ?? []);
  return (
    <Section title={t('reports.make')}>
      <Group mb="md" maw={420} className="no-print">
        <TextFilter label={t('reports.findKind')} search={{ text: find }} change={change} />
      </Group>
      {last.length > 0 && (
        <div className={classes.last}>
          <KindsUnder title={t('reports.openedLast')} kinds={last} isWide />
        </div>
      )}
      <AnswerState data={lists} problems={laws.problems} again={laws.again} lines={8} />
      {lists && <Lists lists={lists} isSearched={find !== ''} />}
    </Section>
  );
}

/** Returns the kinds that the caller may ask for: regulators those of the laws that their grant covers. */
function useCovered(kinds: readonly Kind[]): readonly Kind[] | undefined {
  const isRegulator = useIsRegulator();
  const { data } = useAsk(COVERED, {}, { pause: isRegulator !== true });
  if (isRegulator === false) return kinds;
  if (!data) return undefined;
  const { me, places } = data;
  const laws = places.filter(({ code }) => me.jurisdictions.includes(code)).map(({ law }) => law);
  return kinds.filter(({ law }) => law && laws.includes(law));
}

interface ListsProps {
  readonly lists: KindsListed<Kind>;
  /** True: all that was found is shown. */
  readonly isSearched: boolean;
}

function Lists({ lists: { own, general, others }, isSearched }: ListsProps) {
  const { t, place } = useWords();
  const { at } = useMoment();
  const gapsOf = ({ code }: Kind) => ({ input: { kind: code, at } });
  const answerTo = useFew(
    GAPS,
    own.flatMap(({ kinds }) => kinds.map(gapsOf)),
  );
  const count = others.reduce((sum, { kinds }) => sum + kinds.length, 0);
  if (own.length + general.length + others.length === 0) return <Text size="sm">{t('reports.noKindFound')}</Text>;
  const ofOthers = others.map(({ law, kinds }) => <KindsUnder key={law} title={place(law)} kinds={kinds} />);
  return (
    <>
      <div className={classes.laws}>
        {own.map(({ law, kinds }) => (
          <KindsUnder
            key={law}
            title={place(law)}
            kinds={kinds}
            stateOf={(kind) => <GapCount answer={answerTo(gapsOf(kind))} />}
          />
        ))}
        {general.length > 0 && <KindsUnder title={t('reports.ofNoLaw')} kinds={general} isWide />}
        {isSearched && ofOthers}
      </div>
      {!isSearched && count > 0 && (
        <Folded title={t('reports.otherLaws', { count })}>
          <div className={classes.laws}>{ofOthers}</div>
        </Folded>
      )}
    </>
  );
}

interface UnderProps {
  readonly title: string;
  readonly kinds: readonly Kind[];
  /** True: it is as wide as the page. */
  readonly isWide?: boolean;
  stateOf?(kind: Kind): ReactNode;
}

function KindsUnder({ title, kinds, isWide, stateOf }: UnderProps) {
  const { list, languageName } = useWords();
  return (
    <section className={isWide ? classes.wide : undefined}>
      <Title order={3} size="h5" mb={4}>
        {title}
      </Title>
      <ul className={classes.kinds}>
        {kinds.map((kind) => (
          <li key={kind.code}>
            <div>
              <PageLink to="/reports" search={{ kind: kind.code }} fw={600} size="sm">
                {kind.title}
              </PageLink>
              <Text size="xs">{kind.about}</Text>
              <Dimmed size="xs">{list(kind.languages.map(languageName))}</Dimmed>
            </div>
            {stateOf?.(kind)}
          </li>
        ))}
      </ul>
    </section>
  );
}
