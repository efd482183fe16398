import { aidKept } from './aid'

/** Days for which things are kept, where no person and no county says otherwise; the nightly run goes by these (cloudfunctions/rights/sweep.ts). */
export const keptDays = {
  readings: 100,
  opens: 180,
  messages: 180,
  consents: 730,
  helps: 365,
  disputedTexts: 730,
  /** A disputed text that nobody settled. */
  unsettled: 90,
  /** After the answer. */
  feedbacks: 365,
  /** An invitation that nobody took on, after its code's end. */
  invitations: 30,
  /** What staff did, after the end of their role; who looked at personal data. */
  duty: 1095,
  marks: 2,
  tries: 1,
  /** How functions did, hour by hour. */
  running: 8,
} as const

/** What happens to a kind of thing when its person has themselves deleted. `detached`: nothing leads to them any more, and the rest stays for a while. */
export const erasures = { deleted: '删掉', detached: '不再连着您', kept: '留着' } as const

interface Kept {
  title: string
  /** What it is, what for, how long; and, where a deletion leaves something, what and why. */
  what: string
  why: string
  until: string
  erased: keyof typeof erasures
  stays?: string
}

/** What is kept about a person, in their words. 我的信息, the rules and what is said before and after a deletion are written from this; the collections behind each kind are in types/entities/keeping.ts. */
export const keptKinds = {
  self: {
    title: '村子和情况',
    what: '您选的村、您关注的村、您家是哪种情况',
    why: '挑每天的提示，排预警，您要帮忙时找到管您村的网格员',
    until: '一直留着，您改了就换，您删了就没了',
    erased: 'deleted',
  },
  readings: {
    title: '点开过的提示',
    what: '哪一天点开了哪一条提示',
    why: '过些日子再给您看一遍，记得牢',
    until: `${keptDays.readings} 天`,
    erased: 'deleted',
  },
  opens: {
    title: '打开过的预警',
    what: '打开了哪一条、点了哪句话；写的是一串记号，单看它认不出是谁',
    why: '数一数多少人看到了',
    until: `${keptDays.opens} 天`,
    erased: 'deleted',
  },
  consents: {
    title: '订过的微信提醒',
    what: '哪一天同意了哪种提醒，按哪一版规则，用掉了没有',
    why: '您同意了，微信才让发',
    until: '两年',
    erased: 'deleted',
  },
  messages: {
    title: '发给您的微信提醒',
    what: '发了没有，说的是哪条预警、哪类事',
    why: '不漏发，不重发',
    until: `${keptDays.messages} 天`,
    erased: 'deleted',
  },
  helps: {
    title: '请网格员帮忙',
    what: '哪一天、在哪个村，您自己写的联系办法',
    why: '网格员好找到您',
    until: '联系办法在帮完一天后就删，别的一年',
    erased: 'deleted',
  },
  reports: {
    title: '举报',
    what: '您写的、说的、拍的，和民警的答复',
    why: '公安机关办理',
    until: '办完以后按旗县定的日子删掉内容，只留数目',
    erased: 'detached',
    stays:
      '交给了公安机关的，依法要留到期限。您撤回了的，内容当时就删。别的不再写着是谁交的；办完了的，联系方式也删，民警在名单里找不到，到期全删',
  },
  aids: {
    title: '法律援助的申请',
    what: '您交给司法所的话，和司法所的答复',
    why: '司法所答复您',
    until: `没人接的 ${aidKept.untaken} 天，办完的 ${aidKept.closed} 天，没动静的 ${aidKept.still} 天`,
    erased: 'detached',
    stays: '交出去的话当时就删。只留哪一天同意过、哪一天收回了，不写是谁，好说清交给过谁',
  },
  feedbacks: {
    title: '意见和投诉',
    what: '您写的话、您留的联系办法，和答复',
    why: '答复您，改村哨',
    until: '答复以后一年',
    erased: 'deleted',
  },
  marks: {
    title: '防捣乱的记号',
    what: '今天交了几回、输错了几回码；写的是一串记号，单看它认不出是谁',
    why: '别让人乱试、乱交',
    until: '最多两天',
    erased: 'deleted',
  },
  duty: {
    title: '工作身份和做过的事',
    what: '名字、身份、从哪天到哪天、谁给的、在哪台电脑登录过；写过、批过、看过什么',
    why: '公家的事，谁做的要查得到',
    until: '不做了以后三年；写出去的预警和稿子跟着预警和稿子',
    erased: 'kept',
    stays: '工作上做过的事是公家的记录，依法要留。还有身份在身上的，先请管理员结束，才能删别的',
  },
} as const satisfies Record<string, Kept>

export type KeptKind = keyof typeof keptKinds

/** A consent that was given, as 我的信息 lists it. */
export const consentKinds = { choices: '按您的情况挑提示', message: '微信提醒', aid: '交给司法所' } as const
