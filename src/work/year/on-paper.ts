import { earlierInWords, formsInWords, notesInWords, notReachedOnPaper, sentInWords } from '../../../figures/campaign-in-words'
import { monthsInWords, runInWords } from '../../../figures/in-words'
import { runPicture } from '../../../figures/pictures'
import { stripsPicture } from '../../../figures/strips'
import type { Output } from '../../../types/contract'
import type { Paper } from '../../../types/entities/paper'
import { fraudTypes } from '../../../types/words/fraud'
import { notForGrading } from '../../../types/words/ledger'

type Year = Output<'campaign.year'>

const nameOf = (type: NonNullable<Year['kinds']>['of'][number]['type']) => (type ? fraudTypes[type] : '没写骗法的')
/** Three pictures and their words go on one page: a little smaller than on a screen. */
const smaller = 0.75
const source = (svg: string) =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace(/ width="(\d{1,4})" height="(\d{1,4})">/, (_size, wide, high) => ` width="${wide * smaller}" height="${high * smaller}">`))}`

type Kinds = NonNullable<Year['kinds']>['of']
/** Where most months are hidden a picture would be crosses. */
const isDrawn = (kinds: Kinds) => {
  const cells = kinds.flatMap(({ cases }) => cases)
  return cells.filter((cell) => cell === 'hidden').length * 2 <= cells.length
}
const kindsInWords = (kinds: Kinds) => {
  const said = kinds.map(({ type, all }) => `${nameOf(type)} ${all === 'hidden' ? '不到5起' : `${all} 起`}`).join('，')
  const some = kinds.some(({ cases }) => cases.includes('hidden'))
  if (!isDrawn(kinds)) return `${said}。一个月一个月分开，多半不到5起，不画`
  return some ? `${said}。叉是不到5起的月份，有时别的月份也跟着不写，免得减一减就知道了` : said
}

/** The pictures of the page by the ids that its paper names them by. */
export const picturesOf = ({ figures: { months, run }, kinds, notes }: Year): Record<string, string> => ({
  ...(kinds && kinds.of.length > 0 && kinds.months.length > 1 && isDrawn(kinds.of)
    ? {
        kinds: source(
          stripsPicture(
            kinds.of.map(({ type, cases }) => ({
              words: nameOf(type),
              values: cases.map((count) => (count === 'hidden' ? undefined : count)),
            })),
            kinds.months,
            { notes, common: true, columns: 2 },
          ),
        ),
      }
    : {}),
  ...(run.points.length > 1 ? { run: source(runPicture(run, notes)) } : {}),
  ...(months.length > 1
    ? {
        together: source(
          stripsPicture(
            [
              { words: '发出去的（条）', values: months.map(({ done }) => done?.messages) },
              { words: '台账（笔）', values: months.map(({ done }) => done?.lines) },
            ],
            months.map(({ month }) => month),
            { notes, columns: 2 },
          ),
        ),
      }
    : {}),
})

/** By name they stand on the screen. */
const notReachedIn = (not: Year['figures']['notReached']): string[] =>
  not ? [notReachedOnPaper({ month: not.month, meant: not.meant, count: not.names.length + not.more })] : []

/** One page: the year's cases, what was done, what else happened; each picture with its words. */
export const paperOf = (data: Year): Paper => {
  const { place, year, figures, kinds, notes, earlier } = data
  const { cases, run, alerts, ledger, notReached } = figures
  const pictures = picturesOf(data)
  const picture = (id: string, caption: string) => (pictures[id] ? [{ kind: 'picture' as const, id, caption }] : [])
  return {
    title: `${place.name} ${year}年`,
    under: [`几样放在一起看，不说是哪样带来的哪样。不给村、镇和人排名次，${notForGrading}。`],
    foot: `${place.name} ${year}年，${notForGrading}`,
    blocks: [
      { kind: 'heading', text: '案件' },
      {
        kind: 'text',
        text:
          cases.whole.length > 0
            ? `${monthsInWords(cases.whole)}报齐了，一共 ${cases.cases} 起。${cases.missing.length > 0 ? `还没报齐：${monthsInWords(cases.missing)}。` : ''}`
            : '这一年还没有报齐的月份。',
      },
      ...picture('run', `最近三年，一个月一个点。${runInWords(run)[0] ?? ''}`),
      ...picture('kinds', `各种骗法，同一个刻度：${kindsInWords(kinds?.of ?? [])}。`),
      ...(kinds && kinds.of.length > 0 && !pictures.kinds
        ? [{ kind: 'text' as const, text: `各种骗法：${kindsInWords(kinds.of)}。` }]
        : []),
      { kind: 'heading', text: '做了什么' },
      { kind: 'text', text: [...sentInWords(alerts, '预警'), ...notReachedIn(notReached)].join('') },
      ...picture('together', '按月摆开，各有各的刻度；叉是没有数的月份。'),
      { kind: 'text', text: formsInWords(ledger) },
      ...(notes.length > 0
        ? [
            { kind: 'heading' as const, text: '还发生了什么（图里的点线）' },
            { kind: 'text' as const, text: `${notesInWords(notes).join('；')}${earlier ? `。${earlierInWords(notes.length)}` : ''}` },
          ]
        : []),
    ],
  }
}
