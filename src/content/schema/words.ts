/** The scalars that content files share. */
import { z } from 'zod';

/** Lower-case words joined by hyphens: how everything in knowledge/ and dialogs/ is named. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and hyphens, for example host-asleep');

/** A sentence for people. */
export const sentence = z.string().trim().min(2, 'write a sentence');

/** Written as a quoted string, because YAML reads an unquoted 0x904 as the number 2308. */
export const code = z
  .string("put the code in quotes: '0x904'")
  .regex(/^(0x[0-9a-fA-F]+|[0-9]+)$/, "write '0x904' or a decimal number in quotes");

/** A code as another file names it: '0x904', a pair '0x904/0x7', or with its table 'ntstatus:0xC000006D'. */
export const codeRef = z
  .string("put the code in quotes: '0x904'")
  .regex(
    /^([a-z0-9-]+:)?(0x[0-9a-fA-F]+|[0-9]+)(\/(0x[0-9a-fA-F]+|[0-9]+))?$/,
    "write '0x904', a pair '0x904/0x7', or name the table 'ntstatus:0xC000006D'",
  );

/** BCP 47 language, for example en, de, zh. */
export const language = z.string().regex(/^[a-z]{2}$/, 'use a two-letter language: en, de, fr');

export const date = z.iso.date('write the date as 2026-11-22');
