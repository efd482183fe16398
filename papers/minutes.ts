import type { Output } from '../types/contract'
import { measureStates, monthSections, parties, presences } from '../types/words/meeting'
import type { Official, OfficialBlock } from './official'

type Meeting = Output<'meeting.open'>
type Measure = Meeting['measures'][number]

const monthOnPaper = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`
const dateOnPaper = (date: string) => `${monthOnPaper(date.slice(0, 7))}${Number(date.slice(8))}日`

/** A joint meeting as minutes (纪要), with who was there, excused and sitting in (GB/T 9704-2012, 10.3). */
export const minutesOf = (meeting: Meeting): Official => {
  const { place, month, minutes, says, before, measures } = meeting
  return {
    title: `${place.name}反诈联动会商纪要\n（${monthOnPaper(month)}）`,
    blocks: [
      { kind: 'text', text: beginning(meeting) },
      ...titled('这个月的情况', [
        ...says.flatMap(({ section, lines }): OfficialBlock[] => [
          { kind: 'level', level: 2, text: monthSections[section] },
          { kind: 'text', text: lines.map(({ text, case: id }) => (id ? `案例《${text}》。` : text)).join('') },
        ]),
      ]),
      ...titled('各方带来的', brought(meeting)),
      ...titled('以前定的办得怎样', before.map(settled)),
      ...titled('会上说的', minutes?.said ? [{ kind: 'text', text: minutes.said }] : []),
      ...titled('会议定了', measures.map(decided)),
      ...presence(minutes),
    ],
  }
}

const titled = (text: string, blocks: OfficialBlock[]): OfficialBlock[] =>
  blocks.length > 0 ? [{ kind: 'level', level: 1, text }, ...blocks] : []

const beginning = ({ month, minutes }: Meeting): string => {
  const when = minutes?.day ? dateOnPaper(minutes.day) : '（日期待定）'
  const where = minutes?.spot ? `在${minutes.spot}` : ''
  const chair = minutes?.chair ? `由${minutes.chair}主持，` : ''
  return `${when}，${where}召开反诈联动会商，${chair}会商${monthOnPaper(month)}的情况。现纪要如下。`
}

/** Party by party, place by place; who has brought nothing is not named. */
const brought = ({ parts }: Meeting): OfficialBlock[] =>
  (Object.keys(parties) as (keyof typeof parties)[]).flatMap((party): OfficialBlock[] => {
    const ours = parts.filter((one) => one.party === party)
    if (ours.length === 0) return []
    return [
      { kind: 'level', level: 2, text: parties[party] },
      ...ours.map(({ place, words }): OfficialBlock => ({ kind: 'text', text: ours.length > 1 ? `${place}：${words}` : words })),
    ]
  })

const decided = ({ what, who, due }: Measure): OfficialBlock => ({
  ...{ kind: 'level', level: 3, text: `${what}。` },
  rest: `${who}，${dateOnPaper(due)}前办。`,
})

const settled = ({ what, who, due, status, why }: Measure): OfficialBlock => ({
  ...{ kind: 'level', level: 3, text: `${what}。` },
  rest: `${who}，${dateOnPaper(due)}前。${measureStates[status]}${why ? `：${why}` : ''}。`,
})

const presence = (minutes: Meeting['minutes']): OfficialBlock[] =>
  (Object.keys(presences) as (keyof typeof presences)[]).flatMap((key): OfficialBlock[] => {
    const names = minutes?.[key] ?? []
    return names.length > 0 ? [{ kind: 'named', name: presences[key], text: names.join('、') }] : []
  })
