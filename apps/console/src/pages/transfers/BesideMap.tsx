import { Text, UnstyledButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Texts } from '../../app/address';
import { Dimmed } from '../../parts/Dimmed';
import { NONE } from '../../parts/filters/facets';
import { useWords } from '../../words/words';
import { Donut } from './Donut';
import { type countriesOnMap, shownOrigins } from './places';
import type { Picture } from './questions';

interface Props {
  readonly exporters: Picture['exporters'];
  readonly elsewhere: ReturnType<typeof countriesOnMap>['elsewhere'];
  readonly search: Texts;
  readonly set: (part: Texts) => void;
}

/** The places beside the map: the countries of exporters, and destinations that it does not draw. A country that is not stated is one. */
export function BesideMap({ exporters, elsewhere, search, set }: Props) {
  const { t } = useWords();
  const { shown, others } = shownOrigins(exporters, search.from);
  if (exporters.length === 0) return null;
  return (
    <div className="map-beside">
      <Places title={t('transfers.map.from')}>
        {shown.map(({ value, count }) => (
          <Place key={value} code={value} count={count} name="from" search={search} set={set}>
            <svg width={10} height={10} aria-hidden="true">
              <rect x={1} y={1} width={8} height={8} className="map-exporter" data-none={value === NONE || undefined} />
            </svg>
          </Place>
        ))}
        {others > 0 && (
          <li>
            <Dimmed span>{t('transfers.flow.others', { count: others })}</Dimmed>
          </li>
        )}
      </Places>
      {elsewhere.length > 0 && (
        <>
          <IconArrowRight size={20} aria-hidden className="map-beside-arrow" />
          <Places title={t('transfers.map.elsewhere')}>
            {elsewhere.map(({ code, counts, total }) => (
              <Place key={code} code={code} count={total} name="country" search={search} set={set}>
                <svg width={36} height={36} viewBox="-22 -22 44 44" aria-hidden="true">
                  <Donut at={[0, 0]} counts={counts} total={total} isLit={search.country === code} />
                </svg>
              </Place>
            ))}
          </Places>
        </>
      )}
    </div>
  );
}

function Places({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {title}
      </Text>
      <ul className="map-places" aria-label={title}>
        {children}
      </ul>
    </div>
  );
}

interface PlaceProps extends Pick<Props, 'search' | 'set'> {
  readonly code: string;
  readonly count: number;
  /** The filter that it sets. */
  readonly name: 'from' | 'country';
  /** Its mark. */
  readonly children: ReactNode;
}

/** A place with its number. Choosing it shows only its transfers; choosing it again shows all. */
function Place({ code, count, name, search, set, children }: PlaceProps) {
  const { t, place } = useWords();
  const isChosen = search[name] === code;
  const what = code === NONE ? t('transfers.noCountry') : place(code);
  return (
    <li>
      <UnstyledButton
        className="ground-chip"
        aria-pressed={isChosen}
        aria-label={t('transfers.counted', { what, count })}
        onClick={() => set({ [name]: isChosen ? undefined : code })}
      >
        {children}
        <Text size="sm" span>
          {t('transfers.counted', { what, count })}
        </Text>
      </UnstyledButton>
    </li>
  );
}
