import type { Output } from '../../types/contract'
import { alertKinds } from '../../types/words/alert'

/** 预警, 预警更新, 预警撤销 or 小知识. */
export const kindOf = ({ msgType }: Pick<Output<'alert.groups'>['alert'], 'msgType'>): string =>
  msgType === 'Tip' ? '小知识' : msgType === 'Alert' ? '预警' : `预警${alertKinds[msgType]}`
