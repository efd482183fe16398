/** Printable, none of which JSON has to escape. */
const alphabet = Array.from({ length: 91 }, (_, i) => String.fromCharCode(35 + i))
  .filter((letter) => letter !== '\\')
  .slice(0, 89)
const values = new Map(alphabet.map((letter, i) => [letter, i]))
const zero = 44

/** How numbers become letters: so many steps on either side of zero, `bend` 2 finer near zero, where most are. */
export interface Steps {
  /** 44 at most. */
  steps: number
  bend: number
}

/** A letter a number; `most` is the largest. */
export const scaled = (numbers: ArrayLike<number>, { steps, bend }: Steps) => {
  const most = Array.from(numbers).reduce((max, one) => Math.max(max, Math.abs(one)), 1e-9)
  const letter = (one: number) => alphabet[zero + Math.sign(one) * Math.round((Math.abs(one) / most) ** (1 / bend) * steps)]
  return { most: Number(most.toPrecision(6)), letters: Array.from(numbers, letter).join('') }
}

export const unpackScaled = ({ most, letters }: { most: number; letters: string }, { steps, bend }: Steps): number[] =>
  Array.from(letters, (letter) => {
    const share = ((values.get(letter) ?? zero) - zero) / steps
    return Math.sign(share) * Math.abs(share) ** bend * most
  })

const base = alphabet.length
/** The last letter of the higher digits: so far on, and no number there yet. */
const onward = base - 1

/** Whole numbers that rise, by the steps between them: first the higher digits of all, which hardly vary, then the lower ones. */
export const ascending = (numbers: number[]): string => {
  let [higher, lower, last] = ['', '', 0]
  for (const number of numbers) {
    let step = number - last
    last = number
    for (; step >= onward * base; step -= onward * base) {
      higher += alphabet[onward]!
      lower += alphabet[0]!
    }
    higher += alphabet[Math.floor(step / base)]!
    lower += alphabet[step % base]!
  }
  return higher + lower
}

export const unpackAscending = (packed: string): number[] => {
  const numbers: number[] = []
  const half = packed.length / 2
  let at = 0
  for (let i = 0; i < half; i++) {
    const higher = values.get(packed[i]!) ?? 0
    at += higher * base + (values.get(packed[half + i]!) ?? 0)
    if (higher !== onward) numbers.push(at)
  }
  return numbers
}
