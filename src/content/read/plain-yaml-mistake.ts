/** Says in plain words what a YAML parser complains about. */
import type { YAMLError } from 'yaml';
import type { Problem } from '../problem.ts';

type Words = Pick<Problem, 'what' | 'mend'>;
const QUOTE = "put the whole text in 'single quotes'";

const PLAIN: Partial<Record<YAMLError['code'], [what: string, mend: string]>> = {
  DUPLICATE_KEY: ['the same key stands twice in one place', 'keep one of the two'],
  TAB_AS_INDENT: ['the line is indented with a tab', 'indent with two spaces for each level'],
  BAD_INDENT: ['the line is indented differently from those around it', 'line it up with the lines above'],
  BAD_SCALAR_START: ['the text begins with a character that means something in YAML', QUOTE],
  BAD_DQ_ESCAPE: ['a backslash in double quotes begins a special character', "use 'single quotes' instead"],
  BLOCK_AS_IMPLICIT_KEY: [
    "there is a second ': ' in the line, or the next line is indented too far",
    `${QUOTE}, or line the next line up`,
  ],
  MULTILINE_IMPLICIT_KEY: [
    "a ':' is missing after the key, or the text needs quotes",
    `write 'key: value', or ${QUOTE}`,
  ],
  MULTIPLE_DOCS: ["a line '---' begins a second document", 'take that line out, or make it a second file'],
  TAG_RESOLVE_FAILED: ["a '!' begins a YAML tag", `tags are not used here; ${QUOTE}`],
};

/** What is wrong and how to mend it. */
export function plainYamlMistake({ code, message }: YAMLError): Words {
  if (/^Flow (?:sequence|map)/.test(message)) {
    const [open, close] = message.startsWith('Flow map') ? ['{', '}'] : ['[', ']'];
    return { what: `the '${open}' before this is not closed`, mend: `end it with '${close}'` };
  }
  if (/quote/.test(message)) {
    return { what: 'a quote is opened and not closed', mend: "close it; inside 'single quotes' write ' as ''" };
  }
  const plain = PLAIN[code];
  if (plain) return { what: plain[0], mend: plain[1] };
  const what = message.charAt(0).toLowerCase() + message.slice(1);
  return { what, mend: `look for a missing colon, quote, dash or bracket; or ${QUOTE}` };
}
