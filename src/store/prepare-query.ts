/** Queries that every turn asks: built once, since building one takes several times as long as its answer. */
import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely';
import type { Tables } from './schema.ts';

/** Stands in a query for a value that is known only when it is asked. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Names a value of the query, with its type. */
export type Given<Values> = <Name extends keyof Values>(name: Name) => Values[Name];

/** `build` is called once for each database and must not look at what `given` returns. Null is a value like any other. */
export function prepareQuery<Values extends object, Row>(
  build: (db: Kysely<Tables>, given: Given<Values>) => Compilable<Row>,
): (db: Kysely<Tables>, values: Values) => Promise<QueryResult<Row>> {
  const known = new WeakMap<object, CompiledQuery<Row>>();
  return (db, values) => {
    // A transaction shares it with its database.
    const { adapter } = db.getExecutor();
    const query = known.get(adapter) ?? build(db, (name) => new Slot(String(name)) as never).compile();
    known.set(adapter, query);
    const parameters = query.parameters.map((value) =>
      value instanceof Slot ? values[value.name as keyof Values] : value,
    );
    return db.executeQuery({ ...query, parameters });
  };
}
