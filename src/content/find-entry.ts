/** Finds the catalogue's entry for a code that was heard. */
import type { CodeHit } from '../model.ts';
import type { Content, ErrorCode } from './content.ts';

/** Undefined for a code that no table lists. */
export const findEntry = ({ table, entry }: CodeHit, content: Content): ErrorCode | undefined =>
  content.tables.get(table)?.codes.find(({ code }) => code === entry);
