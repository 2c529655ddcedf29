/** A source is named, not promised. */
import type { Content } from '../content.ts';
import type { Problem, Spot } from '../problem.ts';
import type { Places } from '../read/places.ts';

const NO_SOURCE =
  /^(?:todo|tbd|fixme|x{2,}|n\/?a|none|unknown|source|sources?|internet|the internet|google|\W+)[.!…]*$/i;

export function checkSources(content: Content, where: Places): Problem[] {
  const named = (source: string, spot: Spot): Problem[] =>
    NO_SOURCE.test(source.trim())
      ? [
          {
            ...spot,
            what: `'${source}' names no source`,
            mend: 'name the document or page where this can be looked up',
          },
        ]
      : [];
  return [
    ...[...content.tables.values()].flatMap(({ table, codes, pairs }) => [
      ...codes.flatMap(({ source }, i) => named(source, where.of('tables', table, 'codes', i, 'source'))),
      ...pairs.flatMap(({ source }, i) => named(source, where.of('tables', table, 'pairs', i, 'source'))),
    ]),
    ...(['sentences', 'events', 'myths'] as const).flatMap((kind) =>
      [...content[kind].values()].flatMap(({ id, source }) => named(source, where.of(kind, id, 'source'))),
    ),
    ...(['fixes', 'causes'] as const).flatMap((kind) =>
      [...content[kind].values()].flatMap(({ id, sources }) =>
        sources.flatMap((source, i) => named(source, where.of(kind, id, 'sources', i))),
      ),
    ),
  ];
}
