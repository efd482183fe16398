/** What people write and have not sent yet: kept on this device after every letter, with the person who writes (lib/storage.ts), until it is sent or they do not want it any more. */
import { useRef, useState } from 'react'
import { isText, isTexts, isThing, type Thing } from './shapes'
import { drop, keysUnder, read, storeOwn } from './storage'

interface Kind {
  words: string
  /** Where it is written on. */
  page: string
  query?: (id: string) => Record<string, string>
  /** There is only one, and what lies under longer names are its parts. */
  single?: true
}
const byId = (id: string) => ({ id })
const byCode = (code: string) => ({ code })
/** The first of the words of its id is the report's code. */
const byFirst = (id: string) => byCode(id.split(' ')[0] ?? '')
/** A place and a month stand first. */
const byMonth = (id: string) => {
  const [region = '', month = ''] = id.split(' ')
  return { region, month }
}
const byDay = (id: string) => {
  const [region = '', day = ''] = id.split(' ')
  return { region, day }
}
const byContent = (id: string) => {
  const [kind = '', item = '', language = ''] = id.split(' ')
  return { kind, item, language }
}

/** Each kind under the name by which it lies in the storage. */
const kinds = {
  'draft.report': { words: '举报', page: 'report/write', single: true },
  question: { words: '像不像诈骗，还没问', page: 'check/ask', single: true },
  help: { words: '请人帮忙', page: 'pages/alert', query: byId },
  'alert-draft': { words: '预警', page: 'work/write', single: true },
  alertBack: { words: '退回预警的理由', page: 'work/review', query: byId },
  alertCancel: { words: '撤销预警的理由', page: 'work/review', query: byId },
  addition: { words: '给民警的补充', page: 'report/receipt', query: byCode },
  answer: { words: '给民警的回答', page: 'report/receipt', query: byFirst },
  reopen: { words: '举报还没解决', page: 'report/receipt', query: byCode },
  reportNote: { words: '只给同事看的一笔', page: 'work/queue', query: byCode },
  reply: { words: '给举报人的话', page: 'work/queue', query: byCode },
  transcript: { words: '从录音听写的话', page: 'work/queue', query: byFirst },
  excerpt: { words: '交给编辑组的文字', page: 'work/queue', query: byCode },
  aid: { words: '问法律援助', page: 'aid/ask', single: true },
  aidMore: { words: '给司法所的话', page: 'aid/mine' },
  aidReply: { words: '给求助人的话', page: 'work/aid', query: byId },
  feedback: { words: '意见和投诉', page: 'rights/feedback', single: true },
  feedbackAnswer: { words: '意见的答复', page: 'work/feedback' },
  ledger: { words: '台账里的一笔', page: 'work/record', query: (id: string): Record<string, string> => (id ? { id } : {}) },
  plan: { words: '计划里的一件', page: 'work/plan' },
  broadcast: { words: '大喇叭的单子', page: 'work/broadcast', query: byDay },
  broadcastBack: { words: '退回大喇叭单子的理由', page: 'work/broadcast', query: byDay },
  meetingPart: { words: '会商前写的话', page: 'work/meeting', query: byMonth },
  minutes: { words: '会商纪要', page: 'work/meeting', query: byMonth },
  measure: { words: '会商定的事', page: 'work/meeting', query: byMonth },
  bulletin: { words: '通报里的一段', page: 'work/bulletin', query: byMonth },
  playAway: { words: '撤下演一演、课堂包的理由', page: 'edit/desk' },
  bulletinBack: { words: '退回通报的理由', page: 'work/bulletin', query: byMonth },
  campaignNote: { words: '还发生了什么', page: 'work/effect' },
  incident: { words: '发案登记里的一起', page: 'work/incidents', single: true },
  household: { words: '要上门的一户', page: 'work/visits', single: true },
  places: { words: '镇、村的名单', page: 'work/places', single: true },
  groups: { words: '微信群的名单', page: 'work/groups-admin', single: true },
  setting: { words: '本旗县的设置', page: 'work/settings' },
  invite: { words: '要请的人', page: 'work/people', single: true },
  story: { words: '贴进来的文字', page: 'edit/desk', single: true },
  manuscript: { words: '稿子', page: 'edit/desk', query: byId },
  manuscriptBack: { words: '退回稿子的理由', page: 'edit/desk', query: byId },
  manuscriptDay: { words: '稿子再看一遍的日子', page: 'edit/desk', query: byId },
  manuscriptAway: { words: '撤下稿子的理由', page: 'edit/desk', query: byId },
  quiet: { words: '不出提示的日子', page: 'work/quiet' },
  rendering: { words: '蒙古文和录音', page: 'mongolian/desk', query: byContent },
  renderingBack: { words: '退回蒙古文的理由', page: 'mongolian/desk', query: byContent },
} satisfies Record<string, Kind>

