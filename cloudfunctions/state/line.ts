import type { Output } from '../../types/contract'

export type Line = Output<'state.now'>['lines'][number] & {
  /** People wait for it: the duty group hears of it at any hour, and each day. */
  urgent?: boolean
}

const minute = 60_000
const hour = 60 * minute
export const day = 24 * hour

/** 2天3小时, 5分钟. */
export const spanOf = (ms: number): string => {
  if (ms >= day) return `${Math.floor(ms / day)}天${Math.floor((ms % day) / hour) > 0 ? `${Math.floor((ms % day) / hour)}小时` : ''}`
  return ms >= hour ? `${Math.floor(ms / hour)}小时` : `${Math.max(1, Math.floor(ms / minute))}分钟`
}

/** 11月28日02:50, in Asia/Shanghai. */
export const momentOf = (at: number): string => {
  const there = new Date(at + 8 * hour)
  return `${there.getUTCMonth() + 1}月${there.getUTCDate()}日${there.toISOString().slice(11, 16)}`
}

/** A list was read up to its thousandth. */
export const countOf = (found: unknown[]): string => (found.length < 1000 ? `${found.length}条` : '1000条以上')

export const logs = '请部署的人看云开发控制台里这个云函数的日志'
