import { Box } from '@mantine/core';
import { type SankeyGraph, sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { useMemo, useState } from 'react';
import { useWords } from '../../words/words';
import { type FlowLink, type FlowNode, graphOf, type Path, STAGES, type Stage } from './flow-paths';
import { useStopName } from './useStopName';

/** Stops that a stage shows one by one. */
const MOST = 30;
const WIDTH = 1_000;
const ROW = 22;
const LABEL = 225;

interface Props {
  readonly paths: readonly Path[];
  readonly choose: (stage: Stage, id: string) => void;
}

type Laid = SankeyGraph<FlowNode, FlowLink>;

/** The drawing of the flow. Choosing a stop shows only what goes through it. The table below says the same. */
export function FlowDrawing({ paths, choose }: Props) {
  const { t } = useWords();
  const nameOf = useStopName();
  const [lit, setLit] = useState<string>();
  const { graph, height } = useMemo(() => layOut(paths), [paths]);
  return (
    <Box className="flow-frame" mb="md">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its stops have names; a title would show over all of them */}
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className="flow">
        <g>
          {graph.links.map((link) => {
            const [source, target] = [link.source as FlowNode, link.target as FlowNode];
            const isDim = lit !== undefined && lit !== source.id && lit !== target.id;
            return (
              <path
                key={`${source.id} > ${target.id}`}
                d={sankeyLinkHorizontal()(link as never) ?? ''}
                className="flow-link"
                data-dim={isDim || undefined}
                strokeWidth={Math.max(link.width ?? 1, 1)}
              />
            );
          })}
        </g>
        {graph.nodes.map((node) => {
          const name = node.others ? t('transfers.flow.others', { count: node.others }) : nameOf(node.stage, node.stop);
          const isLast = node.stage === 'place';
          const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [node.x0, node.x1, node.y0, node.y1];
          const act = () => !node.others && choose(node.stage, node.stop.id);
          return (
            // biome-ignore lint/a11y/useSemanticElements: a stop of a drawing cannot be a button element
            <g
              key={node.id}
              role="button"
              tabIndex={0}
              aria-disabled={node.others !== undefined}
              aria-label={t('transfers.flow.stop', {
                stage: t(`transfers.flow.${node.stage}`),
                name,
                count: node.value ?? 0,
              })}
              className="flow-stop"
              onClick={act}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                act();
              }}
              onPointerEnter={() => setLit(node.id)}
              onPointerLeave={() => setLit(undefined)}
              onFocus={() => setLit(node.id)}
              onBlur={() => setLit(undefined)}
            >
              <rect x={x0} y={y0} width={x1 - x0} height={Math.max(y1 - y0, 2)} className="flow-node" />
              <foreignObject x={isLast ? x0 - LABEL - 6 : x1 + 4} y={(y0 + y1) / 2 - 9} width={LABEL} height={18}>
                <div className="flow-name" data-last={isLast || undefined}>
                  {name}
                </div>
              </foreignObject>
            </g>
          );
        })}
      </svg>
    </Box>
  );
}

function layOut(paths: readonly Path[]): { graph: Laid; height: number } {
  const { nodes, links } = graphOf(paths, MOST);
  const rows = Math.max(...STAGES.map((stage) => nodes.filter((node) => node.stage === stage).length));
  const height = Math.max(rows * ROW, 160);
  const place = sankey<FlowNode, FlowLink>()
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
