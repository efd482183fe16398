import type { TodoKind } from '../../../types/contract/todo'

interface Way {
  /** Whose it is. */
  by: string
  page: string
  /** Among whose work it stands, when not by itself. */
  of?: string
  /** The page opens with a place. */
  placed?: true
  unit?: string
}

/** What came back to its writer, what a screen shows and what is only to be read is not counted here. */
type Counted = Exclude<TodoKind, `${string}Returned` | 'alertToShow' | 'toTakeDown' | 'bulletinNew'>

const queue = { by: '派出所', page: 'work/queue' }
const editors = { by: '文案编辑或者综合指挥室', page: 'edit/desk' }

const ways: Record<Counted, Way> = {
  help: { by: '网格员', page: 'work/helps' },
  helpUnproven: { by: '网格员', page: 'work/helps' },
  alertToApprove: { by: '文案编辑或者综合指挥室', page: 'work/desk', unit: '条' },
  groups: { by: '网格员', page: 'work/desk', unit: '个' },
  report: queue,
  reportUnproven: queue,
  reportMoved: queue,
  reportAdded: queue,
  reportForgetting: queue,
  aid: { by: '司法所', page: 'work/aid' },
  broadcastToPlay: { by: '网格员', page: 'work/broadcast', placed: true, unit: '个村' },
  broadcastToApprove: { by: '综合指挥室或者领导小组', page: 'work/broadcast', placed: true, unit: '张' },
  screenSilent: { by: '管屏幕的人、网格员', page: 'work/screens', unit: '块' },
  manuscriptToApprove: { by: '文案编辑、综合指挥室或者派出所', page: 'edit/desk', unit: '篇' },
  flagged: { ...editors, unit: '篇' },
  checkDisputed: { ...editors, page: 'edit/disputed' },
  rendering: { by: '蒙古文审校', page: 'mongolian/desk' },
  groupClaim: { by: '管理员', page: 'work/groups-admin', unit: '个' },
  staffAccepted: { by: '管理员', page: 'work/people', unit: '位' },
  feedback: { by: '管理员', page: 'work/feedback' },
  bannerDue: { by: '挂的人', page: 'work/ledger', placed: true, unit: '条' },
  planDue: { by: '计划上写的人', page: 'work/plan', of: 'work/ledger', placed: true },
  meetingPart: { by: '参加会商的各方', page: 'work/meeting', placed: true, unit: '份' },
  measureDue: { by: '会商定的人', page: 'work/meeting', placed: true },
  bulletinToApprove: { by: '领导小组或者综合指挥室', page: 'work/bulletin', placed: true, unit: '份' },
  opening: { by: '管理员', page: 'work/opening' },
}

/** Where a kind is looked at, by those whose screen it is. */
export const wayOf = (kind: TodoKind): Way | undefined => (ways as Partial<Record<TodoKind, Way>>)[kind]
