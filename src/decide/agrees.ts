/** Tells a yes from a promise: "ok" and "will do" agree to try something, they do not say that it is so. */
import { normalise } from '../understand/clean.ts';

const PLAIN_YES =
  /^(?:(?:oh|ah|well|hm+) )?(?:y|yes|yep|yeah|yup|ya|ye|ja|jep|jup|jo|jawohl|doch|oui|ouais|si|sí|sì|sim|tak|はい|是|是的)(?:$| )/u;
const SO_IT_IS =
  /^(?:right|correct|true|exactly|indeed|certainly|absolutely|definitely|of course|probably|affirmative|it (?:is|does)|i (?:do|am|have|think so|guess so|suppose so)|thats (?:right|correct|it)|that is right|genau|stimmt|richtig|korrekt|klar|na klar|exact|exactement|bien sûr|claro|correcto|exacto|klopt|zeker|juist|esatto|giusto)$/u;
const DONE =
  /^(?:ok |okay )?(?:done|(?:i )?did (?:it|that)|i did|finished|erledigt|gemacht|cest fait|fait|hecho|gedaan|fatto|feito)$/u;

/** For a message that was heard as agreement. */
export function agrees(text: string): boolean {
  const said = normalise(text);
  return PLAIN_YES.test(said) || SO_IT_IS.test(said);
}

/** "done": the steps were followed, how it went was not said. */
export const saysDone = (text: string): boolean => DONE.test(normalise(text));
