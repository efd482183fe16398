/** What towns' own sheets call things. The first that is found in a cell counts. */
import type { Form, printed, settings } from '../../types/words/ledger'

export const formWords: [RegExp, Form][] = [
  [/横幅|条幅/, 'banner'],
  [/入户|走访|敲门|上门/, 'visit'],
  [/喇叭|广播/, 'loudspeaker'],
  [/电子屏|显示屏|LED|大屏/i, 'screen'],
  [/视频|短片|电影|播放/, 'film'],
  [/微信|群/, 'groupPost'],
  [/领来|领取|入库/, 'receive'],
  [/发资料|发放|派发/, 'handOut'],
  [/张贴|海报|标语/, 'poster'],
  [/校园|学校|班会|开学/, 'campus'],
  [/企业|公司|工地/, 'company'],
  [/集市|大集|摆点|摆摊|设点/, 'stall'],
  [/咨询/, 'consult'],
  [/调解/, 'mediation'],
  [/讲座|宣讲|讲课|培训|会议|大会|座谈/, 'talk'],
]

export const settingWords: [RegExp, keyof typeof settings][] = [
  [/学校|校园/, 'school'],
  [/企业|公司/, 'company'],
  [/社区/, 'community'],
  [/家庭|入户/, 'family'],
  [/公共|场所|集市|商超|车站/, 'publicPlace'],
  [/农村|牧区|嘎查|村/, 'rural'],
]

export const printedWords: [RegExp, keyof typeof printed][] = [
  [/手册|宣传册|读本/, 'handbook'],
  [/明白卡|卡片/, 'card'],
  [/告知书|一封信|公开信/, 'letter'],
  [/海报|挂图/, 'poster'],
  [/贴纸|不干胶/, 'sticker'],
  [/小宣传品|礼品|纪念品|围裙|袋|扇/, 'gift'],
  [/传单|宣传单|折页|资料|彩页/, 'leaflet'],
]

export const found = <T>(words: [RegExp, T][], text: string): T | undefined => words.find(([pattern]) => pattern.test(text))?.[1]
