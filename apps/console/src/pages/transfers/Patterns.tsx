import { CLASSES } from './classes';
import { LOOKS, type Look, patternOf } from './look';

/** The patterns of the classes. Each drawing that uses them has this among its definitions. */
export function Patterns() {
  return (
    <defs>
      {CLASSES.map((one) => {
        const { colour, pattern, isDark } = LOOKS[one];
        return (
          <pattern key={one} id={patternOf(one)} width={6} height={6} patternUnits="userSpaceOnUse">
            <rect width={6} height={6} fill={colour} />
            <Lines pattern={pattern} colour={isDark ? '#ffffff' : '#000000'} />
          </pattern>
        );
      })}
    </defs>
  );
}

/** The patterns for all that is not in a drawing, once on a page. */
export function PatternsOfPage() {
  return (
    <svg width={0} height={0} style={{ position: 'absolute' }} aria-hidden="true">
      <Patterns />
    </svg>
  );
}

const PATHS: Partial<Record<Look['pattern'], string>> = {
  LINES: 'M0 3h6',
  UPRIGHT: 'M3 0v6',
  RISING: 'M-1 1l2 -2M0 6l6 -6M5 7l2 -2',
  FALLING: 'M-1 5l2 2M0 0l6 6M5 -1l2 2',
  CROSSED: 'M0 0l6 6M0 6l6 -6',
};

function Lines({ pattern, colour }: { pattern: Look['pattern']; colour: string }) {
  if (pattern === 'DOTS') return <circle cx={3} cy={3} r={1} fill={colour} opacity={0.6} />;
  if (pattern === 'RINGS')
    return <circle cx={3} cy={3} r={1.6} fill="none" stroke={colour} strokeWidth={0.6} opacity={0.6} />;
  const path = PATHS[pattern];
  return path ? <path d={path} stroke={colour} strokeWidth={1} opacity={0.45} fill="none" /> : null;
}
