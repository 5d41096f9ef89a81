/** Size, in letters, from which a line is as long as a sentence of news. */
export const sentenceSize = 75