export type WrittenKind = keyof typeof kinds

const keyOf = (kind: WrittenKind, id: string) => (id ? `${kind}.${id}` : kind)

/** What lies there, to be looked at before it is used. */
export const keptWritten = (kind: WrittenKind, id = ''): Thing | undefined => read(keyOf(kind, id), isThing)
export const keepWritten = (kind: WrittenKind, id: string, value: object): void =>
  void storeOwn(keyOf(kind, id), { ...value, at: Date.now() })
export const dropWritten = (kind: WrittenKind, id = ''): void => drop(keyOf(kind, id))

type Fields = Record<string, string | string[]>

interface Writing<T> {
  value: T
  /** Something was written here that is not sent. */
  unsent: boolean
  write: (change: Partial<T>) => void
  /** It went out, or is not wanted: nothing of it stays here. Shown then is what it began from, or what is given. */
  sent: (shown?: T) => void
}

/** The fields of something being written, each kept with every letter. What was kept in another shape is as it is in `begin`. */
export const useWritten = <T extends Fields>(kind: WrittenKind, id: string, begin: T): Writing<T> => {
  const [kept] = useState(() => keptWritten(kind, id))
  const [written, show] = useState(() => kept && likeIn(begin, kept))
  const [unsent, setUnsent] = useState(!!kept)
  const latest = useRef(written)
  const put = (next: T | undefined, stays: boolean) => {
    latest.current = next
    show(next)
    setUnsent(stays)
    if (stays && next) keepWritten(kind, id, next)
    else dropWritten(kind, id)
  }
  return {
    value: written ?? begin,
    unsent,
    write: (change) => {
      const next = { ...(latest.current ?? begin), ...change }
      put(next, JSON.stringify(next) !== JSON.stringify(begin))
    },
    sent: (shown) => {
      // what was written while it was on its way is not sent
      if (latest.current === written) put(shown, false)
    },
  }
}

const likeIn = <T extends Fields>(begin: T, kept: Thing): T =>
  Object.fromEntries(
    Object.entries(begin).map(([name, value]) => {
      const there = kept[name]
      return [name, (typeof value === 'string' ? typeof there === 'string' : isTexts(there)) ? there : value]
    }),
  ) as T

export interface Unfinished {
  key: string
  kind: WrittenKind
  id: string
  words: string
  /** Its first words. */
  excerpt: string
  /** Absent for what an earlier release kept. */
  at?: number
  page: string
  query: Record<string, string>
}

/** Everything begun here and not sent, the latest first. */
export const unfinished = (): Unfinished[] =>
  (Object.keys(kinds) as WrittenKind[])
    .flatMap((kind) => {
      const { words, page, query, single }: Kind = kinds[kind]
      return keysUnder(kind).flatMap((key): Unfinished[] => {
        if (key !== kind && (single || !key.startsWith(`${kind}.`))) return []
        const id = key.slice(kind.length + 1)
        const kept = keptWritten(kind, id)
        const excerpt = kept && firstWords(kept)
        if (!kept || excerpt === undefined) return []
        const at = typeof kept.at === 'number' ? { at: kept.at } : {}
        return [{ key, kind, id, words, excerpt, page, query: query?.(id) ?? {}, ...at }]
      })
    })
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0))

const textsIn = (value: unknown): string[] =>
  isText(value) ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []

/** Words among the keys and ids; none where nothing was written. A picture alone, or digits alone, are something too. */
const firstWords = (kept: Thing): string | undefined => {
  const first =
    textsIn(kept).find((text) => /[\u3400-\u9fff\u1800-\u18af]/.test(text)) ?? [kept.text, kept.words, kept.what, kept.contact].find(isText)
  const some = (things: unknown) => Array.isArray(things) && things.length > 0
  const begun = some(kept.sounds) ? '只录了音' : some(kept.pictures) ? '只放了图片' : undefined
  return first ? first.trim().slice(0, 40) : begun
}

/** Takes one out, with its parts; what is given back puts it in again. */
export const takeAway = ({ key, kind }: Unfinished): (() => void) => {
  const { single }: Kind = kinds[kind]
  const taken = [key, ...(single ? keysUnder(`${key}.`) : [])].map((one) => [one, read(one, isAnything)] as const)
  for (const [one] of taken) drop(one)
  return () => {
    for (const [one, value] of taken) storeOwn(one, value)
  }
}
const isAnything = (_value: unknown): _value is unknown => true
