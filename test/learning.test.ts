/** What people confirm, what relapses and what technicians find shifts the authored likelihoods, and nothing else does. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SHARE } from '../src/content/scale.ts';
import { asFailed, countOutcome } from '../src/decide/count-outcome.ts';
import { PRIOR_CASES, shift, withCounts } from '../src/decide/learned.ts';
import { cureChance } from '../src/decide/likelihood.ts';
import { addUp, startLearning } from '../src/learning.ts';
import { content } from './content.ts';
import { freshSession } from './decide/hear.ts';
import { ada, type Office, openOffice, tom } from './office.ts';

describe('a tally', () => {
  test('moves the authored chance, more with more cases, and never out of 0 to 1', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(SHARE)),
        fc.float({ min: -5, max: 500, noNaN: true }),
        fc.float({ min: -5, max: 500, noNaN: true }),
        (authored, good, bad) => {
          const now = shift(authored, good, bad);
          expect(now).toBeGreaterThanOrEqual(0);
          expect(now).toBeLessThanOrEqual(1);
          if (good > 0 && bad <= 0) expect(now).toBeGreaterThanOrEqual(authored);
          if (bad > 0 && good <= 0) expect(now).toBeLessThanOrEqual(authored);
        },
      ),
    );
    expect(shift(0.5, PRIOR_CASES, 0)).toBe(0.75);
  });

  test('is shared among the causes the fix may have been for, and taken back whole by a relapse', () => {
    const causes = ['vpn-down', 'host-off-asleep', 'dns-stale'];
    const counts = countOutcome('reconnect-vpn', 'cured', causes, freshSession(), content);
    expect(counts.reduce((sum, { good }) => sum + good, 0)).toBeCloseTo(1);
    expect(counts.every(({ cause }) => 'reconnect-vpn' in content.causes.get(cause)!.fixes)).toBe(true);
    const after = addUp(counts, asFailed(counts));
    expect(after.every(({ good, bad }) => Math.abs(good) < 1e-9 && bad > 0)).toBe(true);
  });

  test('of a cause or fix that nobody wrote changes nothing', () => {
    const ghost = withCounts(content, [{ kind: 'cure', cause: 'vpn-down', thing: 'no-such-fix', good: 50, bad: 0 }]);
    expect(cureChance(ghost.causes.get('vpn-down')!, 'no-such-fix')).toBe(0);
    expect(cureChance(ghost.causes.get('vpn-down')!, 'reconnect-vpn')).toBe(
      cureChance(content.causes.get('vpn-down')!, 'reconnect-vpn'),
    );
  });
});

describe('the running bot', () => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice();
    office.world.knowledge = { ...office.world.knowledge };
  });
  afterEach(() => office.close());

  async function learn(mode: 'on' | 'frozen' | 'off'): Promise<void> {
    const learning = await startLearning(office.world.knowledge, office.world.store, mode);
    if (learning) office.world.learn = learning;
  }

  /** Answers whatever is asked until a fix is on the table; returns the fix. */
  async function reachFix(): Promise<string> {
    await office.say(tom, 'my rdp session keeps dropping while I work, it disconnects again and again');
    for (let turns = 0; turns < 10; turns++) {
      const waiting = (await office.session(tom))?.waiting;
      if (waiting?.for === 'fix') return waiting.id;
      await office.say(tom, "I don't know");
    }
    throw new Error('no fix was offered');
  }

  test('counts a cure that a person confirms, and takes it back when it relapses', async () => {
    await learn('on');
    const fix = await reachFix();
    await office.say(tom, 'Yes, it works');
    const cured = await office.world.store.counts();
    expect(cured.map(({ thing }) => thing)).toContain(fix);
    expect(cured.reduce((sum, { good }) => sum + good, 0)).toBeCloseTo(1, 1);
    await office.say(tom, 'still broken');
    const after = (await office.world.store.counts()).filter(({ thing }) => thing === fix);
    expect(after.reduce((sum, { good }) => sum + good, 0)).toBeCloseTo(0, 1);
    expect(after.reduce((sum, { bad }) => sum + bad, 0)).toBeCloseTo(1, 1);
  });

  test('uses at once what it counted, and again after a new start', async () => {
    await learn('on');
    const fix = await reachFix();
    const chances = () => [...office.world.knowledge.content.causes.values()].map((cause) => cureChance(cause, fix));
    const before = chances();
    await office.say(tom, 'No, still the same');
    const now = chances();
    expect(now).not.toEqual(before);
    office.world.knowledge.content = content;
    await learn('on');
    expect(chances()).toEqual(now);
  });

  test('learns from the cause a technician found which codes it shows', async () => {
    await learn('on');
    await office.tell(ada, 'this is the desk');
    await office.say(tom, 'error code 0x904 extended error code 0x7');
    await office.say(tom, 'human');
    const { number } = await office.ticket((await office.session(tom))!.ticket!);
    await office.tell(ada, `claim ${number}`);
    await office.tell(ada, `resolve ${number} fixed cause rdp-cert-broken: made a new certificate`);
    expect((await office.ticket(number)).resolution).toMatchObject({
      cause: 'rdp-cert-broken',
      note: 'made a new certificate',
    });
    const codes = (await office.world.store.counts()).filter(
      ({ kind, cause }) => kind === 'code' && cause === 'rdp-cert-broken',
    );
    expect(codes.find(({ thing }) => thing === '0x904/0x7')?.good).toBe(1);
    expect(codes.some(({ bad }) => bad === 1)).toBe(true);
  });

  test('counts nothing when frozen, and uses what is there; when off it does neither', async () => {
    await learn('on');
    await reachFix();
    await office.say(tom, 'No, still the same');
    const counts = await office.world.store.counts();
    for (const mode of ['frozen', 'off'] as const) {
      delete office.world.learn;
      office.world.knowledge.content = content;
      await learn(mode);
      expect(office.world.learn).toBeUndefined();
      expect(office.world.knowledge.content === content).toBe(mode === 'off');
    }
    await office.say(tom, 'No, still the same');
    expect(await office.world.store.counts()).toEqual(counts);
    expect(await office.world.store.forgetCounts()).toBe(counts.length);
    expect(await office.world.store.counts()).toEqual([]);
  });
});
