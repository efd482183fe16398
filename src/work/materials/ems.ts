/** How long Mongolian words are, in heights of a letter: about this, where nothing can be measured. */
export const useEms = (text: string | undefined): number => (text ?? '').length * 0.6
