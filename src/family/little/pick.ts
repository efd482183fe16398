import { littleRules, littleScenes } from '../../../content/little'

const ofEach = 2
const shuffled = <T>(all: readonly T[]): T[] =>
  all
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)

/** Two scenes of each rule, in no order: five minutes, and no rule is guessed from the one before. */
export const pick = () =>
  shuffled(Object.keys(littleRules).flatMap((rule) => shuffled(littleScenes.filter((scene) => scene.rule === rule)).slice(0, ofEach)))
