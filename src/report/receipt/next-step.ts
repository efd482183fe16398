import { day } from '@/lib/time'
import type { Output } from '../../../types/contract'
import { notFiledReasons, type reportStatuses } from '../../../types/words/report'

type Receipt = Output<'report.receipt'>

const aDay = 86_400_000

/** What each status means and by when something must happen: the law's days, in plain words (接报案规定; 程序规定 175, 178, 179). Promises nothing that nobody can promise. */
export const nextStep = (receipt: Receipt): string[] => {
  const { createdAt, since = createdAt, moved, status } = receipt
  const movedTo = moved ? [`${day(moved.at)}转给了${moved.to}办，转办要在24小时之内。`] : []
  return [...movedTo, ...meaning[status](receipt, since)]
}

const by = (at: number, days: number) => day(at + days * aDay)

const meaning: { [S in keyof typeof reportStatuses]: (receipt: Receipt, since: number) => string[] } = {
  received: (_receipt, since) => [
    '这是网上的线索，不等于已经报案。到派出所当面报案，民警要当场登记、当场收下证据、当场给您回执。',
    `是不是立案，一般三天里定下来，到${by(since, 3)}；要再查一查的七天，到${by(since, 7)}；案情重大复杂的三十天，到${by(since, 30)}。`,
  ],
  checking: (_receipt, since) => [`民警正在查。要再查一查的，一般到${by(since, 7)}有结果；案情重大复杂的，到${by(since, 30)}。`],
  filed: ({ caseNumber }) => [
    caseNumber ? `立案号 ${caseNumber}。问进展时说这个号。` : '立案号请向办案的民警要。',
    '立了案，不等于钱一定能追回。说交钱就能追回的，都是骗子。',
  ],
  notFiled: ({ notFiled, replies }) => {
    const told = replies.filter((one) => one.status === 'notFiled').map(({ at }) => at)
    const at = Math.max(...told, 0)
    return [
      ...(notFiled ? [`理由：${notFiledReasons[notFiled]}。`] : []),
      `不立案要给您通知书，三天之内送到${at ? `，到${by(at, 3)}` : ''}。`,
      '不服的，收到通知书七天之内可以申请复议，三十天之内要答复您。有了新情况，可以再说。',
    ]
  },
  closed: () => ['这件事办完了。'],
  withdrawn: () => ['您撤回了这份举报，民警不再往下办。'],
}

/** How often it was opened, worked on or taken along, and by which office. */
export const lookedAt = (looks: NonNullable<Receipt['looks']>): string =>
  `您的举报被打开、办理或导出过${looks.reduce((sum, { times }) => sum + times, 0)}次：${looks.map(({ by: office, times }) => `${office}${times}次`).join('，')}。谁看过都记着；只在列表里见到的，不算在内。`
