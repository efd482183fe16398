/** A message taken apart: for pointing at, and for marking what gives it away. */

/** In characters: about two lines of large type. */
const longest = 22

/** Sentences, and the clauses of long ones, line by line and in order; joined they are the message again. */
export const sentences = (text: string): string[] => {
  const clauses = text
    .split('\n')
    .flatMap((line) => line.match(/[^，。！？；：…]*(?:[，。！？；：…]+[”’」）]*|$)/g)?.filter(Boolean) ?? [line])
  const parts: string[] = []
  for (const clause of clauses) {
    const last = parts[parts.length - 1]
    const open = last !== undefined && !/[。！？；…][”’」）]*$/.test(last) && text.includes(last + clause)
    if (open && last.length + clause.length <= longest) parts[parts.length - 1] = last + clause
    else parts.push(clause)
  }
  return parts
}

interface Piece {
  at: number
  text: string
  clue: boolean
}

/** The message cut where clues begin and end. A clue that is not in the text is passed over. */
export const marked = (text: string, clues: string[]): Piece[] => {
  const inClue = Array.from({ length: text.length }, () => false)
  for (const clue of clues) {
    const start = text.indexOf(clue)
    if (start >= 0) inClue.fill(true, start, start + clue.length)
  }
  const pieces: Piece[] = []
  for (let i = 0; i < text.length; i++) {
    const last = pieces[pieces.length - 1]
    if (last && last.clue === inClue[i]) last.text += text[i]
    else pieces.push({ at: i, text: text[i] ?? '', clue: inClue[i] ?? false })
  }
  return pieces
}

/** Whether what the child pointed at touches a clue. */
export const touches = (text: string, pointedAt: string, clues: string[]): boolean => {
  const start = text.indexOf(pointedAt)
  return clues.some((clue) => {
    const at = text.indexOf(clue)
    return at >= 0 && start >= 0 && at < start + pointedAt.length && start < at + clue.length
  })
}
