import type { Letters } from './letters'

/** A stretch of letters, from `begin` up to `end`. */
export interface Part {
  begin: number
  end: number
}

/** How a text is looked at: as a whole, and in stretches of neighbouring units. */
export interface Parts {
  whole: Part
  /** Its lines, and the sentences of long lines; none where the whole says it all. */
  units: Part[]
}

/** A text of one breath is judged whole up to so many letters, one of several lines up to so many. */
const [oneBreath, severalLines] = [160, 60]
/** A line of more letters is cut at its sentences and where a space stands; words that go on without either, after so many. */
const [longLine, longestClause] = [60, 60]
/** Fewer letters say too little by themselves and go with what comes before. */
const shortest = 5

/** What is judged by itself. A swindle of forty letters is not to drown in eight hundred. */
export const partsOf = (written: string, letters: Letters, voice: number[]): Parts => {
  const { text } = letters
  const whole = { begin: 0, end: text.length }
  const said = voice.reduce((sum, one) => sum + (one > 0 ? 1 : 0), 0)
  const lines = linesIn(written, letters)
  const breaths = lines.length > 2 || pausesIn(written) >= pauses
  if (said <= (breaths ? severalLines : oneBreath)) return { whole, units: [] }
  return {
    whole,
    units: joined(lines.flatMap((line) => (line.end - line.begin > longLine ? sentencesIn(written, letters, line) : [line]))),
  }
}

/** So many spaces between words stand where lines would: several messages in one. */
const pauses = 4
const pausesIn = (written: string) => written.split(/[ \t\u3000]/).filter((words) => words).length - 1

/** What stands between two letters in what was written. */
const gap = (written: string, { from, to }: Letters, at: number) => written.slice(to[at]!, from[at + 1] ?? written.length)

const cutWhere = ({ begin, end }: Part, ends: (at: number, began: number) => boolean): Part[] => {
  const parts: Part[] = []
  let began = begin
  for (let at = begin; at < end; at++) {
    if (at + 1 < end && !ends(at, began)) continue
    parts.push({ begin: began, end: at + 1 })
    began = at + 1
  }
  return parts
}

const linesIn = (written: string, letters: Letters): Part[] =>
  cutWhere({ begin: 0, end: letters.text.length }, (at) => isLineEnd(written, letters, at))

/** The mark at a line's end may itself be the line break. */
const isLineEnd = (written: string, letters: Letters, at: number) =>
  written.slice(letters.from[at]!, letters.from[at + 1] ?? written.length).includes('\n')

const sentencesIn = (written: string, letters: Letters, line: Part): Part[] =>
  cutWhere(line, (at, began) => {
    const c = letters.text[at]!
    const long = at - began >= longestClause && (c === '，' || at - began >= 1.5 * longestClause)
    return c === '。' || long || (at - began >= shortest && /[\s\u3000]/.test(gap(written, letters, at)))
  })

const joined = (units: Part[]): Part[] =>
  units.reduce<Part[]>((all, unit) => {
    const last = all[all.length - 1]
    if (last && unit.end - unit.begin < shortest) last.end = unit.end
    else all.push({ ...unit })
    return all
  }, [])
