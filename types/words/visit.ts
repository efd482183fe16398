/** Why a household should be called on. Nothing of health, money or what happened to anyone: only what says that the phone does not reach them. */
export const visitReasons = {
  alone: '独居老人',
  couple: '只有老两口',
  grandchildren: '老人带孩子',
  noPhone: '没有智能手机',
  notInGroup: '不在村民群里',
  reading: '看字吃力',
} as const
