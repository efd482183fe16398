/** Whom a tip or an alert is for. An empty list means everyone. */
export const audiences = {
  herder: '家里养牲畜',
  farmer: '家里种地',
  elder: '上了年纪',
  parent: '家里有孩子上学',
  pupil: '学生',
  jobSeeker: '在找活干',
  shop: '开店做买卖',
  finance: '管单位的账',
} as const

export const roles = {
  gridWorker: '网格员',
  editor: '文案编辑',
  commandRoom: '综合指挥室',
  police: '派出所',
  justice: '司法所',
  leader: '领导小组',
  teacher: '老师',
  media: '媒体组',
  screenOperator: '管屏幕的人',
  mongolianReviewer: '蒙古文审校',
  admin: '管理员',
} as const

/** How long the digits hold that lead a phone to the computer where somebody signs in. */
export const signInMinutes = 3
