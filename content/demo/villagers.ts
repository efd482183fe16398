/** Whom a visitor of the `/local` page can become: every person of people.ts, as neighbours would introduce them. */
export interface Villager {
  openid: string
  name: string
  note: string
}

/** A WeChat group as WeChat knows it, bound to a village or not. */
export interface WechatGroup {
  opengid: string
  name: string
  members: string[]
}

export const villagers: Villager[] = [
  { openid: 'qimuge', name: '其木格', note: '70岁，巴彦嘎查牧户' },
  { openid: 'naren', name: '娜仁', note: '巴彦嘎查，孩子上小学' },
  { openid: 'laowang', name: '老王', note: '红旗村，种玉米' },
  { openid: 'suhe', name: '苏和', note: '查干嘎查牧户' },
  { openid: 'wuyun', name: '乌云', note: '查干嘎查，在找活干，第一次打开' },
  { openid: 'buhe', name: '布和', note: '网格员，管三个村' },
  { openid: 'zhaona', name: '照娜', note: '网格员，只管红旗村' },
  { openid: 'sarna', name: '萨日娜', note: '苏木的文案编辑（电脑上用）' },
  { openid: 'gaowa', name: '高娃', note: '苏木综合指挥室（电脑上用）' },
  { openid: 'uren', name: '乌仁', note: '旗里的蒙古文审校（电脑上用）' },
  { openid: 'batu', name: '巴图警官', note: '派出所民警（电脑上用）' },
  { openid: 'chen', name: '陈警官', note: '旗反诈中心民警（电脑上用）' },
  { openid: 'lin', name: '林司法', note: '司法所，管法律援助（电脑上用）' },
  { openid: 'ao', name: '敖书记', note: '苏木领导小组（电脑上用）' },
  { openid: 'hasi', name: '哈斯主任', note: '旗里的领导小组（电脑上用）' },
  { openid: 'qiqige', name: '其其格老师', note: '苏木小学的老师（电脑、投影上用）' },
  { openid: 'mengke', name: '孟克老师', note: '苏木中学的老师（电脑、投影上用）' },
  { openid: 'tana', name: '塔娜', note: '苏木的媒体组（电脑上用）' },
  { openid: 'wulan', name: '乌兰', note: '巴彦嘎查开超市的，管门口的屏' },
  { openid: 'ganger', name: '管理员刚格尔', note: '旗里的管理员（电脑上用）' },
]

export const wechatGroups: WechatGroup[] = [
  { opengid: 'og-bayan-muhu', name: '巴彦嘎查 牧户群', members: ['qimuge', 'naren', 'buhe'] },
  { opengid: 'og-chagan-1', name: '查干嘎查 一组', members: ['suhe', 'buhe'] },
  { opengid: 'og-chagan-2', name: '查干嘎查 二组', members: ['wuyun', 'buhe'] },
  { opengid: 'og-hongqi-cunmin', name: '红旗村 村民群', members: ['laowang', 'buhe', 'zhaona'] },
  // A family's group, of no village: what is opened from it counts under 别的群.
  { opengid: 'og-qinqi', name: '亲戚群', members: ['qimuge', 'naren', 'suhe'] },
]
