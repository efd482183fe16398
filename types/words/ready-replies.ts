import type { reportStatuses } from './report'

/** Sentences to begin an answer from, by what it changes the state to: what reporters want to know then. Each is to be made one's own. */
export const readyReplies: Record<keyof typeof reportStatuses, string[]> = {
  received: ['已收到您的举报，我们会尽快核实。', '请先不要再转钱，也不要删聊天和转账记录。'],
  checking: [
    '正在查这件事，需要时会按您留的方式联系您。',
    '请把聊天、转账记录和对方号码都留着，先不要删。',
    '请您有空时带上手机到派出所来一趟。',
  ],
  filed: ['已经立案，请带身份证和转账记录到派出所来。', '已经立案，有进展会在这里告诉您。'],
  notFiled: ['查过了，这件事不予立案，书面通知会送到您手里。不服可以在收到通知7天内申请复议。'],
  withdrawn: ['您撤回了举报，我们不再往下查。想起什么还可以再交。'],
  closed: [
    '已经办结，谢谢您及时举报。',
    '查过了，对方号码已报上级处理，谢谢您提醒大家。',
    '查过了，这是正常业务，不是诈骗。您先问一问，做得很对。',
  ],
}

const bare = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '')

/** Nobody added or changed a word of it. */
export const isReadyReply = (words: string): boolean =>
  Object.values(readyReplies)
    .flat()
    .some((ready) => bare(ready) === bare(words))
