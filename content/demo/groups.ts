import type { Group } from '../../types/entities/group'

/** 查干嘎查 二组 has a WeChat group (villagers.ts) that nobody has bound yet. */
export const groups: Group[] = [
  { _id: 'bayan-muhu', village: 'anhe/baiyin/bayan', name: '巴彦嘎查 牧户群', opengid: 'og-bayan-muhu' },
  { _id: 'chagan-1', village: 'anhe/baiyin/chagan', name: '查干嘎查 一组', opengid: 'og-chagan-1' },
  { _id: 'chagan-2', village: 'anhe/baiyin/chagan', name: '查干嘎查 二组' },
  { _id: 'hongqi-cunmin', village: 'anhe/baiyin/hongqi', name: '红旗村 村民群', opengid: 'og-hongqi-cunmin' },
]
