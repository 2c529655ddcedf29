/** For every cause: a person who has it, and answers as it shows, ends with its cure or with a technician who sees it. */
import { describe, expect, test } from '@jest/globals';
import type { Cause } from '../../src/content/content.ts';
import { resolveCode } from '../../src/content/resolve-code.ts';
import { SHARE } from '../../src/content/scale.ts';
import { collectTicket } from '../../src/desk/collect.ts';
import type { Heard, Session } from '../../src/model.ts';
import { diagnoseSteps } from '../../src/tools/simulate/cases.ts';
import { content } from '../content.ts';
import { AT, freshSession, possibleAnswers, tell } from './hear.ts';

const MOST_TURNS = 40;

/** What the cause shows most often: its strongest code and sentence. */
function evidenceOf(cause: Cause): Partial<Heard> {
  const strongest = <T extends string>(words: Record<string, T>) =>
    Object.entries(words).sort((a, b) => SHARE[b[1] as never] - SHARE[a[1] as never])[0];
  const code = strongest(cause.codes);
  const sentence = strongest(cause.sentences);
  const known = code && SHARE[code[1]] >= 0.5 ? resolveCode(code[0], content) : null;
  return {
    codes: known ? [{ table: known.table, code: known.code, entry: known.code }] : [],
    sentences: sentence && SHARE[sentence[1]] >= 0.5 ? [sentence[0]] : [],
  };
}

/** The answer this cause shows most often; not knowing where it shows none. */
function answerFor(cause: Cause, symptom: string): string {
  const shows = Object.entries(cause.shows[symptom] ?? {}).sort((a, b) => SHARE[b[1]] - SHARE[a[1]]);
  return shows[0]?.[0] ?? 'dont-know';
}

interface Outcome {
  cured: boolean;
  session: Session;
  intent: string;
}

function live(cause: Cause, intent: string): Outcome {
  let { session, acts } = tell(
    freshSession(),
    { text: 'it fails', intents: [{ intent, confidence: 1 }], ...evidenceOf(cause) },
    content,
  );
  for (let turns = 0; turns < MOST_TURNS && session.waiting; turns++) {
    const { waiting } = session;
    const cures = waiting.for === 'fix' && SHARE[cause.fixes[waiting.id] ?? 'never'] >= 0.5;
    const choice =
      waiting.for === 'symptom'
        ? answerFor(cause, waiting.id)
        : waiting.for === 'fix'
          ? cures
            ? 'worked'
            : 'not-worked'
          : null;
    const answer = choice === null ? possibleAnswers(session, content)[0]! : { kind: 'choice' as const, value: choice };
    ({ session, acts } = tell(session, { text: answer?.value ?? '', answer }, content));
    if (cures) return { cured: true, session, intent };
  }
  expect(acts.some(({ act }) => act === 'open-ticket')).toBe(true);
  return { cured: false, session, intent };
}

describe.each([...content.causes.values()].map((cause) => [cause.id, cause] as const))('%s', (id, cause) => {
  const trees = [
    ...new Set(diagnoseSteps(content).flatMap(({ intent, step }) => (step.causes.includes(id) ? [intent] : []))),
  ];

  test('is cured, or seen by a technician, in one of its trees at least', () => {
    const ends = trees.map((intent) => live(cause, intent));
    const good = ends.filter(({ cured, session, intent }) => {
      if (cured) return true;
      const { ticket } = collectTicket(session, { number: 1, desk: 'd', intent, reason: 'tree', at: AT }, content);
      return ticket.suspects.some((suspect) => suspect.cause === id);
    });
    expect(good.length).toBeGreaterThan(0);
  });
});
