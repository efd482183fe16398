import type { Block, Paper } from '../types/entities/paper'
import type { Report } from '../types/entities/report'
import { ages, dangers as dangerWords } from '../types/words/report'
import { contactsTable, isLink, kindOnPaper, linksTable, lossOnPaper, timeTable, transfersTable } from './facts'
import { addedWords, timeLine } from './time-line'
import { dayOnPaper, timeOnPaper } from './words'

/** A report as its reporter knows it: being written, waiting on the phone, or handed in. */
export interface Told
  extends Pick<Report, 'type' | 'what' | 'seen'>,
    Partial<Pick<Report, 'loss' | 'contact' | 'transfers' | 'moments' | 'called110' | 'dangers' | 'age' | 'additions' | 'createdAt'>> {
  code: string
  /** Where, as people call it. */
  place?: string
  pictures: string[]
  /** How long each sound is, in seconds. */
  sounds?: number[]
}

export const ownAccountTitle = '报案线索材料（报案人自述）'

/** What a person takes along to the station, in the order in which an officer asks for it. Identity, birth and address are left for the pen and never stored. */
export const ownAccount = (told: Told, now: number): Paper => {
  const { code, place, createdAt, pictures, sounds = [], seen, transfers = [], additions = [] } = told
  const numberOf = (id: string | undefined) => (id && pictures.includes(id) ? `证据${pictures.indexOf(id) + 1}` : '')
  const happened = timeLine(told)
  const contacts = seen.filter((clue) => !isLink(clue))
  const links = seen.filter(isLink)
  return {
    title: ownAccountTitle,
    under: [
      '报案人自己写的，不是公安机关的文书。要不要受理、怎么处理，由公安机关决定。',
      `村哨回执码 ${code}${createdAt ? `，${dayOnPaper(createdAt)}交` : '，还没有交'}`,
    ],
    foot: `报案人自述 ${code}　${dayOnPaper(now)}做`,
    blocks: [
      { kind: 'heading', text: '一、报案人' },
      { kind: 'facts', rows: reporter(told) },
      { kind: 'heading', text: '二、经过' },
      {
        kind: 'facts',
        rows: [
          ['什么时候', happened[0] && happened[0].at !== createdAt ? `${timeOnPaper(happened[0].at)} 起` : ''],
          ['在哪里', place ?? ''],
          ['像哪种骗法', kindOnPaper(told.type)],
          ['一共损失', lossOnPaper(told)],
          ['打过110吗', told.called110 === undefined ? '□打过　□没有' : told.called110 ? '打过' : '没有'],
          ...(told.dangers?.length ? [['现在还在发生', told.dangers.map((one) => dangerWords[one]).join('；')] as [string, string]] : []),
        ],
      },
      { kind: 'text', text: told.what.trim() || '（没有写字，当面说。）' },
      ...(happened.length > 0 ? titled('三、时间线', timeTable(happened, numberOf)) : titled('三、时间线', byHand)),
      ...(transfers.length > 0
        ? [...titled('四、转账记录', transfersTable(transfers, numberOf)), maskedNote]
        : titled('四、转账记录', { kind: 'text', text: '没有写转账。有的话，带上银行打的完整凭证。' })),
      ...titled('五、对方的号码和账号', contacts.length > 0 ? contactsTable(contacts) : none),
      ...titled('六、网址和软件', links.length > 0 ? linksTable(links) : none),
      ...titled('七、证据清单', evidence(pictures, sounds, transfers)),
      ...(additions.length > 0
        ? titled('后来说的', { kind: 'list', items: additions.map((one) => `${timeOnPaper(one.at)} ${addedWords(one)}`) })
        : []),
      ...titled('去派出所带什么', { kind: 'list', items: bring }),
      ...titled('这些先别做', { kind: 'list', items: leave }),
      { kind: 'heading', text: '报案人确认' },
      { kind: 'text', text: '以上是我自己说的，我看过，和我说的一样。' },
      {
        kind: 'facts',
        rows: [
          ['报案人签名', ''],
          ['日期', '　　　　年　　月　　日'],
        ],
      },
      ...(pictures.length > 0 ? [{ kind: 'page' as const }, { kind: 'heading' as const, text: '证据图片' }] : []),
      ...pictures.map((id, i) => ({ kind: 'picture' as const, id, caption: `证据${i + 1}　${pictureName(id, transfers)}` })),
    ],
  }
}

const titled = (text: string, block: Block): Block[] => [{ kind: 'heading', text }, block]
const none: Block = { kind: 'text', text: '没有写。' }
const byHand: Block = {
  kind: 'table',
  head: ['时间', '发生了什么', '证据'],
  widths: [27, 61, 12],
  rows: [
    ['', '', ''],
    ['', '', ''],
    ['', '', ''],
  ],
}
const maskedNote: Block = { kind: 'text', text: '户名、账号里有星号的，请到汇出的银行打一份完整的凭证，一起带去。' }

/** In the order of the form that an officer fills in. */
const reporter = ({ contact, age }: Told): [string, string][] => [
  ['姓名', ''],
  ['性别', ''],
  ['出生日期', age ? `　　　　年　　月　　日（${ages[age]}）` : ''],
  ['证件种类和号码', ''],
  ['工作单位', ''],
  ['联系方式', contact ?? ''],
  ['现住址', ''],
]

const pictureName = (id: string, transfers: NonNullable<Report['transfers']>) =>
  transfers.some(({ slip }) => slip === id) ? '转账凭证的图片' : '图片或截图'

const where = '□我的手机里\n□别处：＿＿＿＿'

/** Numbered, with where the original is (程序规定 67, 170). */
const evidence = (pictures: string[], sounds: number[], transfers: NonNullable<Report['transfers']>): Block => ({
  kind: 'table',
  head: ['编号', '名称', '数量', '说明', '原件在哪里'],
  widths: [12, 23, 9, 26, 30],
  rows: [
    ...pictures.map((id, i) => [`证据${i + 1}`, pictureName(id, transfers), '1 张', '附在后面', where]),
    ...sounds.map((seconds, i) => [`证据${pictures.length + i + 1}`, '自己说的录音', '1 段', `${seconds} 秒，在举报里`, where]),
    ['', '', '', '', where],
    ['', '', '', '', where],
  ],
})

const bring = [
  '身份证。',
  '转出钱的银行卡、存折。',
  '和对方联系用的手机，原来那台。',
  '银行柜台打的完整交易凭证：要有对方的户名、账号、时间、流水号。',
  '这份材料，打印的或者手机里的都行。',
]

const leave = [
  '聊天记录、短信、通话记录别删。',
  '对方让装的软件别卸，截好图，问过民警再说。',
  '手机别换、别恢复出厂设置。',
  '有人说交钱能把钱追回来，那是第二次骗。',
]
