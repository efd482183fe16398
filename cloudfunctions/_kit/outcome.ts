/**
 * How one attempt to send ended, as far as can be known. `again`: it surely did not leave, a later try may succeed; `busy` says that the whole service wants a rest.
 * What is thrown instead is uncertain: it may have left.
 */
export type Outcome =
  /** `task`: WeCom's number for what somebody has yet to confirm. */
  { kind: 'sent'; task?: string } | { kind: 'failed'; reason: string; withdrawn?: true } | { kind: 'again'; reason: string; busy?: true }

/** What never changes by trying again (WeChat's and WeCom's codes). */
const permanent: Record<number, string> = {
  40001: '平台说密钥不对，请管理员核对设置',
  40003: '收信人的编号不对',
  40013: '平台说编号不对，请管理员核对设置',
  40037: '订阅消息模板编号不对，请管理员核对设置',
  40058: '平台说内容或收信人不对，请管理员核对',
  41048: '这位员工名下没有这些客户群，请管理员核对',
  43101: '收信人没有同意接收，或者已经取消',
  43107: '收信人拒收',
  45002: '内容太长',
  45168: '内容里有平台不让发的词',
  47003: '内容不合模板的格式，请管理员核对模板',
  60020: '云函数的出口地址没有在企业微信里登记，请管理员核对',
  60111: '企业微信里没有这位员工，请管理员核对',
  93000: '值班群机器人的地址不对，请管理员核对设置',
}
/** It has changed meanwhile: nothing is left to send. */
export const noLonger = '已经更新、撤销或过期，不用发了'
/** Reasons that say nothing is broken: the recipient's own, and time's. */
export const harmless: string[] = [43101, 43107].flatMap((code) => permanent[code] ?? []).concat(noLonger)

const passing: Record<number, string> = {
  [-1]: '平台正忙',
  43108: '平台正在给这个人发别的',
  45009: '平台说发得太多，要等一等',
}

/** Reads a service's `errcode`. */
export const outcomeOf = (errcode: number): Outcome => {
  if (errcode === 0) return { kind: 'sent' }
  const reason = passing[errcode]
  if (reason) return { kind: 'again', reason, ...(errcode !== 43108 && { busy: true as const }) }
  return {
    kind: 'failed',
    reason: permanent[errcode] ?? `平台没收，代码 ${errcode}`,
    ...(errcode === 43101 && { withdrawn: true as const }),
  }
}

/** Errors that say no connection was ever made: nothing can have left. */
const neverLeft = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH/

/** An error of the network: `again` when nothing can have left; rethrown otherwise. */
export const outcomeOfError = (e: unknown): Outcome => {
  const { code, cause } = e as { code?: unknown; cause?: { code?: unknown } }
  if (neverLeft.test(`${code ?? ''} ${cause?.code ?? ''}`)) return { kind: 'again', reason: '连不上平台', busy: true }
  throw e
}
