import { quietNear } from '../../../types/words/broadcast'
import type { List } from './broadcast'

/** 噪声污染防治法 64 */
const law = '噪声污染防治法第六十四条说：住家、学校、医院、机关集中的地方，不用高音喇叭。紧急情况，或者当地政府另有规定的，不在此限。'

/** What the law says where this loudspeaker stands, and what to do about it. */
export const lawWords = ({ loudspeaker, rule }: Pick<List, 'loudspeaker' | 'rule'>): string[] => {
  if (!loudspeaker || loudspeaker.near.length === 0) return []
  const near = loudspeaker.near.map((one) => quietNear[one]).join('、')
  const school = loudspeaker.near.includes('school') ? '学校上课、考试的时候不放。' : ''
  return [
    `喇叭近处有${near}。`,
    law,
    rule ? `本旗县的规定：${rule}。` : '',
    `音量放小，话说短，让喇叭朝着路口和场院。${school}有人说吵，先停下来，记上“有人嫌吵”。`,
  ].filter(Boolean)
}
