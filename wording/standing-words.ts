/** What screens say that stands in the program, in pieces: each sentence is spoken once, and a screen's words are put together from them. */
import { cardTodo, knownMeaning, levelMeaning, levelTodo, tactics } from '../content/check-answers'
import { childRules } from '../content/child-rules'
import { littleScenes } from '../content/little'
import { pactLines } from '../content/pact'
import { rules } from '../content/rules'
import { checkLevels } from '../types/words/check'
import { sentences } from './sentences'

/** By a name of their own. */
export const standingWords = (): Record<string, string> => ({
  check: sentences([
    ...Object.values(checkLevels),
    ...Object.values(levelMeaning),
    knownMeaning,
    ...Object.values(levelTodo).flat(),
    '可以这样问他',
  ]),
  tactics: sentences(Object.values(tactics).flatMap(({ tactic, ask }) => [tactic, ...ask])),
  card: sentences(cardTodo),
  pact: sentences(pactLines.map(({ when, act }) => `如果${when}，${act}`)),
  little: sentences(littleScenes.flatMap(({ told, because }) => [told, because])),
  rules: sentences(rules.flatMap(({ title, lines }) => [title, ...lines])),
  childRules: sentences(childRules.flatMap(({ title, lines }) => [title, ...lines])),
})
