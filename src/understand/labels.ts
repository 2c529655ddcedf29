/** Reads what stands before a number: the label of a code table, a general word for an error, or a sign that it is something else. */
import type { CodeIndex } from './code-index.ts';

/** `table`: a label of that table; `error`: a word for an error or a code; `other`: a number of another kind; `none`: nothing. */
export type Reading = { kind: 'table'; table: string } | { kind: 'error' } | { kind: 'other' } | { kind: 'none' };

const ERROR_WORD =
  /(?:\b(?:errors?|err|errno|codes?|reason|hresult|status|substatus|state|fehler\w*|erreurs?|foutcode|fout|errore|erro|błąd|błędu|kod|codice|código|motivo|grund)\b|エラー|コード|错误|代码|錯誤|コ一ド)[^\p{L}\p{N}]*(?:\p{L}+[^\p{L}\p{N}]*){0,2}$/iu;
const PARENTHESIS = /(?:fail|error|code|reason|disconnect)[^\n]{0,60}\($/i;
const AFTER_DISCONNECT = /(?:disconnected|getrennt|déconnecté|desconectado)[!.:]*\s*$/i;
const OTHER_KIND =
  /(?:\b(?:ports?|event(?:[ -]?ids?)?|ereignis-?ids?|ids?|pid|tid|thread|process|handle|offset|address|layout|keyboard|flags|version|build|kb|windows|win|server|office|office365|ubuntu|debian|iphone|ipad|line|row|room|ticket|case|number|session|monitor|screen|display|year|since|in|at|after|about|than|over|for|with|every|only|up to)\b)[^\p{L}\p{N}\n]*$/iu;
const FILLERS = /[\s:：=#([{"'`,;.–-]+$/u;

/** Whether `before` ends with the label, allowing one slip of text recognition for every six letters. */
function endsWith(before: string, squeezed: string): boolean {
  const tail = before.replace(FILLERS, '').replace(/\s+/g, '');
  if (tail.endsWith(squeezed)) return true;
  const allowed = Math.floor(squeezed.length / 6);
  const end = tail.slice(-squeezed.length);
  if (allowed === 0 || end.length < squeezed.length) return false;
  let slips = 0;
  for (let i = 0; i < end.length; i++) if (end[i] !== squeezed[i]) slips += 1;
  return slips <= allowed;
}

export function readLabel(before: string, index: CodeIndex): Reading {
  const label = index.labels.find(({ squeezed }) => endsWith(before.replace(/\b(?:is|was|ist|lautet|est|es)\s*[:=]?\s*$/i, ''), squeezed));
  if (label) return { kind: 'table', table: label.table };
  if (OTHER_KIND.test(before)) return { kind: 'other' };
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (ERROR_WORD.test(line) || PARENTHESIS.test(line) || AFTER_DISCONNECT.test(before)) return { kind: 'error' };
  return { kind: 'none' };
}
