/** The words of an alert on its way out: into a group, over the loudspeaker. */
import { sentences, spelt } from '@/lib/sentences'
import { numbers } from '../../types/words/whom-to-call'
import { kindOf } from './alert-kind'
import { type AlertWords, standsUntil } from './alert-words'

/** The alert in plain words for pasting into a group. No link: people are taught not to tap those. */
export const groupText = (alert: AlertWords): string =>
  [
    `【${kindOf(alert)}】${alert.headline}`,
    ...alert.lines,
    ...(alert.instruction ? [`怎么做：${alert.instruction}`] : []),
    standsUntil(alert, '，'),
  ].join('\n')

/** What the village loudspeaker reads out. */
export const speech = ({ headline, lines, instruction = '', source }: AlertWords): string =>
  [
    '乡亲们请注意。',
    spelt(sentences([headline, ...lines, instruction].filter(Boolean))),
    spelt(sentences(numbers.map(({ words, number }) => `${words}${number}`))),
    `${source.replace(' · ', '，')}提醒大家。`,
  ].join('')

/** How long the loudspeaker needs, in seconds: four characters a second. */
export const secondsOf = (text: string): number => Math.ceil(text.length / 4)
