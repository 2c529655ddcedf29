/** Words that turn around what follows them. */
const NEGATIONS =
  /^(?:not|no|never|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|havent|hasnt|cant|cannot|couldnt|without|nor|hardly|nicht|kein|keine|keinen|nie|ohne|pas|sans|jamais|sin|nunca|niet|geen|zonder|non|senza|bez|não|nao|sem)$/;

/** `word`: lower case, without apostrophes. */
export const isNegation = (word: string): boolean => NEGATIONS.test(word);
