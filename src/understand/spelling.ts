/** Repairs single-letter slips in words the training phrases know. */

/** Shorter words have too many neighbours. */
const SHORTEST = 4;

function* withOneLetterLess(word: string): Iterable<string> {
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

/** At most one insertion, deletion, change or swap of neighbours between two words that share a shortened form. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  if (a.length !== b.length) return true;
  let differing = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differing += 1;
  if (differing === 1) return true;
  const first = [...a].findIndex((letter, i) => letter !== b[i]);
  return differing === 2 && a[first] === b[first + 1] && a[first + 1] === b[first];
}

export type Speller = (word: string) => string;

/** `counts`: how often each known word occurs; of several neighbours the most frequent wins. */
export function createSpeller(counts: ReadonlyMap<string, number>): Speller {
  const neighbours = new Map<string, string[]>();
  for (const [word, count] of counts) {
    if (word.length < SHORTEST || (count < 2 && word.length < 7)) continue;
    for (const form of [word, ...withOneLetterLess(word)]) {
      const list = neighbours.get(form);
      if (list) list.push(word);
      else neighbours.set(form, [word]);
    }
  }
  return (word) => {
    if (word.length < SHORTEST || counts.has(word)) return word;
    let best = word;
    let most = 0;
    for (const form of [word, ...withOneLetterLess(word)]) {
      for (const known of neighbours.get(form) ?? []) {
        const count = counts.get(known)!;
        if (count > most && isOneSlip(word, known)) {
          best = known;
          most = count;
        }
      }
    }
    return best;
  };
}
