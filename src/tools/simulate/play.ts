/** Plays one case with a simulated person who may not know an answer, or be wrong. */
import type { Content } from '../../content/content.ts';
import { DONT_KNOW } from '../../content/schema/symptoms.ts';
import { weigh } from '../../decide/belief.ts';
import { costOfAsking, costOfHandingOver, costOfTrying } from '../../decide/costs.ts';
import { startSession } from '../../decide/session.ts';
import type { Message, Session } from '../../model.ts';
import type { Case } from './cases.ts';
import type { Random } from './random.ts';
import type { Strategy } from './strategies.ts';

export interface Played {
  cause: string;
  intent: string;
  /** Minutes, handing over included. */
  cost: number;
  questions: number;
  fixes: number;
  resolved: boolean;
  /** Handed over although a fix of the requester's own, within the tree, would have cured it. */
  gaveUp: boolean;
}

const AT = '2026-01-01T00:00:00.000Z';
const MESSAGE: Message = {
  id: 'simulated',
  text: '',
  from: { id: 'simulated', name: '' },
  where: { key: 'simulated', kind: 'personal', address: null },
  locale: 'en',
  attachments: [],
  action: null,
  at: AT,
};
/** No strategy may go on for ever. */
const LONGEST = 100;

function answer(symptom: string, scene: Case, noise: number, content: Content, random: Random): string {
  const truth = scene.symptoms[symptom]!;
  if (random.next() >= noise) return truth;
  const others = content.symptoms.get(symptom)!.answers.map(({ value }) => value);
  return random.next() < 0.5 ? DONT_KNOW : random.pick(others, () => 1);
}

export function play(scene: Case, strategy: Strategy, noise: number, content: Content, random: Random): Played {
  const session: Session = { ...startSession('simulated', MESSAGE), codes: scene.codes };
  const played: Played = {
    cause: scene.cause,
    intent: scene.intent,
    cost: 0,
    questions: 0,
    fixes: 0,
    resolved: false,
    gaveUp: false,
  };
  for (let turns = 0; turns < LONGEST; turns++) {
    const next = strategy(scene, session, content, random);
    if (next.next === 'hand-over') break;
    if (next.next === 'ask') {
      played.questions += 1;
      played.cost += costOfAsking(content.symptoms.get(next.symptom)!);
      session.symptoms[next.symptom] = answer(next.symptom, scene, noise, content, random);
      continue;
    }
    played.fixes += 1;
    played.cost += costOfTrying(content.fixes.get(next.fix)!);
    if (scene.cures.has(next.fix)) return { ...played, resolved: true };
    session.tried.push({ fix: next.fix, outcome: 'did-not-help', offered: AT, told: AT });
  }
  const tried = new Set(session.tried.map(({ fix }) => fix));
  const own = [...scene.cures].some((fix) => content.fixes.get(fix)?.who === 'requester' && !tried.has(fix));
  const { weights, other } = weigh(scene.step.causes, session, content);
  return { ...played, cost: played.cost + costOfHandingOver(weights.values(), other), gaveUp: own };
}
