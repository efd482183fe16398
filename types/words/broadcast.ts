/** How far a day's list of a village's loudspeaker is. */
export const broadcastStates = { draft: '还没交', toApprove: '等着批', approved: '批了' } as const

/** What is read out. An alert comes by itself: it has been agreed to already. */
export const broadcastKinds = { alert: '预警', script: '喇叭稿', tip: '提示' } as const

/** Why something stays unread that stood in a list. */
export const leftOutReasons = {
  withdrawn: '撤下了',
  changed: '话改过了，要再批一次',
  quiet: '这天只播预警',
} as const

/** Why a stretch was not played. */
export const notPlayedReasons = {
  power: '停电了',
  fault: '喇叭坏了',
  weather: '风大雨大，听不清',
  event: '村里有事，不合适',
  nobody: '放的人不在',
  noisy: '有人嫌吵',
  other: '别的',
} as const

/** What may stand near a loudspeaker: buildings that need quiet (噪声污染防治法 88). */
export const quietNear = { homes: '住家', school: '学校', clinic: '卫生室、医院', office: '办公的地方' } as const

/** Who agrees to a day's list, as the county says. */
export const broadcastApprovers = { commandRoom: '综合指挥室', leader: '领导小组' } as const

/** When a loudspeaker may be used where the county says nothing else. */
export const usualWindows = [
  { from: '07:30', to: '08:00' },
  { from: '11:40', to: '12:10' },
  { from: '18:30', to: '19:00' },
] as const

/** 夜间 in 噪声污染防治法 88 is from ten in the evening to six in the morning. */
export const dayBegins = '06:00'
export const dayEnds = '22:00'
export const nightWords = '晚上十点到早上六点不放喇叭'

/** Read out at about so many characters a second. */
const perSecond = 4
export const secondsToRead = (text: string): number => Math.ceil(text.length / perSecond)
/** In minutes and seconds: 1分20秒. */
export const inMinutes = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60)
  return `${minutes > 0 ? `${minutes}分` : ''}${minutes === 0 || seconds % 60 > 0 ? `${seconds % 60}秒` : ''}`
}
