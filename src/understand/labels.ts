/** Reads what stands before a number: the label of a code table, a word for an error, or a sign that it is something else. */
import { type CodeIndex, ERRINFO, type Label } from './code-index.ts';

export type Reading =
  /** The label of this table. */
  | { kind: 'table'; table: string }
  /** A word for an error right before the number; `near`: a word or two before it; `reason`: in the brackets of an ending. */
  | { kind: 'error' | 'near' | 'reason' }
  /** A word that stands before much else too: code, status, reason. */
  | { kind: 'code' }
  /** An error number of another layer, such as a TLS alert. */
  | { kind: 'foreign' }
  /** A number of another kind. */
  | { kind: 'other' }
  | { kind: 'none' };

const NOTHING_BETWEEN = String.raw`[^\p{L}\p{N}]*(?:(?:is|was|ist|lautet|est|es|は)[^\p{L}\p{N}]*)?$`;
const ERROR = String.raw`(?:(?<!\p{L})(?:errors?|err|errno|hresult|fehler\p{L}*|erreurs?|foutcode|fout|errore|erro|błąd|błędu)(?!\p{L})|エラー|错误|錯誤)`;
const CODE = String.raw`(?:(?<!\p{L})(?:codes?|reason|status|substatus|state|kod|codice|código|motivo|grund)(?!\p{L})|コード|代码|代碼)`;
const ERROR_WORD = new RegExp(
  String.raw`${ERROR}[^\p{L}\p{N}\n]*(?:(?:codes?|number|no|nr|num|message|status|value|kod|${CODE})[^\p{L}\p{N}]*)?${NOTHING_BETWEEN}`,
  'iu',
);
const ERROR_NEAR = new RegExp(String.raw`${ERROR}[^\p{L}\p{N}]*(?:\p{L}+[^\p{L}\p{N}]*){0,2}$`, 'iu');
const CODE_WORD = new RegExp(String.raw`${CODE}[^\p{L}\p{N}]*(?:\p{L}+[^\p{L}\p{N}]*){0,2}$`, 'iu');
const PARENTHESIS = /(?:fail|error|code|reason|disconnect)[^\n]{0,60}\($/i;
const AFTER_DISCONNECT = /(?:disconnected|getrennt|déconnecté|desconectado)[!.:]*\s*$/i;
const PROTOCOL_ERROR = /(?:protocol error|protokollfehler)[^\n]{0,20}$/i;

/** Codes that open doors, find web pages or end programs. */
const OTHER_CODE =
  /\b(?:https?|html|web|stop|bug ?check|exit|return|status|postal|post|postleitzahl|zip|pin|door|promo|discount|voucher|gift|access|area|country|dial(?:l?ing)?|qr|bar|source|security|verification|confirmation|one-time|authenticator|sms|mfa|unlock)\s*(?:(?:error|status)\s*)?(?:codes?|error|status|number)[^\p{L}\p{N}]*(?:is\s*)?$|\bhttp\s*$/iu;
const TLS_ALERT =
  /\b(?:fatal|alert|tls|ssl|schannel)\s+(?:alert\s+|error\s+)?(?:code|state)[^\p{L}\p{N}]*(?:is\s*)?$|\bschannel error state[^\p{L}\p{N}]*(?:is\s*)?$/iu;
/** How clients log why a session ended, and what the gateway's web server answered. */
const LOGGED_ENDING = /(?:dis[ck]on+e[ck]t|ultimatum)\p{L}*[^\n]{0,30}\breason[^\p{L}\p{N}]*$/iu;
const LOGGED_STATUS = /(?:com\.freerdp|error!)[^\n]{0,60}\bstatus code[^\p{L}\p{N}]*$/iu;
/** Words whose number is their own, in whatever form. */
const IDENTIFIER =
  /(?:\b(?:ports?|event(?:[ -]?ids?)?|ereignis-?ids?|ids?|pid|tid|thread|process|handle|offset|address|layout|keyboard|flags|version|build|kb)\b)[^\p{L}\p{N}\n]*$/iu;
/** Words after which a plain number counts, dates or names something. */
const COUNTED =
  /(?:\b(?:windows|win|server|office|office365|ubuntu|debian|iphone|ipad|line|row|room|ticket|case|number|session|monitor|screen|display|year|since|until|before|within|in|at|on|of|after|about|around|than|over|for|from|by|with|every|each|all|both|last|next|only|up to)\b)[^\p{L}\p{N}\n]*$/iu;
const FILLERS = /[^\p{L}\p{N}?]+$/u;
const LINKING = /\b(?:is|was|ist|lautet|est|es)\s*[:=]?\s*$/i;

/** In how many letters the end of `tail` differs from the label; infinite where too many. Both without spaces. */
function slipsOf(tail: string, squeezed: string): number {
  const from = tail.length - squeezed.length;
  if (from < 0) return Number.POSITIVE_INFINITY;
  const allowed = Math.floor(squeezed.length / 6);
  let slips = 0;
  for (let i = 0; i < squeezed.length; i++)
    if (tail[from + i] !== squeezed[i] && ++slips > allowed) return Number.POSITIVE_INFINITY;
  return slips;
}

/** The label at the end of `before`, also when text recognition misread a few of its letters. */
function findLabel(before: string, index: CodeIndex): Label | null {
  const tail = before.replace(LINKING, '').replace(FILLERS, '').replace(/\s+/g, '');
  let best: Label | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const label of index.labels) {
    // A longer label may cost a slip more: "Extendcd error code" is not "error code", but "and error code" is not "AVD error code".
    const cost = slipsOf(tail, label.squeezed) - Math.floor(label.squeezed.length / 8);
    if (cost < least) [best, least] = [label, cost];
  }
  return best;
}

/** `before`: lower case; `hex`: whether the number says by its form that it is no count. */
export function readLabel(before: string, hex: boolean, index: CodeIndex): Reading {
  if (LOGGED_STATUS.test(before)) return { kind: 'foreign' };
  if (OTHER_CODE.test(before)) return { kind: 'other' };
  if (TLS_ALERT.test(before)) return { kind: 'foreign' };
  const label = findLabel(before, index);
  if (label) return { kind: 'table', table: label.table };
  if (LOGGED_ENDING.test(before)) return { kind: 'reason' };
  if (PROTOCOL_ERROR.test(before)) return { kind: 'table', table: ERRINFO };
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (ERROR_WORD.test(line)) return { kind: 'error' };
  if (IDENTIFIER.test(before) || (!hex && COUNTED.test(before))) return { kind: 'other' };
  if (PARENTHESIS.test(line) || AFTER_DISCONNECT.test(before)) return { kind: 'reason' };
  if (ERROR_NEAR.test(line)) return { kind: 'near' };
  return { kind: CODE_WORD.test(line) ? 'code' : 'none' };
}
