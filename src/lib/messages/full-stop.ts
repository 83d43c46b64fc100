/** A name at the end of a sentence: a name that is a question keeps its own sign. */
export const fullStop = (text: string): string => (/[.?!…؟]$/.test(text) ? text : `${text}.`);
