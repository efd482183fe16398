import type { ButtonKind } from '@/ui/big-button'
import type { Role } from '../../types/entities/person'
import { roles } from '../../types/words/people'

/** A kind of work: its words, its screen, and whose it is. */
export interface StaffTask {
  words: string
  page: string
  roles: readonly Role[]
  kind?: ButtonKind
}

const all: StaffTask[] = [
  { words: '一页看明白', page: 'work/brief', roles: ['leader'] },
  { words: '发预警', page: 'work/desk', roles: ['gridWorker'] },
  { words: '写预警、审预警', page: 'work/desk', roles: ['editor', 'commandRoom', 'police'] },
  { words: '看预警', page: 'work/desk', roles: ['leader'] },
  { words: '举报处理', page: 'work/queue', roles: ['police'] },
  { words: '法律援助', page: 'work/aid', roles: ['justice'] },
  { words: '编辑台', page: 'edit/desk', roles: ['editor', 'commandRoom', 'police'] },
  { words: '反诈课堂', page: 'school/packs', roles: ['teacher'] },
  { words: '宣传品', page: 'work/materials', roles: ['media'] },
  { words: '发到公众号、报纸', page: 'work/publish', roles: ['media'] },
  { words: '屏上墙上放的', page: 'work/showing', roles: ['screenOperator'] },
  { words: '大喇叭', page: 'work/broadcast', roles: ['gridWorker', 'commandRoom', 'editor', 'media', 'leader'], kind: 'line' },
  { words: '会自己放的屏', page: 'work/screens', roles: ['screenOperator', 'gridWorker', 'commandRoom', 'media'], kind: 'line' },
  { words: '要帮忙的人', page: 'work/helps', roles: ['gridWorker'], kind: 'line' },
  { words: '上门', page: 'work/visits', roles: ['gridWorker'], kind: 'line' },
  { words: '宣传品', page: 'work/materials', roles: ['gridWorker', 'editor', 'commandRoom', 'screenOperator'], kind: 'line' },
  { words: '发到公众号、报纸', page: 'work/publish', roles: ['editor', 'commandRoom'], kind: 'line' },
  { words: '短片', page: 'work/films', roles: ['editor', 'commandRoom', 'media'], kind: 'line' },
  {
    words: '活动台账',
    page: 'work/ledger',
    roles: ['gridWorker', 'teacher', 'justice', 'police', 'editor', 'commandRoom', 'leader', 'admin'],
    kind: 'line',
  },
  {
    words: '联动会商',
    page: 'work/meeting',
    roles: ['leader', 'commandRoom', 'editor', 'police', 'justice', 'gridWorker', 'admin'],
    kind: 'line',
  },
  { words: '看错了的话', page: 'edit/disputed', roles: ['editor', 'commandRoom'], kind: 'line' },
  { words: '内容包', page: 'work/bundles', roles: ['editor', 'commandRoom', 'admin'], kind: 'line' },
  { words: '不出提示的日子', page: 'work/quiet', roles: ['editor', 'commandRoom', 'admin'], kind: 'line' },
  { words: '蒙古文和录音', page: 'mongolian/desk', roles: ['editor', 'commandRoom', 'mongolianReviewer'], kind: 'line' },
  { words: '学了记得住吗', page: 'work/learned', roles: ['leader', 'commandRoom', 'editor', 'admin'], kind: 'line' },
  { words: '发案登记', page: 'work/incidents', roles: ['police'], kind: 'line' },
  { words: '哪里有事等着', page: 'work/waiting', roles: ['commandRoom', 'admin'], kind: 'line' },
  { words: '一页看明白', page: 'work/brief', roles: ['police', 'commandRoom', 'admin'], kind: 'line' },
  { words: '做了什么，怎么样了', page: 'work/effect', roles: ['leader', 'police', 'commandRoom', 'admin'], kind: 'line' },
  { words: '一年一页', page: 'work/year', roles: ['leader', 'police', 'commandRoom', 'admin'], kind: 'line' },
  { words: '万人发案比', page: 'work/rate', roles: ['leader', 'police', 'commandRoom', 'admin'], kind: 'line' },
  { words: '通报', page: 'work/bulletin', roles: ['leader', 'commandRoom', 'editor', 'police', 'admin'], kind: 'line' },
  { words: '签发了的通报', page: 'work/bulletins', roles: Object.keys(roles) as Role[], kind: 'line' },
  { words: '人口数', page: 'work/population', roles: ['police', 'admin'], kind: 'line' },
  { words: '谁看过举报', page: 'work/looks', roles: ['leader', 'admin'], kind: 'line' },
  { words: '反诈课堂', page: 'school/packs', roles: ['editor', 'commandRoom', 'leader', 'admin'], kind: 'line' },
  { words: '开通清单', page: 'work/opening', roles: ['admin'] },
  { words: '人员', page: 'work/people', roles: ['admin'] },
  { words: '意见和投诉', page: 'work/feedback', roles: ['admin'], kind: 'line' },
  { words: '镇、村和学校', page: 'work/places', roles: ['admin'], kind: 'line' },
  { words: '本旗县的设置', page: 'work/settings', roles: ['admin'], kind: 'line' },
  { words: '声音', page: 'work/voice', roles: ['admin', 'editor', 'commandRoom'], kind: 'line' },
  { words: '运行情况', page: 'work/state', roles: ['admin'], kind: 'line' },
  { words: '谁做了什么', page: 'work/changes', roles: ['leader', 'admin'], kind: 'line' },
  { words: '微信群', page: 'work/groups-admin', roles: ['admin', 'commandRoom'], kind: 'line' },
  { words: '提醒发送情况', page: 'work/outbox', roles: ['admin', 'commandRoom'], kind: 'line' },
]

/** The work of somebody with these roles, each screen once. */
export const tasksOf = (held: readonly Role[]): StaffTask[] => {
  const mine = all.filter((task) => task.roles.some((role) => held.includes(role)))
  return mine.filter((task, i) => mine.findIndex((other) => other.page === task.page) === i)
}
