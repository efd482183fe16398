/** What can go wrong at WeChat, or while something is deployed, to be switched on by a person or a test. */
const KNOWN = {
  slow: '每次调用慢三秒',
  failing: '系统繁忙，请求失败（-1）',
  rateLimited: '调用次数超限（45009）',
  notSubscribed: '收信人没有订阅（43101）',
  banned: '收信人拒收（43107）',
  concurrent: '同时给一个人发得太多（43108）',
  sensitive: '内容含敏感词（45168）',
  badParameter: '模板参数不对（47003）',
  twice: '同一请求收到两次（回调来两遍）',
  lateMedia: '图片审核结果晚到十分钟',
  chatGone: '企业微信客户群已经不在了（结果 2）',
  chatFull: '企业微信客户群收群发到上限了（结果 3）',
  groupFails: '取群信息失败',
  managementBusy: '部署：调用太快，三次拒一次（RequestLimitExceeded）',
  speechFails: '语音合成欠费（AccountArrears）',
  speechCut: '语音合成念了，回答断在半路',
  storageFails: '云存储收不下文件',
  linksFail: '云存储给不出链接',
  slowBuild: '部署：云函数更新得慢',
  triggersLost: '部署：更新配置以后触发器没有了',
} as const

export type Fault = keyof typeof KNOWN

export class Faults {
  private readonly on = new Set<Fault>()

  has(fault: Fault): boolean {
    return this.on.has(fault)
  }

  /** False when there is no such fault. */
  set(name: string, on: boolean): boolean {
    if (!Object.hasOwn(KNOWN, name)) return false
    if (on) this.on.add(name as Fault)
    else this.on.delete(name as Fault)
    return true
  }

  clear(): void {
    this.on.clear()
  }

  list(): { name: string; label: string; on: boolean }[] {
    return Object.entries(KNOWN).map(([name, label]) => ({ name, label, on: this.on.has(name as Fault) }))
  }
}
