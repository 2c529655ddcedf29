/** What an adaptiveCard/action request is answered with; its HTTP status is 200 in any case. */

interface InvokeBody {
  statusCode: number;
  type: string;
  value: unknown;
}

/** `card`: the pressed card as it is now, shown at once to who pressed it; null where it stays. */
export function answerCardAction(card: Record<string, unknown> | null): InvokeBody {
  return card
    ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Got it.' };
}

export function refuseCardAction(): InvokeBody {
  const message = 'This button is not one of mine. Please write what you need.';
  return { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest', message } };
}
