/** The planner against the optimum, computed exactly on small made-up domains, and against the folk methods on the whole domain. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cause, Content, Fix, Symptom } from '../../src/content/content.ts';
import { weigh } from '../../src/decide/belief.ts';
import { costOfAsking, costOfHandingOver, costOfTrying } from '../../src/decide/costs.ts';
import { answerChances, cureChance } from '../../src/decide/likelihood.ts';
import { planNext } from '../../src/decide/planner.ts';
import type { Session } from '../../src/model.ts';
import { simulate } from '../../src/tools/simulate/figures.ts';
import { content } from '../content.ts';
import { AT, freshSession } from './hear.ts';

const OFTEN = ['almost-always', 'usually', 'often', 'sometimes', 'seldom'] as const;
const COMMON = ['very-common', 'common', 'uncommon', 'rare'] as const;

/** A domain of three causes, two questions and three fixes. */
const domains = fc
  .record({
    likely: fc.array(fc.constantFrom(...COMMON), { minLength: 3, maxLength: 3 }),
    shows: fc.array(fc.constantFrom(...OFTEN), { minLength: 12, maxLength: 12 }),
    cures: fc.array(fc.constantFrom(...OFTEN), { minLength: 9, maxLength: 9 }),
    minutes: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ likely, shows, cures, minutes }) => {
    const symptoms = ['s0', 's1'].map(
      (id): Symptom => ({
        id,
        ask: 'Is it so?',
        why: 'It tells.',
        seconds: 20,
        answers: [
          { value: 'a', label: 'A', 'heard-as': [] },
          { value: 'b', label: 'B', 'heard-as': [] },
        ],
      }),
    );
    const causes = likely.map(
      (common, i): Cause => ({
        id: `c${i}`,
        title: `Cause ${i}`,
        family: 'made-up',
        likely: common,
        shows: { s0: { a: shows[i * 4]!, b: shows[i * 4 + 1]! }, s1: { a: shows[i * 4 + 2]!, b: shows[i * 4 + 3]! } },
        codes: {},
        sentences: {},
        check: [],
        sources: ['made up'],
        fixes: { f0: cures[i * 3]!, f1: cures[i * 3 + 1]!, f2: cures[i * 3 + 2]! },
      }),
    );
    const fixes = minutes.map(
      (m, i): Fix => ({
        id: `f${i}`,
        title: `Fix ${i}`,
        who: 'requester',
        minutes: m,
        risk: 'none',
        steps: ['Do it.'],
        verify: 'Works?',
        undo: 'nothing to undo',
        'read-only': false,
        sources: ['made up'],
        reviewed: '2026-11-22',
      }),
    );
    const by = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]));
    return {
      tables: new Map(),
      sentences: new Map(),
      symptoms: by(symptoms),
      causes: by(causes),
      fixes: by(fixes),
    } as unknown as Content;
  });

const step = { causes: ['c0', 'c1', 'c2'], symptoms: ['s0', 's1'] };
type Move = { ask: string } | { fix: string } | 'hand-over';

/** Mean cost from here under a policy, or under the best one where none is given. */
function costFrom(domain: Content, session: Session, policy: ((s: Session) => Move) | null): number {
  const { weights, other } = weigh(step.causes, session, domain);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, other);
  const after = (move: Move): number => {
    if (move === 'hand-over') return costOfHandingOver(weights.values(), other);
    if ('fix' in move) {
      const failed = {
        ...session,
        tried: [...session.tried, { fix: move.fix, outcome: 'did-not-help' as const, offered: AT, told: AT }],
      };
      const cured =
        [...weights].reduce((sum, [id, weight]) => sum + weight * cureChance(domain.causes.get(id)!, move.fix), 0) /
        total;
      return costOfTrying(domain.fixes.get(move.fix)!) + (1 - cured) * costFrom(domain, failed, policy);
    }
    const symptom = domain.symptoms.get(move.ask)!;
    const told = symptom.answers.map(({ value }) => {
      const known = [...weights].reduce(
        (sum, [id, weight]) => sum + weight * answerChances(domain.causes.get(id)!, move.ask, domain).get(value)!,
        0,
      );
      const chance = (known + other / symptom.answers.length) / total;
      return chance * costFrom(domain, { ...session, symptoms: { ...session.symptoms, [move.ask]: value } }, policy);
    });
    return costOfAsking(symptom) + told.reduce((sum, cost) => sum + cost, 0);
  };
  if (policy) return after(policy(session));
  const asks = step.symptoms.filter((id) => !(id in session.symptoms)).map((ask): Move => ({ ask }));
  const fixes = [...domain.fixes.keys()]
    .filter((fix) => !session.tried.some((t) => t.fix === fix))
    .map((fix): Move => ({ fix }));
  return Math.min(...['hand-over' as const, ...asks, ...fixes].map(after));
}

describe('the planner', () => {
  test('costs at most a tenth more than the optimum on small domains, on average', () => {
    const ratios: number[] = [];
    fc.assert(
      fc.property(domains, (domain) => {
        const planned = costFrom(domain, freshSession(), (session) => {
          const next = planNext(step, session, domain);
          return next.next === 'ask' ? { ask: next.symptom } : next.next === 'try' ? { fix: next.fix } : 'hand-over';
        });
        const ratio = planned / costFrom(domain, freshSession(), null);
        expect(ratio).toBeGreaterThan(0.999);
        expect(ratio).toBeLessThan(1.35);
        ratios.push(ratio);
      }),
      { numRuns: 60, seed: 4 },
    );
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeLessThan(1.1);
  });

  test('beats simplest-first and the authored order over the whole domain, also when answers are wrong', () => {
    const figures = simulate(content, 150, 11, [0, 0.2]);
    const cost = (strategy: string, noise: number): number =>
      figures.find((f) => f.strategy === strategy && f.noise === noise)!.meanCost;
    expect(cost('planner', 0)).toBeLessThan(0.6 * cost('simplest-first', 0));
    expect(cost('planner', 0)).toBeLessThan(0.6 * cost('authored-order', 0));
    expect(cost('planner', 0.2)).toBeLessThan(1.33 * cost('planner', 0));
    expect(cost('planner', 0)).toBeGreaterThan(cost('clairvoyant', 0));
  });

  test('says the same for the same case', () => {
    for (const dialog of content.dialogs.values())
      for (const s of Object.values(dialog.steps))
        if ('diagnose' in s)
          expect(planNext(s.diagnose, freshSession(), content)).toEqual(planNext(s.diagnose, freshSession(), content));
  });
});
