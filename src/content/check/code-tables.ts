/** A number has one meaning in its table, and a label or a range belongs to one table. */
import type { CodeTable, Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Places } from '../read/places.ts';

export function checkCodeTables(content: Content, where: Places): Problem[] {
  const tables = [...content.tables.values()];
  return [
    ...tables.flatMap((table) => numbersTwice(table, where)),
    ...ranges(tables, where),
    ...labelsTwice(tables, where),
  ];
}

function numbersTwice({ table, codes, pairs }: CodeTable, where: Places): Problem[] {
  const seen = new Map<string, string>();
  const once = (number: string, shown: string, ...path: PropertyKey[]): Problem[] => {
    const earlier = seen.get(number);
    seen.set(number, earlier ?? shown);
    if (earlier === undefined) return [];
    const same = earlier === shown ? '' : ` (as ${earlier})`;
    return [
      {
        ...where.of('tables', table, ...path),
        what: `${shown} is already in this table${same}`,
        mend: 'make the two entries one',
      },
    ];
  };
  return [
    ...codes.flatMap(({ code }, i) => once(`${Number(code)}`, code, 'codes', i, 'code')),
    ...pairs.flatMap(({ code, extended }, i) =>
      once(`${Number(code)}/${Number(extended)}`, `${code} with ${extended}`, 'pairs', i, 'code'),
    ),
  ];
}

function ranges(tables: CodeTable[], where: Places): Problem[] {
  const all = tables.flatMap(({ table, owns }) =>
    owns.map(({ from, to }, i) => ({ table, from, to, spot: where.of('tables', table, 'owns', i) })),
  );
  return all.flatMap(({ table, from, to, spot }, i) => {
    if (Number(from) > Number(to)) {
      return [{ ...spot, what: `the range ends (${to}) before it begins (${from})`, mend: 'swap from and to' }];
    }
    const clash = all.slice(0, i).find((other) => Number(from) <= Number(other.to) && Number(other.from) <= Number(to));
    if (!clash) return [];
    const what = `the range ${from} to ${to} overlaps with ${clash.from} to ${clash.to} of ${clash.table}`;
    return [{ ...spot, what, mend: clash.table === table ? 'join the two' : 'let each number belong to one table' }];
  });
}

function labelsTwice(tables: CodeTable[], where: Places): Problem[] {
  const owner = new Map<string, string>();
  return tables.flatMap(({ table, 'shown-as': labels }) =>
    labels.flatMap((label, i) => {
      const key = label.trim().toLowerCase();
      const other = owner.get(key);
      owner.set(key, other ?? table);
      if (other === undefined) return [];
      const what = `the label '${label}' already belongs to ${other}`;
      return [
        {
          ...where.of('tables', table, 'shown-as', i),
          what,
          mend: 'keep it in one table: the label decides the table',
        },
      ];
    }),
  );
}
