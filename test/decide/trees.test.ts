/** Every step, every question, every answer and every outcome of every tree is walked; and random walks keep the manners. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolveCode } from '../../src/content/resolve-code.ts';
import type { Condition, Dialog } from '../../src/content/schema/dialogs.ts';
import { nameQuestion } from '../../src/decide/questions.ts';
import type { Act, Heard, Session } from '../../src/model.ts';
import { content } from '../content.ts';
import { freshSession, possibleAnswers, tell } from './hear.ts';

/** What must be known for a condition to hold. */
function evidenceFor(condition: Condition): Partial<Heard> {
  if ('symptom' in condition) return { symptoms: { [condition.symptom]: [condition.is].flat()[0]! } };
  if ('sentence' in condition) return { sentences: [condition.sentence] };
  const code = resolveCode(condition.code, content)!;
  const hits = [{ table: code.table, code: code.code, entry: code.code }];
  const extended = condition.code.split('/')[1];
  return { codes: extended ? [...hits, { table: 'extended-disconnect', code: extended, entry: extended }] : hits };
}

/** One opening message for nothing known, and one for each condition in the tree. */
function openings(dialog: Dialog): Partial<Heard>[] {
  const intents = [{ intent: dialog.intent, confidence: 1 }];
  const conditions = Object.values(dialog.steps).flatMap((step) =>
    'branch' in step ? step.branch.map(({ when }) => when) : [],
  );
  return [{}, ...conditions.map(evidenceFor)].map((evidence) => ({ text: 'it fails', intents, ...evidence }));
}

interface Walk {
  session: Session;
  acts: Act[];
}

interface Walked {
  /** The last acts of each walk. */
  ends: Act[][];
  questions: Set<string>;
  /** Every sentence told on the way. */
  told: Set<string>;
}

/** A question is expanded with all its answers where it is first reached from each opening. */
function walkTree(dialog: Dialog): Walked {
  const ends: Act[][] = [];
  const questions = new Set<string>();
  const told = new Set<string>();
  for (const opening of openings(dialog)) {
    const seen = new Set<string>();
    const open: Walk[] = [tell(freshSession(), opening, content)];
    while (open.length > 0) {
      const { session, acts } = open.pop()!;
      for (const act of acts) if (act.act === 'tell') told.add(act.text);
      if (!session.waiting) {
        ends.push(acts);
        continue;
      }
      const node = `${session.position?.step} ${nameQuestion(session.waiting)} ${session.tried.length}`;
      questions.add(nameQuestion(session.waiting));
      if (seen.has(node)) continue;
      seen.add(node);
      for (const answer of possibleAnswers(session, content))
        open.push(tell(session, { text: answer?.value ?? '', answer }, content));
    }
  }
  return { ends, questions, told };
}

describe.each([...content.dialogs.keys()])('the tree %s', (intent) => {
  const dialog = content.dialogs.get(intent)!;
  const { ends, questions, told } = walkTree(dialog);

  const endings = new Set(Object.values(dialog.steps).flatMap((step) => ('end' in step && step.say ? [step.say] : [])));

  test('ends everywhere in a solution or with a technician', () => {
    expect(ends.length).toBeGreaterThan(0);
    for (const acts of ends) {
      const solved =
        acts.some((act) => act.act === 'say' && act.key === 'glad-solved') ||
        acts.some((act) => act.act === 'tell' && endings.has(act.text));
      expect(solved || acts.some(({ act }) => act === 'open-ticket')).toBe(true);
    }
    expect(ends.some((acts) => acts.some(({ act }) => act === 'open-ticket'))).toBe(true);
  });

  test('says everything it has to say on one of its ways', () => {
    const texts = Object.values(dialog.steps).flatMap((step) =>
      'say' in step && step.say ? [step.say] : 'handoff' in step && step.why ? [step.why] : [],
    );
    for (const text of texts) expect([...told]).toContain(text);
  });

  test('asks every question it declares, if the causes differ in it', () => {
    const asks = Object.values(dialog.steps).flatMap((step) => ('ask' in step ? [step.ask] : []));
    for (const symptom of asks) expect(questions).toContain(`symptom:${symptom}`);
  });

  test('never asks twice, repeats no fix, offers only what is the requester’s, and always ends', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }), fc.nat(1000), (choices, first) => {
        const starts = openings(dialog);
        let walk = tell(freshSession(), starts[first % starts.length]!, content);
        const asked = new Set<string>();
        for (const choice of choices) {
          const { waiting } = walk.session;
          if (!waiting) return;
          const question = nameQuestion(waiting);
          const putOff =
            waiting.for === 'fix' &&
            walk.session.tried.filter((t) => t.fix === waiting.id && t.outcome === 'skipped').length === 1;
          if (!putOff) expect(asked).not.toContain(question);
          asked.add(question);
          if (waiting.for === 'fix') expect(content.fixes.get(waiting.id)?.who).toBe('requester');
          const answers = possibleAnswers(walk.session, content);
          const answer = answers[choice % answers.length]!;
          walk = tell(walk.session, { text: answer?.value ?? '', answer }, content);
        }
        expect(walk.session.waiting).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
