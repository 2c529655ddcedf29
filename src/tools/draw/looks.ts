/** How each kind of box is named, coloured and shaped; the same in every drawing. */
import type { BoxKind } from './chart.ts';

export interface Look {
  word: string;
  fill: string;
  line: string;
  /** Rounded ends mark where a conversation begins and ends. */
  round: boolean;
}

const look = (word: string, fill: string, line: string, round = false): Look => ({ word, fill, line, round });

export const LOOKS: Readonly<Record<BoxKind, Look>> = {
  start: look('Start', '#eceff4', '#5b6678', true),
  say: look('Say', '#ffffff', '#667085'),
  ask: look('Ask', '#e3effc', '#2b6cb0'),
  branch: look('What is known?', '#f3ecfb', '#7a4fb0'),
  diagnose: look('Find the cause', '#dcebfa', '#1d4f85'),
  fix: look('Try', '#fdf3d7', '#a8740a'),
  form: look('Ask in their own words', '#e6f5f5', '#1f7a7a'),
  handoff: look('Hand over', '#fde8e1', '#b4472a', true),
  end: look('End', '#e0f3e3', '#2d7a3e', true),
  more: look('And so on …', '#f5f5f5', '#707070', true),
};
