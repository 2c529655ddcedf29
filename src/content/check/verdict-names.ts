/** What codes, error sentences and events name must exist: the tree they lead to, the causes they raise or rule out. */
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Kind } from '../read/kinds.ts';
import type { Places } from '../read/places.ts';
import { unknownName } from './unknown-name.ts';

interface Verdict {
  intent?: string | undefined;
  raises: string[];
  'rules-out'?: string[];
}

export function checkVerdictNames(content: Content, where: Places): Problem[] {
  const names = (kind: Kind, id: string, verdict: Verdict, path: PropertyKey[] = []): Problem[] => {
    const at = (...more: PropertyKey[]) => where.of(kind, id, ...path, ...more);
    const ruledOut = verdict['rules-out'] ?? [];
    const tree = verdict.intent === undefined ? [] : unknownName(where, 'dialogs', verdict.intent, at('intent'));
    const raised = verdict.raises.flatMap((cause, i) => unknownName(where, 'causes', cause, at('raises', i)));
    const ruled = ruledOut.flatMap((cause, i) => [
      ...unknownName(where, 'causes', cause, at('rules-out', i)),
      ...(verdict.raises.includes(cause)
        ? [{ ...at('rules-out', i), what: `'${cause}' is both raised and ruled out`, mend: 'keep one of the two' }]
        : []),
    ]);
    return [...tree, ...raised, ...ruled];
  };
  return [
    ...[...content.tables.values()].flatMap(({ table, codes, pairs }) => [
      ...codes.flatMap((code, i) => names('tables', table, code, ['codes', i])),
      ...pairs.flatMap((pair, i) => names('tables', table, pair, ['pairs', i])),
    ]),
    ...[...content.sentences.values()].flatMap((sentence) => names('sentences', sentence.id, sentence)),
    ...[...content.events.values()].flatMap((event) => names('events', event.id, event)),
  ];
}
