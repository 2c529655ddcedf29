/** Hides what must never be stored or shown: passwords, tokens, keys and card numbers that people type. */

const HIDDEN = '•••';
const WORD = '(?:pass(?:word|wort|phrase|code)|kennwort|mot de passe|contraseña|wachtwoord|senha|pwd|パスワード|密码)';
/** After a colon or an equals sign whatever stands on the line is the secret. */
const GIVEN = new RegExp(
  String.raw`(${WORD}[^\S\n]*[:=：][^\S\n]*)(?!["']?(?:expired|wrong|incorrect|required|\*|•))(\S{4,})`,
  'giu',
);
/** After "is" only what looks like one: "my password is expired" is a complaint. */
const TOLD = new RegExp(
  String.raw`(${WORD}(?:[^\S\n]+(?:is|was|ist|lautet|est|es|för|は))[^\S\n]+)((?=\S*(?:\d|[!@#$%^&*_+]))\S{4,})`,
  'giu',
);
const TOKEN =
  /\b(?:eyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]+)?|AKIA[0-9A-Z]{16}|gh[pousr]_\w{30,}|xox[abp]-[\w-]{10,})|(?<=\bbearer\s)[\w.~+/-]{20,}/gi;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;
const CARD = /(?<![\d-])[3-6]\d{3}(?:[ -]?\d){9,15}(?![\d-])/g;

/** Luhn's check: every card number passes it, one number in ten does by chance. */
function isCard(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce(
    (total, digit, i) => total + (i % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2),
    0,
  );
  return sum % 10 === 0;
}

/** The text with every secret as dots; the same text where there is none. */
export function maskSecrets(text: string): string {
  return text
    .replace(PRIVATE_KEY, HIDDEN)
    .replace(TOKEN, HIDDEN)
    .replace(GIVEN, `$1${HIDDEN}`)
    .replace(TOLD, `$1${HIDDEN}`)
    .replace(CARD, (written) => (isCard(written) ? HIDDEN : written));
}
