import type { GroundClass } from './classes';
import { fillOf } from './look';

interface Props {
  readonly at: readonly [number, number];
  readonly counts: ReadonlyMap<GroundClass, number>;
  readonly total: number;
  readonly isLit: boolean;
}

/** A ring with the share of each class, and the number of transfers inside: also small countries show all. */
export function Donut({ at: [x, y], counts, total, isLit }: Props) {
  const radius = Math.min(9 + Math.sqrt(total) * 1.6, 20);
  let begin = 0;
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} className="map-donut" data-lit={isLit || undefined}>
      <circle r={radius + 1.5} className="map-donut-edge" />
      {[...counts].map(([one, count]) => {
        const path = arcOf(radius, begin / total, (begin + count) / total);
        begin += count;
        return <path key={one} d={path} fill={fillOf(one)} />;
      })}
      <circle r={radius * 0.62} className="map-donut-hole" />
      <text className="map-donut-number" fontSize={total > 99 ? 8 : 10}>
        {total}
      </text>
    </g>
  );
}

/** Returns the path of a piece of a disc; `from` and `to` are shares of the whole turn, which begins at the top. */
function arcOf(radius: number, from: number, to: number): string {
  if (to - from >= 1)
    return `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}Z`;
  const at = (share: number) => {
    const angle = share * 2 * Math.PI;
    return `${(Math.sin(angle) * radius).toFixed(2)} ${(-Math.cos(angle) * radius).toFixed(2)}`;
  };
  return `M0 0L${at(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z`;
}
