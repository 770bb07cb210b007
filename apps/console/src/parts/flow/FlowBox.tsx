import { ThingLink } from '../ThingLink';
import type { Box } from './picture';

/** The name of a box, which leads to its page if it has one. */
export function FlowBox({ box: { label, thing }, className }: { box: Box; className?: string }) {
  return thing ? (
    <ThingLink {...thing} size="sm" className={className}>
      {label}
    </ThingLink>
  ) : (
    <span className={className}>{label}</span>
  );
}
