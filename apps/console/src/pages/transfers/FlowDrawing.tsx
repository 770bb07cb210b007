import { Box } from '@mantine/core';
import { type SankeyGraph, sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { useMemo, useState } from 'react';
import { useWords } from '../../words/words';
import { type FlowLink, type FlowNode, graphOf, type Path, STAGES, type Stage } from './flow-paths';
import { useStopName } from './useStopName';

/** Stops that a stage shows, so that the lines between them can be followed. */
const MOST = 10;
const WIDTH = 1_000;
const ROW = 22;
const LABEL = 225;

interface Props {
  readonly paths: readonly Path[];
  readonly choose: (stage: Stage, id: string) => void;
}

/** A link before the layout puts its stops in the place of their ids. */
type Link = Pick<FlowLink, 'value'>;
type Laid = SankeyGraph<FlowNode, Link>;

/** The drawing of the flow. Choosing a stop shows only what goes through it. The table below says the same. */
export function FlowDrawing({ paths, choose }: Props) {
  const [lit, setLit] = useState<string>();
  const { graph, height } = useMemo(() => layOut(paths), [paths]);
  return (
    <Box className="flow-frame" mb="md">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its stops have names; a title would show over all of them */}
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className="flow">
        <g>
          {graph.links.map((link) => {
            const ends = [idOf(link.source), idOf(link.target)];
            return (
              <path
                key={ends.join(' > ')}
                d={sankeyLinkHorizontal<FlowNode, Link>()(link) ?? ''}
                className="flow-link"
                data-dim={(lit !== undefined && !ends.includes(lit)) || undefined}
                strokeWidth={Math.max(link.width ?? 1, 1)}
              />
            );
          })}
        </g>
        {graph.nodes.map((node) => (
          <StopOfFlow key={node.id} node={node} choose={choose} light={setLit} />
        ))}
      </svg>
    </Box>
  );
}

interface StopProps extends Pick<Props, 'choose'> {
  readonly node: Laid['nodes'][number];
  /** Lights the links of a stop, or all of them. */
  light(id: string | undefined): void;
}

/** A stop of the drawing: a button with its name. */
function StopOfFlow({ node, choose, light }: StopProps) {
  const { t } = useWords();
  const nameOf = useStopName();
  const { stage, stop, others, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
  const name = others ? t('transfers.flow.others', { count: others }) : nameOf(stage, stop);
  const isLast = stage === 'place';
  const act = () => !others && choose(stage, stop.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a stop of a drawing cannot be a button element
    <g
      role="button"
      tabIndex={0}
      aria-disabled={others !== undefined}
      aria-label={t('transfers.flow.stop', { stage: t(`transfers.flow.${stage}`), name, count: node.value ?? 0 })}
      className="flow-stop"
      onClick={act}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        act();
      }}
      onPointerEnter={() => light(node.id)}
      onPointerLeave={() => light(undefined)}
      onFocus={() => light(node.id)}
      onBlur={() => light(undefined)}
    >
      <rect x={x0} y={y0} width={x1 - x0} height={Math.max(y1 - y0, 2)} className="flow-node" />
      <foreignObject x={isLast ? x0 - LABEL - 6 : x1 + 4} y={(y0 + y1) / 2 - 9} width={LABEL} height={18}>
        <div className="flow-name" data-last={isLast || undefined}>
          {name}
        </div>
      </foreignObject>
    </g>
  );
}

/** Returns the id of an end of a link, which the layout replaces by its stop. */
const idOf = (end: Laid['links'][number]['source']) => String(typeof end === 'object' ? end.id : end);

function layOut(paths: readonly Path[]): { graph: Laid; height: number } {
  const { nodes, links } = graphOf(paths, MOST);
  const rows = Math.max(...STAGES.map((stage) => nodes.filter((node) => node.stage === stage).length));
  const height = Math.max(rows * ROW, 160);
  const place = sankey<FlowNode, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ stage }: FlowNode) => STAGES.indexOf(stage))
    .nodeWidth(10)
    .nodePadding(Math.min(12, ROW / 2))
    .extent([
      [1, 6],
      [WIDTH - 1, height - 6],
    ]);
  return {
    graph: place({ nodes: nodes.map((node) => ({ ...node })), links: links.map((link) => ({ ...link })) }),
    height,
  };
}
