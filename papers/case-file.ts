import type { Block, Paper } from '../types/entities/paper'
import type { Report } from '../types/entities/report'
import { ages, asideReasons, dangers as dangerWords, notFiledReasons, reportStatuses } from '../types/words/report'
import { contactsTable, isLink, kindOnPaper, linksTable, lossOnPaper, timeTable, transfersTable } from './facts'
import { addedWords, timeLine } from './time-line'
import { sumOnPaper, timeOnPaper } from './words'

/** A file of a report as it lies in the cloud's storage. */
export interface Kept {
  id: string
  /** Of its bytes; absent when the file is gone. */
  sha256?: string
  /** Its bytes are not those that were handed in. */
  changed?: boolean
}

export interface Tied {
  code: string
  place: string
  type: Report['type']
  createdAt: number
  status: Report['status']
  /** Who said so, and when. */
  by: string
  at: number
}

/** One report with all that the police have of it, people and places by their names. */
export interface Filed {
  report: Report
  pictures: Kept[]
  sounds: Kept[]
  ties: Tied[]
  looks: { at: number; by: string; what: string; refused?: boolean }[]
  nameOf: (person: string) => string
  placeOf: (region: string) => string
}

/** The id under which a picture of one of several reports stands in the paper. */
export const pictureId = (code: string, id: string): string => `${code}.${id}`

/** 案卷: one report, or several behind a list of them. `by`: who made it. */
export const caseFile = (filed: Filed[], by: string, now: number): Paper => ({
  title: '举报案卷材料',
  under: [`${by} ${timeOnPaper(now)} 从村哨导出，共 ${filed.length} 件。内部资料，注意保密。`],
  foot: `内部资料　${timeOnPaper(now)}导出`,
  blocks: [
    ...(filed.length > 1 ? listed(filed) : []),
    ...filed.flatMap((one, i) => [...(filed.length > 1 ? [{ kind: 'page' as const }] : []), ...whole(one, filed.length > 1 ? i + 1 : 0)]),
  ],
})

const listed = (filed: Filed[]): Block[] => [
  { kind: 'heading', text: '目录' },
  {
    kind: 'table',
    head: ['序号', '回执码', '收到时间', '地点', '类型', '损失', '状态'],
    widths: [6, 24, 18, 16, 12, 13, 11],
    rows: filed.map(({ report, placeOf }, i) => [
      ...[String(i + 1), report._id, timeOnPaper(report.createdAt), placeOf(report.region), kindOnPaper(report.type)],
      ...[lossOnPaper(report), reportStatuses[report.status]],
    ]),
  },
  { kind: 'text', text: `损失合计 ${sumOnPaper(filed.reduce((sum, { report }) => sum + lost(report), 0))}。` },
]

const lost = ({ loss = 0, transfers = [] }: Report) => transfers.reduce((sum, { amount }) => sum + amount, 0) || loss

const whole = (filed: Filed, number: number): Block[] => {
  const { report, pictures, sounds, nameOf } = filed
  const { seen, transfers = [], additions = [] } = report
  const numberOf = (id: string | undefined) => {
    const at = pictures.findIndex((one) => one.id === id)
    return id && at >= 0 ? `图${at + 1}` : ''
  }
  const happened = timeLine(report)
  return [
    { kind: 'heading', text: `${number ? `第 ${number} 件　` : ''}回执码 ${report._id}` },
    { kind: 'facts', rows: basics(filed) },
    { kind: 'heading', text: '一、举报人说的' },
    { kind: 'text', text: report.what.trim() || (report.forgottenAt ? '（已按规定删除。）' : '（没有写字。）') },
    ...(additions.length > 0 ? [list(additions.map((one) => `${timeOnPaper(one.at)} ${addedWords(one)}`))] : []),
    { kind: 'heading', text: '二、时间线' },
    timeTable(happened, numberOf),
    ...section('三、转账', transfers.length > 0, transfersTable(transfers, numberOf)),
    ...section(
      '四、对方的号码和账号',
      seen.some((clue) => !isLink(clue)),
      contactsTable(seen.filter((clue) => !isLink(clue))),
    ),
    ...section('五、网址和软件', seen.some(isLink), linksTable(seen.filter(isLink))),
    { kind: 'heading', text: '六、图片和录音' },
    ...files(report._id, pictures),
    ...spoken(report, sounds, nameOf),
    ...section('七、确认过的关联', filed.ties.length > 0, ties(filed.ties)),
    { kind: 'heading', text: '八、办理记录' },
    done(filed),
    { kind: 'heading', text: '九、查看记录' },
    looked(filed),
  ]
}

const list = (items: string[]): Block => ({ kind: 'list', items })
const section = (text: string, some: boolean, block: Block): Block[] => [
  { kind: 'heading', text },
  some ? block : { kind: 'text', text: '没有。' },
]

