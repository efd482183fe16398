import type { Output } from '../types/contract'
import { companiesToldTo, measureStates, monthSectionsOnPaper, parties, presences } from '../types/words/meeting'
import type { Official, OfficialBlock } from './official'
import { inShort } from './short'

type Meeting = Output<'meeting.open'>
type Told = NonNullable<Meeting['told']>

const monthOnPaper = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`
const dateOnPaper = (date: string) => `${monthOnPaper(date.slice(0, 7))}${Number(date.slice(8))}日`

/** A joint meeting as minutes (纪要) of about two pages, with who was there, excused and sitting in (GB/T 9704-2012, 10.3). The month and the earlier measures stand as they did when it was held; before that it is a draft. */
export const minutesOf = (meeting: Meeting): Official => {
  const { place, month, minutes, measures } = meeting
  const { says, before } = meeting.told ?? meeting
  return {
    title: `${place.name}反诈联动会商纪要\n（${monthOnPaper(month)}）${minutes?.held ? '' : '（会还没开，草稿）'}`,
    blocks: [
      { kind: 'text', text: beginning(meeting) },
      ...titled(`${monthOnPaper(month)}情况`, says.flatMap(told)),
      ...titled('各方面情况', brought(meeting)),
      ...titled('上次议定事项办理情况', before.map(settled)),
      ...titled('会议讨论', minutes?.said ? [{ kind: 'text', text: minutes.said }] : []),
      ...titled('会议议定', measures.length > 0 ? [{ kind: 'text', text: '会议议定以下事项：' }, ...measures.map(decided)] : []),
      ...presence(minutes),
    ],
  }
}

const titled = (text: string, blocks: OfficialBlock[]): OfficialBlock[] =>
  blocks.length > 0 ? [{ kind: 'level', level: 1, text }, ...blocks] : []

const beginning = ({ month, minutes }: Meeting): string => {
  const { day, spot, chair, held } = minutes ?? {}
  const about = `研究${monthOnPaper(month)}的情况。`
  const led = chair ? `由${chair}主持，` : ''
  if (!day) return `开会的日子还没定。${led}${about}`
  const when = `${dateOnPaper(day)}，${spot ? `在${spot}` : ''}`
  return held ? `${when}召开反诈联动会商会议，${led}${about}现纪要如下。` : `定于${when}开会，${led}${about}`
}

/** A paragraph a section, without what is for the page alone. */
const told = ({ section, lines }: Told['says'][number]): OfficialBlock[] => {
  const said = lines.filter(({ screen }) => !screen)
  if (said.length === 0) return []
  const titles = said.flatMap(({ text, case: id }) => (id ? [`《${text.replace(/ /g, '，')}》`] : []))
  const rest = said.flatMap(({ text, case: id }) => (id ? [] : [text]))
  const all = [...(titles.length > 0 ? [`${titles.join('')}。`] : []), ...rest]
  return [{ kind: 'level', level: 2, text: `${monthSectionsOnPaper[section]}。`, rest: all.join('') }]
}

/** So many characters of what all brought; of each at least and at most so many. */
const [ofAll, least, most] = [600, 40, 150]

/** Party by party, place by place, in short; who has brought nothing is not named. */
const brought = ({ parts }: Meeting): OfficialBlock[] => {
  const length = Math.max(least, Math.min(most, Math.floor(ofAll / parts.length)))
  return (Object.keys(parties) as (keyof typeof parties)[]).flatMap((party): OfficialBlock[] => {
    const ours = parts.filter((one) => one.party === party).map(({ place, words }) => ({ place, words: inShort(words, length) }))
    if (ours.length === 0) return []
    const name = party === 'companies' ? `${parties[party]}（${companiesToldTo}）` : parties[party]
    if (party !== 'villages' && ours.length === 1)
      return ours.map(({ words }) => ({ kind: 'level', level: 2, text: `${name}。`, rest: words }))
    const said = ours.map(({ place, words }): OfficialBlock => ({ kind: 'text', text: `${place}：${words}` }))
    return [{ kind: 'level', level: 2, text: name }, ...said]
  })
}

type Task = Told['before'][number]
const task = ({ what, who, due }: Task, more: string): OfficialBlock => ({
  ...{ kind: 'level', level: 3, text: `${what}。` },
  rest: `责任单位：${who}；完成时限：${dateOnPaper(due)}前${more}。`,
})
const decided = (measure: Task): OfficialBlock => task(measure, '')
const settled = (measure: Task): OfficialBlock =>
  task(measure, `。${measureStates[measure.status]}${measure.why ? `：${measure.why}` : ''}`)

/** Whoever chairs stands first. */
const presence = (minutes: Meeting['minutes']): OfficialBlock[] => {
  if (!minutes) return []
  const { chair, present, copies } = minutes
  const there = [...(chair && minutes.held ? [chair] : []), ...present.filter((name) => name !== chair)]
  const lists = { ...minutes, present: there }
  const listed = (Object.keys(presences) as (keyof typeof presences)[]).map((key) => [presences[key], lists[key]] as const)
  return [...listed, ['分送', copies] as const].flatMap(([name, names]): OfficialBlock[] =>
    names.length > 0 ? [{ kind: 'named', name, text: names.join('、') }] : [],
  )
}
