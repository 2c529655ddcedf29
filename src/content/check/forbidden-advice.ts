/** Advice that circulates and does harm is not given, in no file. */
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Kind } from '../read/kinds.ts';
import type { Places } from '../read/places.ts';
import { textsIn } from './texts-in.ts';

const GAP = String.raw`\W+(?:(?!TLS|SSL)\w+\W+){0,5}?`;
const FORBIDDEN: [advice: RegExp, what: string, mend: string][] = [
  [
    /network service\b.*\badministrators\b|\badministrators\b.*network service\b/is,
    'this makes NETWORK SERVICE an administrator',
    'grant the one right that is missing, for example to the one key file',
  ],
  [
    new RegExp(
      String.raw`\b(?:re-?)?(?:enabl\w*|activat\w*|allow\w*|us(?:e|es|ing)|switch(?:ing)? on|turn(?:ing)? on)${GAP}(?:TLS|SSL) ?1\.[01]\b`,
      'i',
    ),
    'this switches TLS 1.0 or 1.1 back on',
    'let both sides speak TLS 1.2 or newer',
  ],
  [
    /protocols\\TLS 1\.[01]\\.*\benabled\b\D*(?:1|0xffffffff)\b/is,
    'this switches TLS 1.0 or 1.1 back on',
    'let both sides speak TLS 1.2 or newer',
  ],
  [
    /\b(?:install|download|use|run|try|update)\w*\W+(?:\w+\W+){0,4}?rdp ?wrap|rdpwinst(?:\.exe)? -i\b/i,
    'this recommends RDP Wrapper, which breaks the licence and the next update',
    'name a licensed way instead',
  ],
  [
    /\bpatch\w*\W+(?:\w+\W+){0,4}?termsrv|\btermsrv(?:\.dll)?\W+(?:\w+\W+){0,2}?patch/i,
    'this patches termsrv.dll',
    'name a licensed way instead',
  ],
  [
    /\b(?:delet|remov|reset|renam|clear)\w*\b[^.;!?]{0,80}?graceperiod|graceperiod\b[^.;:!?]{0,60}\b(?:delet|remov|reset|renam|clear)|\b(?:reset|renew|extend|prolong)\w*\W+(?:(?:the|this|your|its|licen[cs]\w+|rds?)\W+){0,4}grace period/is,
    'this resets the licensing grace period',
    'activate a licence server and set the licensing mode',
  ],
];
/** A warning against it, in the same clause, is no advice. */
const WARNED = /\b(?:never|not|don't|nobody should|instead of)\b[^.;:!?]*$/i;
/** Phrases are left out: they are what people say. */
const CHECKED: Kind[] = ['fixes', 'causes', 'myths', 'tables', 'sentences', 'events', 'symptoms', 'dialogs', 'speech'];

export function checkForbiddenAdvice(content: Content, where: Places): Problem[] {
  return CHECKED.flatMap((kind) =>
    [...content[kind]].flatMap(([id, item]) =>
      textsIn(item).flatMap(({ text, path }) =>
        FORBIDDEN.flatMap(([advice, what, mend]) => {
          const found = advice.exec(text);
          if (!found || WARNED.test(text.slice(0, found.index))) return [];
          return [{ ...where.of(kind, id, ...path), what, mend }];
        }),
      ),
    ),
  );
}
