import type { Content } from '../../wording/manuscripts'

const inTenMonths = () => new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10)

/** A whole case, not yet written anywhere. */
export const newCase = (): Content => ({
  title: '驼绒被子 收钱不发货',
  type: 'shopping',
  story: [
    '入冬前，阿嘎在直播里看见驼绒被，主播说厂子搬家，三床只要二百八。她加了主播的号，把钱转到个人名下。',
    '等了十二天，被子没有影子。再去找那个直播间，已经换成卖锅的。她跑到苏木派出所，把转账单子拿给民警看。',
  ],
  turningPoint: '主播不让在平台里下单，要她私下转账，走到这里就该停住。',
  redFlags: ['说搬家清仓', '不让在平台下单', '钱转给个人'],
  todo: ['买东西在平台里付钱', '被子没来，打110，留好转账单'],
  ask: ['为什么不能在平台里付？'],
  amountBand: 'under1k',
  sourceKind: 'local',
  sourceDate: '2026-11-10',
  expires: inTenMonths(),
})
