/** What may carry them. */
export const renderingKinds = {
  tip: '提示',
  case: '案例',
  alert: '预警',
  standing: '我被骗了、举报等页面',
  handbook: '手册',
  quizItem: '题目',
  story: '演一演',
  slogan: '标语',
  script: '喇叭稿',
  poster: '海报',
  comic: '漫画',
} as const

export const languages = { mn: '蒙古文', zh: '汉语录音' } as const

/** The life of a rendering. What was ticked before stays with readers while a next one is written. */
export const renderingStatuses = { draft: '草稿', submitted: '等待审校', reviewed: '已审校' } as const

/** How it stands beside its content. `stale`: the Chinese text changed after the tick, so readers no longer get it. */
export const renderingStates = { none: '还没有', ...renderingStatuses, stale: '原文改了，要再审' } as const

/** Why a content should be had in Mongolian before others. */
export const reasonsNext = {
  alert: '正在生效的预警',
  cheated: '被骗了马上要看的',
  soon: '这几天的提示',
  door: '蒙古文首页上的字',
  handbook: '防骗手册',
} as const

/** What a text of a sheet does. `unseen`: it looks as what is there, and is spelled otherwise. */
export const sheetEffects = { new: '新写的', changed: '改了原来的，录过音的要重录', unseen: '看着一样，拼法改了', same: '没有变' } as const
