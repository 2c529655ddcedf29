/** Texts cut into words. */
import { expect, test } from '@jest/globals';
import { wordsOf } from '../../src/understand/words.ts';

test.each([
  ["It DOESN'T connect!", ['it', 'doesnt', 'connect']],
  ['error 2308, then 516', ['error', '0', 'then', '0']],
  ['Wi-Fi/VPN', ['wi', 'fi', 'vpn']],
  ['24H2', ['24h2']],
  ['', []],
  ['… !!!', []],
  ['Größe ändern', ['größe', 'ändern']],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('scripts without spaces are cut too', () => {
  expect(wordsOf('画面が真っ黒です')).toContain('画面');
  expect(wordsOf('远程桌面连接失败').length).toBeGreaterThan(2);
  expect(wordsOf('หน้าจอดำ').length).toBeGreaterThan(1);
  expect(wordsOf('VPN接続 failed')).toEqual(expect.arrayContaining(['vpn', '接続', 'failed']));
});

test('a word without end is cut off', () => {
  expect(wordsOf('a'.repeat(5000))).toEqual(['a'.repeat(40)]);
});
