import type { CallName, Contract } from '../../types/contract'
import type { Role } from '../../types/entities/person'
import type { roles } from '../../types/words/people'

type Words = typeof roles
type WordsFor<R> = R extends readonly Role[] ? { [I in keyof R]: R[I] extends Role ? Words[R[I]] : never } : '任何人'

/**
 * Who may make each call, as people call them. Kept by hand beside the contract: a slip there does not compile here,
 * and reach.test.ts tries each call as everybody and goes by this table.
 */
export const whoMay = {
  'home.today': '任何人',
  'home.week': '任何人',
  'home.villages': '任何人',

  'person.save': '任何人',
  'person.requestSeat': '任何人',
  'person.self': '任何人',
  'person.seatRequest': ['网格员', '文案编辑', '综合指挥室', '派出所', '司法所', '领导小组', '蒙古文审校', '管理员'],
  'person.grantSeat': ['网格员', '文案编辑', '综合指挥室', '派出所', '司法所', '领导小组', '蒙古文审校', '管理员'],
  'person.seats': ['网格员', '文案编辑', '综合指挥室', '派出所', '司法所', '领导小组', '蒙古文审校', '管理员'],
  'person.endSeat': ['网格员', '文案编辑', '综合指挥室', '派出所', '司法所', '领导小组', '蒙古文审校', '管理员'],
  'todo.list': '任何人',
  'person.leave': '任何人',
  'person.subscriptions': '任何人',
  'person.subscribe': '任何人',
  'person.follow': '任何人',

  'tip.read': '任何人',
  'tip.opened': '任何人',
  'tip.forget': '任何人',
  'tip.quiet': ['文案编辑', '综合指挥室'],
  'tip.keepQuiet': ['文案编辑', '综合指挥室'],
  'tip.list': ['网格员', '文案编辑', '综合指挥室'],
  'tip.sent': ['网格员', '文案编辑', '综合指挥室'],

  'material.list': ['网格员', '文案编辑', '综合指挥室'],
  'material.poster': ['网格员', '文案编辑', '综合指挥室'],

  'case.list': '任何人',
  'case.handbooks': '任何人',
  'case.handbook': '任何人',
  'case.read': '任何人',

  'alert.desk': ['网格员', '文案编辑', '综合指挥室', '派出所', '领导小组'],
  'alert.villages': ['网格员', '文案编辑', '综合指挥室', '派出所', '领导小组'],
  'alert.save': ['网格员', '文案编辑', '综合指挥室', '派出所'],
  'alert.read': ['网格员', '文案编辑', '综合指挥室', '派出所', '领导小组'],
  'alert.approve': ['文案编辑', '综合指挥室', '派出所'],
  'alert.return': ['文案编辑', '综合指挥室'],
  'alert.callBack': ['网格员', '文案编辑', '综合指挥室', '派出所'],
  'alert.discard': ['网格员', '文案编辑', '综合指挥室', '派出所'],
  'alert.cancel': ['文案编辑', '综合指挥室', '派出所'],
  'alert.groups': ['网格员', '文案编辑', '综合指挥室', '派出所', '领导小组'],
  'alert.coverage': ['网格员', '文案编辑', '综合指挥室', '派出所', '领导小组'],
  'alert.shared': ['网格员'],
  'alert.posted': ['网格员'],
  'alert.room': ['网格员'],
  'alert.confirmed': ['网格员'],
  'alert.open': '任何人',
  'alert.sendTip': ['网格员', '文案编辑', '综合指挥室'],
  'alert.stopTip': ['网格员', '文案编辑', '综合指挥室'],
  'alert.openTip': '任何人',
  'alert.acknowledge': '任何人',

  'help.list': ['网格员'],
  'help.done': ['网格员'],
  'help.untrue': ['网格员'],

  'visit.list': ['网格员'],
  'visit.save': ['网格员'],
  'visit.done': ['网格员'],
  'visit.remove': ['网格员'],

  'group.claim': ['网格员'],
  'group.list': ['网格员', '综合指挥室', '管理员'],
  'group.decide': ['管理员'],
  'group.save': ['管理员', '综合指挥室'],

  'outbox.state': ['综合指挥室', '管理员'],
  'outbox.retry': ['综合指挥室', '管理员'],

  'quiz.deal': '任何人',
  'quiz.handIn': '任何人',
  'quiz.forget': '任何人',
  'quiz.judged': ['文案编辑', '综合指挥室'],
  'quiz.learned': ['领导小组', '综合指挥室', '文案编辑', '管理员'],

  'check.ask': '任何人',
  'check.cases': '任何人',

  'report.submit': '任何人',
  'report.attach': '任何人',
  'report.receipt': '任何人',
  'report.mine': '任何人',
  'report.queue': ['派出所'],
  'report.setAside': ['派出所'],
  'report.takeBack': ['派出所'],
  'report.looks': ['领导小组', '管理员'],
  'report.read': ['派出所'],
  'report.reply': ['派出所'],
  'report.excerpt': ['派出所'],
  'report.handOver': ['派出所'],

  'manuscript.list': ['文案编辑', '综合指挥室', '派出所'],
  'manuscript.shelf': ['文案编辑', '综合指挥室', '派出所'],
  'manuscript.sheet': ['文案编辑', '综合指挥室', '派出所'],
  'manuscript.open': ['文案编辑', '综合指挥室', '派出所'],
  'manuscript.read': ['文案编辑', '综合指挥室', '派出所'],
  'manuscript.save': ['文案编辑', '综合指挥室', '派出所'],
  'manuscript.revert': ['文案编辑', '综合指挥室', '派出所'],
  'manuscript.attach': ['文案编辑', '综合指挥室', '派出所'],
  'manuscript.erase': ['文案编辑', '综合指挥室', '派出所'],
  'manuscript.submit': ['文案编辑', '综合指挥室', '派出所'],
  'manuscript.approve': ['文案编辑', '综合指挥室', '派出所'],
  'manuscript.return': ['文案编辑', '综合指挥室', '派出所'],
  'manuscript.withdraw': ['文案编辑', '综合指挥室', '派出所'],
  'manuscript.renew': ['文案编辑', '综合指挥室', '派出所'],
  'manuscript.keep': ['文案编辑', '综合指挥室', '派出所'],
  'manuscript.derive': ['文案编辑', '综合指挥室', '派出所'],

  'rendering.list': ['文案编辑', '综合指挥室', '蒙古文审校'],
  'rendering.waiting': ['文案编辑', '综合指挥室', '蒙古文审校'],
  'rendering.read': ['文案编辑', '综合指挥室', '蒙古文审校'],
  'rendering.save': ['文案编辑', '综合指挥室', '蒙古文审校'],
  'rendering.attach': ['文案编辑', '综合指挥室', '蒙古文审校'],
  'rendering.submit': ['文案编辑', '综合指挥室', '蒙古文审校'],
  'rendering.decide': ['文案编辑', '综合指挥室', '蒙古文审校'],
  'rendering.mongolian': '任何人',
  'rendering.standing': '任何人',
} as const satisfies { [K in CallName]: WordsFor<Contract[K]['role']> }
