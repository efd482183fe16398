/** What can wait for somebody; each is declared beside its domain (cloudfunctions/<domain>/todo.ts), and has a screen (src/work/todo/places.ts). */
export const todoKinds = {
  help: '有人要帮忙',
  alertToApprove: '预警等您审',
  alertReturned: '预警退回来了',
  report: '新来的举报',
  aid: '要答复的法律援助',
  groups: '还没发的群',
  manuscriptToApprove: '稿子等您审',
  manuscriptReturned: '稿子退回来了',
  helpUnproven: '还没核实的求助',
  reportUnproven: '还没核实的举报',
  reportAdded: '举报人又补充了',
  reportForgetting: '快到期的举报',
  flagged: '要重新看的稿子',
  checkDisputed: '说看错了的话',
  rendering: '译文和录音等您核对',
  groupClaim: '认领的微信群',
} as const
