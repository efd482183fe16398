import { childRulesVersion } from '../../types/words/family'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

/** 儿童个人信息网络保护规定 (2019) 8–10: a guardian agrees to rules that they could read, and may take it back. */
export const agree = define('family.agree', async ({ id, ...said }, { now }) => {
  if (said.rules !== childRulesVersion) throw new CallError('conflict', '儿童规则改过了，请再看一遍，再说同不同意')
  await store.add('guardianConsents', { ...said, _id: id, purposes: ['rehearsals'], at: now })
  return {}
})
