/** `npm run -s learned`: what cases moved, against the words the authors wrote. `-- reset` forgets it all. */
import { readConfig } from '../config.ts';
import { SHARE } from '../content/scale.ts';
import { PRIOR_CASES, shift } from '../decide/learned.ts';
import { openStore } from '../store/open-store.ts';
import { openContent } from './open-knowledge.ts';

const [order] = process.argv.slice(2);
if (order !== undefined && order !== 'reset') {
  console.error(`I don't know “${order}”. Write: npm run -s learned, or: npm run -s learned -- reset`);
  process.exit(1);
}
const config = readConfig();
const content = openContent();
const store = await openStore({ databaseUrl: config.databaseUrl, folder: config.dataFolder });
const percent = (share: number): string => `${Math.round(share * 100)} %`;

if (order === 'reset')
  console.log(`Forgot ${await store.forgetCounts()} tallies. The words in knowledge/ count again. Start the bot anew.`);
else {
  const moved = (await store.counts()).flatMap(({ kind, cause, thing, good, bad }) => {
    const known = content.causes.get(cause);
    const word = kind === 'cure' ? known?.fixes[thing] : known?.codes[thing];
    if (!word) return [];
    const now = shift(SHARE[word], good, bad);
    return [
      {
        cause,
        [kind === 'cure' ? 'cured by' : 'shows']: thing,
        written: `${word}, ${percent(SHARE[word])}`,
        now: percent(now),
        yes: good.toFixed(1),
        no: bad.toFixed(1),
        by: Math.abs(now - SHARE[word]),
      },
    ];
  });
  if (moved.length === 0) console.log('Nothing has been learned yet.');
  else {
    console.log(
      `An authored word counts as much as ${PRIOR_CASES} cases. Most moved first (learning is ${config.learning}):`,
    );
    console.table(moved.sort((a, b) => b.by - a.by).map(({ by, ...row }) => row));
  }
}
await store.close();
