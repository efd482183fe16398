import {
  alertsInWords,
  betterInWords,
  bulletinInWords,
  kindsInWords,
  lateInWords,
  meetingInWords,
  newsInWords,
  oneLateInWords,
  oneSoonInWords,
  quietInWords,
  soonInWords,
  whereNotInWords,
} from '../../../figures/brief-in-words'
import { missingInWords } from '../../../figures/campaign-in-words'
import type { Output } from '../../../types/contract'

type Brief = Output<'campaign.brief'>

interface Way {
  words: string
  page: string
  query?: Record<string, string>
}

export interface Line {
  words: string
  way?: Way | undefined
}

export interface Card {
  title: string
  lines: Line[]
}

interface Reader {
  /** Screens of their work. */
  mine: readonly string[]
  /** Alerts wait on their desk. */
  mayApprove: boolean
}

/** A leader's questions, each with its sentences and the ways they lead. */
export const cardsOf = (brief: Brief, reader: Reader): Card[] => [
  { title: '好转了没有', lines: better(brief, reader) },
  { title: '有什么新的', lines: fresh(brief) },
  { title: '哪里没走到', lines: where(brief) },
  { title: '答应了、过了日子还没办的', lines: late(brief) },
  { title: '要定的事', lines: decide(brief, reader) },
]

const rate = { words: '看万人发案比', page: 'work/rate' }

const better = ({ better: compared, missing }: Brief, { mine }: Reader): Line[] => [
  { words: betterInWords(compared), way: rate },
  ...(missing.length > 0
    ? [
        {
          words: missingInWords(missing),
          way: mine.includes('work/incidents') ? { words: '去发案登记', page: 'work/incidents' } : undefined,
        },
      ]
    : []),
]

const fresh = ({ fresh: { kinds, ...news } }: Brief): Line[] => [
  { words: kindsInWords(kinds), way: kinds?.length ? rate : undefined },
  { words: newsInWords(news), way: { words: '看案例', page: 'pages/cases' } },
]

const where = ({ place: { _id: region }, notReached, quiet }: Brief): Line[] => [
  { words: whereNotInWords(notReached), way: { words: '看发到了哪里', page: 'work/effect', query: { region } } },
  { words: quietInWords(quiet), way: { words: '看哪里没动静', page: 'work/ledger-places', query: { region, view: 'quiet' } } },
]

const late = ({ late: { count, first, soon, next } }: Brief): Line[] => [
  { words: lateInWords(count, first.length) },
  ...first.map((one) => ({ words: oneLateInWords(one), way: wayOf(one) })),
  ...(soon > 0 ? [{ words: soonInWords(soon, { late: count, shown: next.length }) }] : []),
  ...next.map((one) => ({ words: oneSoonInWords(one), way: wayOf(one) })),
]

/** To the very meeting or plan that has it. */
const wayOf = ({ from, region, month, due }: Brief['late']['first'][number]): Way =>
  from === 'meeting'
    ? { words: '看这次会商', page: 'work/meeting', query: { region, ...(month && { month }) } }
    : { words: '看计划', page: 'work/plan', query: { region, year: due.slice(0, 4) } }

const decide = ({ place, decide: { alerts, bulletins, meeting } }: Brief, { mayApprove }: Reader): Line[] => {
  const all: Line[] = [
    ...(alerts > 0 ? [{ words: alertsInWords(alerts), way: mayApprove ? { words: '去审', page: 'work/desk' } : undefined }] : []),
    ...bulletins.first.map(({ region, month, place: name }) => ({
      words: bulletinInWords({ place: name, month }),
      way: { words: '看这份通报', page: 'work/bulletin', query: { region, month } },
    })),
    ...(bulletins.count > bulletins.first.length ? [{ words: moreInWords(bulletins.count - bulletins.first.length) }] : []),
    ...(meeting
      ? [
          {
            words: meetingInWords(meeting),
            way: { words: '看这次会商', page: 'work/meeting', query: { region: place._id, month: meeting } },
          },
        ]
      : []),
  ]
  return all.length > 0 ? all : [{ words: '现在没有要定的事。' }]
}

const moreInWords = (more: number) => `还有 ${more} 份通报等着审，在“通报”里看。`