const basics = ({ report, placeOf, nameOf }: Filed): [string, string][] => [
  ['收到时间', timeOnPaper(report.createdAt)],
  ['地点', placeOf(report.region)],
  ['类型', kindOnPaper(report.type)],
  ...(report.original
    ? [['改前的地点、类型', `${placeOf(report.original.region)}，${kindOnPaper(report.original.type)}`] as [string, string]]
    : []),
  ['损失', lossOnPaper(report) || (report.paid ? '转了钱，没说多少' : '没有填')],
  ['打过110吗', report.called110 === undefined ? '没有问' : report.called110 ? '打过' : '没有'],
  ...(report.dangers?.length ? [['交的时候还在发生', report.dangers.map((one) => dangerWords[one]).join('；')] as [string, string]] : []),
  ...(report.age ? [['被骗的人', ages[report.age]] as [string, string]] : []),
  ['举报人联系方式', report.contact ?? '没有留'],
  ['现在', `${reportStatuses[report.status]}${report.notFiled ? `（${notFiledReasons[report.notFiled]}）` : ''}`],
  ['110编号、立案号', [report.alarmNumber, report.caseNumber].filter(Boolean).join('；') || '没有填'],
  ['承办人', report.officer ? nameOf(report.officer) : '还没有'],
  ...(report.joinedTo ? [['并到', report.joinedTo] as [string, string]] : []),
]

const fileWords = ({ sha256, changed }: Kept) =>
  sha256 ? `SHA-256：${sha256}${changed ? '\n（和交上来时的不一样，请核查。）' : ''}` : '（文件已经不在了。）'

const files = (code: string, pictures: Kept[]): Block[] =>
  pictures.length === 0
    ? [{ kind: 'text', text: '没有图片。' }]
    : pictures.map((one, i): Block => ({ kind: 'picture', id: pictureId(code, one.id), caption: `图${i + 1}　${fileWords(one)}` }))

const spoken = ({ sounds = [] }: Report, kept: Kept[], nameOf: Filed['nameOf']): Block[] =>
  sounds.map(
    ({ length, transcript }, i): Block => ({
      kind: 'text',
      text: [
        `录音${i + 1}，${length} 秒。${fileWords(kept[i] ?? { id: '' })}`,
        transcript ? `听写（${nameOf(transcript.by)}，${timeOnPaper(transcript.at)}）：${transcript.text}` : '没有人听写。',
      ].join('\n'),
    }),
  )

const ties = (tied: Tied[]): Block => ({
  kind: 'table',
  head: ['回执码', '地点', '类型', '收到时间', '状态', '谁确认的'],
  widths: [24, 15, 11, 18, 11, 21],
  rows: tied.map(({ code, place, type, createdAt, status, by, at }) => [
    ...[code, place, kindOnPaper(type), timeOnPaper(createdAt), reportStatuses[status]],
    `${by}\n${timeOnPaper(at)}`,
  ]),
})

/** Replies, notes, moves and the rest, the earliest first. */
const done = ({ report, nameOf, placeOf }: Filed): Block => {
  const { replies, notes = [], moves = [], additions = [], aside, hold, forgottenAt } = report
  const rows: [at: number, by: string, what: string][] = [
    [report.createdAt, '举报人', '交了举报'],
    ...additions.flatMap((one): [number, string, string][] => (one.did ? [[one.at, '举报人', addedWords(one)]] : [])),
    ...replies.map(({ at, by, status, text, asks }): [number, string, string] => [
      at,
      nameOf(by),
      `${asks ? '问举报人' : `答复，${reportStatuses[status]}`}：${text}`,
    ]),
    ...notes.map(({ at, by, text }): [number, string, string] => [at, nameOf(by), `内部记录：${text}`]),
    ...moves.map(({ at, by, from, to, why }): [number, string, string] => [at, nameOf(by), `从${placeOf(from)}转到${placeOf(to)}：${why}`]),
    ...(aside ? [[aside.at, nameOf(aside.by), `一起办结：${asideReasons[aside.why]}`] as [number, string, string]] : []),
    ...(hold ? [[hold.at, nameOf(hold.by), `到期先不删：${hold.why}`] as [number, string, string]] : []),
    ...(forgottenAt ? [[forgottenAt, '', '到期，号码、姓名、图片都删了'] as [number, string, string]] : []),
  ]
  return {
    kind: 'table',
    head: ['时间', '谁', '做了什么'],
    widths: [28, 17, 55],
    rows: rows.sort((a, b) => a[0] - b[0]).map(([at, by, what]) => [timeOnPaper(at), by, what]),
  }
}

const looked = ({ looks }: Filed): Block =>
  looks.length === 0
    ? { kind: 'text', text: '没有。' }
    : {
        kind: 'table',
        head: ['时间', '谁', '怎么看的'],
        widths: [30, 30, 40],
        rows: looks.map(({ at, by, what, refused }) => [timeOnPaper(at), by, refused ? `想看，没让看（${what}）` : what]),
      }
