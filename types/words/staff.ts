import type { roles } from './people'

/** How far an appointment is. */
export const appointmentStates = {
  invited: '等本人打开',
  accepted: '等您确认',
  active: '在任',
  suspended: '先停着',
  ended: '已结束',
  withdrawn: '已收回',
} as const

/** What somebody with a role may do, for whoever takes it on and whoever gives it. */
export const duties: Record<keyof typeof roles, string> = {
  gridWorker: '把预警和提示发到自己村的微信群，看谁要帮忙，记上门，记台账',
  editor: '写提示、案例和预警，审别人写的，管台账和全年计划',
  commandRoom: '审预警和稿子，看发到了哪些群，管微信群名单',
  police: '看举报、办举报，写预警，登记发案，写人口数',
  justice: '办法律援助，记讲座和调解',
  leader: '看预警和成效，看台账和万人发案比，看谁看过举报、谁做了什么',
  teacher: '在课堂上放反诈课',
  media: '拿上线的预警、提示、案例、标语和海报，发到报纸、电视和公众号上',
  screenOperator: '在自己的屏上、墙上放预警、标语和海报，记下放了、取了',
  mongolianReviewer: '核对蒙古文和录音',
  admin: '请人、换人，填旗县的设置和镇村名单，看运行情况，答复意见和投诉',
}

/** What a place can be. */
export const levels = { county: '旗县', town: '苏木镇', village: '嘎查村', school: '学校', former: '已经并了或者撤了的地方' } as const

/** What a place is, or was before it went into another or closed: its past is told under its name. */
export const onceLevel = ({ level, former }: { level: Level; former?: { was: Level } | undefined }): Level => former?.was ?? level

/** In how many places one invitation asks somebody at most. */
export const mostPlaces = 20

const wide = ['town', 'county'] as const
const held: Partial<Record<keyof typeof roles, readonly Level[]>> = {
  gridWorker: ['village'],
  teacher: ['school'],
  screenOperator: ['village', 'school', 'town', 'county'],
}
type Level = keyof typeof levels

/** Where a role is held: a grid worker in a village, a teacher in a school, a screen stands anywhere; everybody else in a town or the county. */
export const levelsOf = (role: keyof typeof roles): readonly Level[] => held[role] ?? wide
