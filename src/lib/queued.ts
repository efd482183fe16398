import type { CallName, Input } from '../../types/contract'
import { acknowledgements } from '../../types/words/alert'
import { feedbackKinds } from '../../types/words/feedback'
import { forms } from '../../types/words/ledger'

type Words = { [K in CallName]?: 'silent' | ((input: Input<K>) => string) }

/** The calls that may wait on the phone, each in the words by which its person knows it when the cloud refuses it for good; `silent` ones end unsaid. */
export const queued = {
  'alert.acknowledge': ({ what = 'know' }) => `“${acknowledgements[what]}”`,
  'alert.shared': () => '发到群里的记号',
  'alert.posted': ({ posted }) => (posted ? '“已发到群里”的记号' : '收回的记号'),
  'alert.confirmed': () => '发到群里的记号',
  'help.done': ({ done }) => (done === false ? '收回的记号' : '“已帮到”的记号'),
  'visit.done': ({ at }) => (at === null ? '收回的记号' : '“已上门”的记号'),
  'broadcast.played': ({ from }) => `大喇叭${from}“播了”的记号`,
  'broadcast.notPlayed': ({ from }) => `大喇叭${from}“没播”的记号`,
  'ledger.save': ({ form, day }) => `台账：${Number(day.slice(5, 7))}月${Number(day.slice(8))}日的${forms[form]}`,
  'ledger.down': () => '“横幅撤下了”的记号',
  'person.save': () => '您选的村子和情况',
  'person.subscribe': () => '订的微信提醒',
  'quiz.handIn': () => '一起答的答案',
  'quiz.forget': () => '删掉一家人的答题',
  'family.rehearsed': 'silent',
  'family.agree': () => '您同意交上去的话',
  'family.withdraw': () => '收回的同意',
  'family.remind': () => '大人小测的提醒',
  'pack.handIn': () => '课堂上举手的数',
  'report.submit': ({ code }) => `举报 ${code}`,
  'report.attach': ({ code, kind }) => `举报 ${code} 的一${kind === 'sound' ? '段录音' : '张照片'}`,
  'report.add': ({ code }) => `举报 ${code} 的补充`,
  'report.withdraw': ({ code }) => `撤回举报 ${code}`,
  'report.reopen': ({ code }) => `举报 ${code} 还没解决`,
  'feedback.write': ({ kind }) => `您写的${feedbackKinds[kind]}`,
  'tip.opened': 'silent',
} satisfies Words

export type Queued = keyof typeof queued

/** Undefined for a silent call. Also what an earlier release left waiting has words. */
export const wordsOf = (name: Queued, input: unknown): string | undefined => {
  const words = (queued as Partial<Record<string, 'silent' | ((input: never) => string)>>)[name] ?? (() => '手机里记着的一件事')
  return words === 'silent' ? undefined : words(input as never)
}
