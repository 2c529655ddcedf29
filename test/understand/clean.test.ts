/** Messages made readable. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean, normalise, shorten } from '../../src/understand/clean.ts';

describe('markup', () => {
  test.each([
    ['a mention goes', '<at>Firstline</at> my session drops', 'my session drops'],
    ['a mention with an id goes', '<at id="0">First Line</at>&nbsp;hello', 'hello'],
    ['a mention in the middle goes', 'hey <at>Firstline</at> help', 'hey help'],
    ['tags go, their words stay', '<p>It <strong>always</strong> fails</p>', 'It always fails'],
    [
      'paragraphs and breaks become lines',
      '<p>Error code: 0x904</p><p>Extended error code: 0x7<br/>OK</p>',
      'Error code: 0x904\n\nExtended error code: 0x7\nOK',
    ],
    ['list items become lines', '<ul><li>one</li><li>two</li></ul>', 'one\n\ntwo'],
    ['attributes go with their tag', '<a href="https://example.com/?a=1&b=2" title="x">here</a>', 'here'],
    ['scripts and styles go with their contents', '<style>p { color: red }</style>hi<script>alert(1)</script>', 'hi'],
    [
      'entities become characters',
      'a &lt; b &amp;&amp; c &gt; d &quot;e&quot; &#39;f&#39;',
      'a < b && c > d "e" \'f\'',
    ],
    ['numeric entities too', 'can&#8217;t &#x1F44D;', 'can’t 👍'],
    ['an entity is decoded once', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['unknown entities stay', 'R&D; &unknown; &#99999999;', 'R&D; &unknown; &#99999999;'],
    ['an impossible character is a space', 'a&#0;b&#x110000;c', 'a b c'],
    [
      'what only looks like a tag stays',
      '<Error code: 0x904> on <server01>, x < 5 <3',
      '<Error code: 0x904> on <server01>, x < 5 <3',
    ],
    ['an unclosed tag stays text', 'look <b', 'look <b'],
  ])('%s', (_, raw, text) => {
    expect(clean(raw)).toBe(text);
  });
});

describe('quotes', () => {
  test.each([
    ['a quoted message goes', '<blockquote itemtype="reply"><p>Did it work?</p></blockquote><p>yes</p>', 'yes'],
    ['a quote within a quote goes too', '<blockquote>a<blockquote>b</blockquote>c</blockquote>no', 'no'],
    ['two quotes go', '<blockquote>a</blockquote>yes<blockquote>b</blockquote>', 'yes'],
    ['lines that begin with > go', '> Did it work?\n>> earlier\n  > also\nyes', 'yes'],
    ['an encoded > quotes as well', '&gt; Did it work?\nyes', 'yes'],
    ['a > inside a line stays', 'mstsc > Show Options > Advanced', 'mstsc > Show Options > Advanced'],
    [
      'a message that is nothing but a quote is read',
      '> Error code: 0x904\n> Extended error code: 0x7',
      'Error code: 0x904\nExtended error code: 0x7',
    ],
    ['also beside a mention', '<at>Firstline</at> <blockquote>Error code: 0x904</blockquote>', 'Error code: 0x904'],
  ])('%s', (_, raw, text) => {
    expect(clean(raw)).toBe(text);
  });
});

describe('invisible characters', () => {
  test.each([
    ['Windows line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['line breaks of Word and of Unicode', 'a\u000bb\u2028c\u2029d\u0085e', 'a\nb\nc\nd\ne'],
    ['control characters', 'er\u0000ror\u0007 \u001b[31mred', 'error [31mred'],
    ['zero-width marks', 'Err\u200bor\u200d co\u2060de\ufeff: 0x\u00ad904', 'Error code: 0x904'],
    ['text-direction marks', '\u202eerror\u202c \u2066code\u2069 \u200f0x904\u061c', 'error code 0x904'],
    ['Arabic and Hebrew stay as they are', 'الاتصال لا يعمل 0x904 אין חיבור', 'الاتصال لا يعمل 0x904 אין חיבור'],
    ['all sorts of spaces', 'a\u00a0b\u3000c\u202fd\u2003e\tf', 'a b c d e f'],
    ['many empty lines', 'a\n\n\n \n\nb', 'a\n\nb'],
    ['nothing but blanks', ' \n\t\u200b\u00a0 ', ''],
    ['an empty message', '', ''],
  ])('%s', (_, raw, text) => {
    expect(clean(raw)).toBe(text);
  });

  test('a lone half of a character does no harm', () => {
    expect(clean('a\ud83d b').isWellFormed()).toBe(true);
    expect(clean('ok 👍')).toBe('ok 👍');
  });
});

describe('long messages', () => {
  test('of a huge paste both ends are kept', () => {
    const text = clean(`first line\n${'x'.repeat(100_000)}\nlast line`);
    expect(text.length).toBeLessThanOrEqual(20_000);
    expect(text.startsWith('first line\n')).toBe(true);
    expect(text.endsWith('\nlast line')).toBe(true);
  });

  test.each(['<blockquote>', '<at>', '<at ', '<script>', '<p', '&', '> ', '<a href="', '\n', '</blockquote>', '<b>'])(
    'a paste of %j only is read at once',
    (piece) => {
      expect(clean(piece.repeat(100_000 / piece.length)).length).toBeLessThanOrEqual(20_000);
    },
  );

  test('shortening keeps within the limit, tells that something is missing and never halves a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 20, max: 200 }), (text, most) => {
        const short = shorten(text, most);
        expect(short.length).toBeLessThanOrEqual(Math.max(most, 0));
        if (text.length > most) expect(short).toContain('…');
        else expect(short).toBe(text);
        if (text.isWellFormed()) expect(short.isWellFormed()).toBe(true);
      }),
    );
  });
});

test('what is clean stays as it is, and is always well-formed', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.constantFrom(
      '<at>',
      '</at>',
      '<blockquote>',
      '</blockquote>',
      '<p>',
      '\r\n',
      '&#',
      '>',
      'yes',
      '<br>',
      '\u200b',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = clean(pieces.join(''));
      expect(text.isWellFormed()).toBe(true);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/[\r\u200b]|\n{3}/);
    }),
    { numRuns: 500 },
  );
});

describe('comparing phrases', () => {
  test.each([
    ["Can't connect!", 'cant connect'],
    ['can’t', 'cant'],
    ['Ｅｒｒｏｒ　２３０８', 'error 2308'],
    ['Wi-Fi / VPN', 'wi fi vpn'],
    ['1️⃣', '1'],
    ['Müller GmbH & Co.', 'müller gmbh co'],
    ['エラー・コード', 'エラー コード'],
    ['👍', ''],
  ])('%s becomes "%s"', (text, normal) => {
    expect(normalise(text)).toBe(normal);
  });
});
