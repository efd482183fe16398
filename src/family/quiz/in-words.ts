import type { Result } from '@/lib/game'

/** 骗局：3 条里认出 2 条. Asking first is said as what it is, and never counted as wrong. */
export const aboutFraud = ({ all, seen, asked }: Result['fraud']): string => {
  const taken = all - seen - asked
  return `骗局 ${all} 条：${[...(seen > 0 || asked < all ? [`认出 ${seen} 条`] : []), ...(asked > 0 ? [`先问问 ${asked} 条`] : []), ...(taken > 0 ? [`当成真的 ${taken} 条`] : [])].join('，')}。`
}

export const aboutGenuine = ({ all, trusted, asked }: Result['genuine']): string => {
  const blamed = all - trusted - asked
  return `真消息 ${all} 条：${[...(trusted > 0 || asked < all ? [`没冤枉 ${trusted} 条`] : []), ...(asked > 0 ? [`先问问 ${asked} 条`] : []), ...(blamed > 0 ? [`冤枉了 ${blamed} 条`] : [])].join('，')}。`
}
