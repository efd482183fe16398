import type { Alert } from '../../types/entities/alert'
import type { Finding } from '../../types/entities/finding'
import { frightens, saysWhatToDo } from '../../wording/checks/fear'
import { forbiddenIn } from '../../wording/checks/forbidden'
import { warn } from '../../wording/checks/found'

type Words = Pick<Alert, 'headline' | 'lines' | 'instruction'>

/** Words that only frighten leave people with nothing to do: it must stand where people look for it. */
const onlyFear = ({ headline, lines, instruction }: Words): Finding[] =>
  frightens([headline, ...lines].join('。')) && !saysWhatToDo(instruction)
    ? [{ field: 'instruction', ...warn('', '只有吓人的话，没有说该怎么做。请写清遇到了先做什么') }]
    : []

/** What in an alert's words must not go out, or should be thought about again; `lines` are the county's own numbers. */
export const checkWords = (words: Words, lines: readonly string[] = []): Finding[] => {
  const texts: [Finding['field'], string][] = [
    ['headline', words.headline],
    ...words.lines.map((line): [Finding['field'], string] => ['lines', line]),
    ['instruction', words.instruction],
  ]
  return [...texts.flatMap(([field, text]) => forbiddenIn(text, lines).map((found) => ({ field, ...found }))), ...onlyFear(words)]
}
