/** Steps for requesters do without the words of administrators, unless there is a line to copy. */
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Places } from '../read/places.ts';

const JARGON =
  /\b(TermService|SessionEnv|UmRdpService|registry|regedit|HKLM|HKCU|HKEY_\w+|gpedit(?:\.msc)?|group policy|secpol(?:\.msc)?|services\.msc|qwinsta|GPO|NTLM|Kerberos|CredSSP|SPN|Schannel)\b/i;

export function checkJargon(content: Content, where: Places): Problem[] {
  return [...content.fixes.values()].flatMap(({ id, who, steps }) =>
    steps.flatMap((step, i): Problem[] => {
      const word = who === 'requester' && typeof step === 'string' ? JARGON.exec(step)?.[0] : undefined;
      if (word === undefined) return [];
      const mend = "say it in everyday words, or give the line to copy with 'do:' and 'copy:'";
      return [
        { ...where.of('fixes', id, 'steps', i), what: `'${word}' is a word for administrators`, mend, warning: true },
      ];
    }),
  );
}
