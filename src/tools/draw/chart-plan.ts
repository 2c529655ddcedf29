/** The chart of a plan: what the bot asks and tries after an opening, with a branch for each answer. */
import type { Content } from '../../content/content.ts';
import { rankCauses } from '../../decide/belief.ts';
import type { Decision } from '../../decide/decide.ts';
import type { Session } from '../../model.ts';
import { chanceOf } from './chance-of.ts';
import type { Arrow, Box, Chart } from './chart.ts';
import { words } from './describe-step.ts';
import { describeTurn, type Turn } from './describe-turn.ts';
import { decideHeard } from './hear-opening.ts';
import { cut } from './wrap.ts';

/** How many questions and fixes one after another are drawn. */
export const LEVELS = 4;
/** Ways that fewer people go are left out. */
const LEAST_CHANCE = 0.03;
/** How many causes a box names, and the least share worth naming. */
const NAMED = 3;
const LEAST_SHARE = 0.02;
const LONGEST_CAUSE = 64;

/** A way from the opening to here. */
interface Way {
  from: string;
  label: string;
  level: number;
  /** How many of a hundred people come here, as a share of 1. */
  chance: number;
  /** The causes in question so far. */
  causes: readonly string[];
}

/** The causes in question where the session stands; those before, where it stands at another kind of step. */
function causesAt({ position }: Session, before: readonly string[], content: Content): readonly string[] {
  const step = position && content.dialogs.get(position.intent)?.steps[position.step];
  return step && 'diagnose' in step ? step.diagnose.causes : before;
}

const percent = (share: number): string => `${share < 0.01 ? '<1' : Math.round(share * 100)}%`;

function sayLikeliest(session: Session, causes: readonly string[], content: Content): string[] {
  return rankCauses(causes, session, content)
    .filter(({ share }) => share >= LEAST_SHARE)
    .slice(0, NAMED)
    .map(({ cause, share }) => `${percent(share)} ${cut(content.causes.get(cause)?.title ?? cause, LONGEST_CAUSE)}`);
}

/** A form's questions come one after another, and share a box. */
function passForm(decision: Decision, content: Content): { form: string[]; after: Decision; turn: Turn } {
  const form: string[] = [];
  let after = decision;
  let turn = describeTurn(after, content);
  while (turn.kind === 'form') {
    form.push(...turn.says.lines);
    after = decideHeard(after.session, turn.replies[0]!.heard, content);
    turn = describeTurn(after, content);
  }
  return { form, after, turn };
}

/** `levels`: how many questions and fixes one after another are drawn. */
export function chartPlan(opening: string, first: Decision, content: Content, levels = LEVELS): Chart {
  const boxes: Box[] = [];
  const arrows: Arrow[] = [];
  const add = (box: Omit<Box, 'id' | 'name'>): string =>
    boxes[boxes.push({ id: `turn-${boxes.length}`, name: '', ...box }) - 1]!.id;
  const join = (from: string, to: string, labels: string[]): number =>
    arrows.push({ from, to, labels: labels.filter(Boolean) });

  /** False where there is more to come than is drawn. */
  function draw(decision: Decision, way: Way): boolean {
    const { form, after, turn } = passForm(decision, content);
    const over = turn.replies.length === 0;
    if (!over && (way.level > levels || way.chance < LEAST_CHANCE)) return false;
    const causes = causesAt(after.session, way.causes, content);
    const likeliest = turn.kind === 'end' ? [] : sayLikeliest(after.session, causes, content);
    const id = add({ kind: turn.kind, ...turn.says, notes: [...turn.says.notes, ...likeliest] });
    if (form.length > 0) {
      const asked = add({ kind: 'form', ...words(form) });
      join(way.from, asked, [way.label]);
      join(asked, id, []);
    } else join(way.from, id, [way.label]);
    const leftOut: string[] = [];
    for (const { label: reply, value, heard } of turn.replies) {
      const chance = chanceOf(value, after.session, causes, content);
      const label = chance === null ? reply : `${reply} (${percent(chance)})`;
      const next = { from: id, label, level: way.level + 1, chance: way.chance * (chance ?? 1), causes };
      if (!draw(decideHeard(after.session, heard, content), next)) leftOut.push(label);
    }
    if (leftOut.length > 0) join(id, add({ kind: 'more', ...words([]) }), leftOut);
    return true;
  }

  const { position } = first.session;
  const topic = position ? [content.dialogs.get(position.intent)?.title ?? position.intent] : [];
  const from = add({ kind: 'start', ...words([`“${cut(opening, 200)}”`], topic, opening) });
  draw(first, { from, label: '', level: 1, chance: 1, causes: [] });
  return { title: `The plan for “${cut(opening, 80)}”`, direction: 'right', boxes, arrows };
}
