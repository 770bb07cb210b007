import './map.css';
import type { GroundClass } from './classes';
import { fillOf } from './look';

/** The colour and pattern of a class next to its words. The page has `<Patterns/>` once. */
export function GroundMark({ of, size = 14 }: { of: GroundClass; size?: number }) {
  return (
    <svg width={size} height={size} className="ground-mark" aria-hidden="true">
      <rect width={size} height={size} fill={fillOf(of)} />
    </svg>
  );
}
