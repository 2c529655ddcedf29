/** Names of what a message can be about. */

/** An intent id: the name of a file in dialogs/, or one of the two that mean "not ours" and "nothing I know". */
export type Intent = string;
export const OTHER_IT = 'other-it';
export const NOTHING_I_KNOW = 'nothing-i-know';
