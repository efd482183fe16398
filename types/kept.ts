import type { CallName } from './contract'

/** The calls whose answers phones keep for days without a network. The build gives phones the version of each one's output (config/answer-versions.ts). */
export const keptCalls = [
  'alert.coverage',
  'alert.desk',
  'alert.groups',
  'alert.open',
  'alert.openTip',
  'alert.read',
  'alert.villages',
  'case.handbook',
  'case.handbooks',
  'case.list',
  'case.read',
  'family.stories',
  'family.office',
  'group.list',
  'help.list',
  'home.today',
  'home.villages',
  'home.week',
  'pack.list',
  'person.subscriptions',
  'quiz.deal',
  'rendering.mongolian',
  'rendering.standing',
  'report.mine',
  'report.receipt',
  'tip.read',
  'tip.sent',
  'visit.list',
] as const satisfies CallName[]
export type KeptCall = (typeof keptCalls)[number]
