/** What screens say that stands in the program, in pieces: each sentence is spoken once, and a screen's words are put together from them. */
import { aidAloud, aidBring, aidCan, aidCannot, aidVerdicts } from '../content/aid'
import { aidAskAloud, aidFormAloud, aidMineAloud } from '../content/aloud/aid'
import { askAloud } from '../content/aloud/check'
import { comicsAloud } from '../content/aloud/comic'
import { actHow, endingAloud, judged, littleAloud, pactAloud, storyAloud, whoAloud } from '../content/aloud/family'
import { handbookAloud } from '../content/aloud/handbook'
import { mongolianAloud } from '../content/aloud/mongolian'
import { mineAloud, playAloud } from '../content/aloud/pages'
import { paperAloud } from '../content/aloud/paper'
import { receiptAloud, receiptsAloud } from '../content/aloud/report'
import { villageAloud } from '../content/aloud/resident'
import { feedbackAloud, keptAloud } from '../content/aloud/rights'
import { cardTodo, knownMeaning, levelMeaning, levelTodo, tactics } from '../content/check-answers'
import { childRules } from '../content/child-rules'
import { littleScenes } from '../content/little'
import { pactLines, pactOwn, saidLine } from '../content/pact'
import { rules } from '../content/rules'
import { checkLevels } from '../types/words/check'
import { keptKinds } from '../types/words/kept'
import type { screenTitles } from '../types/words/voice'
import { cardTitles } from './card-title'
import { ordinals } from './said'
import { sentences } from './sentences'

/** By a name of their own. */
export const standingWords = (): Record<keyof typeof screenTitles, string> => ({
  check: sentences([
    ...Object.values(checkLevels),
    ...Object.values(levelMeaning),
    knownMeaning,
    ...Object.values(levelTodo).flat(),
    '可以这样问他',
  ]),
  tactics: sentences(Object.values(tactics).flatMap(({ tactic, ask }) => [tactic, ...ask])),
  card: sentences([...cardTitles(), ...cardTodo]),
  list: sentences([...ordinals(40), '就差这一步。']),
  receipt: sentences(Object.values(receiptAloud).flat()),
  village: villageAloud,
  judged: sentences([...Object.values(judged).flatMap(({ genuine, fake }) => [genuine, fake]), '这条是真的', '这条是骗人的', '可以这样问']),
  acts: sentences(Object.values(actHow)),
  aid: sentences([
    ...[...Object.values(aidVerdicts), aidCan, aidCannot, aidBring].flatMap(({ title, lines }) => [title, ...lines]),
    ...Object.values(aidAloud),
  ]),
  pact: sentences([...pactLines.map(saidLine), pactOwn]),
  little: sentences(littleScenes.flatMap(({ told, because }) => [told, because])),
  pages: sentences([
    ...[mineAloud, playAloud, askAloud, receiptsAloud, ...handbookAloud, comicsAloud, paperAloud, feedbackAloud, mongolianAloud],
    ...[whoAloud, storyAloud, pactAloud, endingAloud, littleAloud, ...aidAskAloud, aidMineAloud, aidFormAloud],
  ]),
  kept: sentences(keptAloud(Object.keys(keptKinds) as (keyof typeof keptKinds)[])),
  rules: sentences(rules.flatMap(({ title, lines }) => [title, ...lines])),
  childRules: sentences(childRules.flatMap(({ title, lines }) => [title, ...lines])),
})
