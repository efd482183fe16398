import { erasures, keptKinds } from '../types/words/kept'

interface Part {
  title: string
  lines: readonly string[]
}

const kinds = Object.values(keptKinds) as {
  title: string
  what: string
  why: string
  until: string
  erased: keyof typeof erasures
  stays?: string
}[]

/** 规则: what is kept of whoever uses the program, what for and how long, and what they can do about it. What is kept is written from the declaration (types/words/kept.ts). Change a word and set `rulesVersion` (types/words/rules.ts) to the day: new consents name it. */
export const rules: readonly Part[] = [
  {
    title: '什么都不留，也能用',
    lines: ['看提示、看案例、问“像不像诈骗”、玩“一起答”，都不用登录，不用报名字。', '下面这些，您用到哪一样，才留哪一样。'],
  },
  ...kinds.map(({ title, what, why, until }) => ({
    title,
    lines: [`记什么：${what}。`, `做什么用：${why}。`, `放多久：${until}。`],
  })),
  {
    title: '不记的',
    lines: [
      '您的姓名、身份证、电话、在哪里，都不跟您要，除非您自己写在举报、求助、法律援助里。',
      '您问“像不像诈骗”的话不留。您说它看错了、点了“同意，交上去”的那一段，先去掉名字、号码、网址，最多留两年，不记是谁交的。通讯录、位置都不看；相册里只看您自己选的那几张。',
    ],
  },
  {
    title: '放在哪，谁看得到',
    lines: [
      '放在旗县自己的云上，传的时候加了密，存的地方不对外开放。',
      '举报只有管那个地方的民警看得到，法律援助只有您选的司法所看得到，求助只有管您村的网格员看得到。谁看过，都记着。',
      '不卖，不给别人做广告。',
    ],
  },
  {
    title: '您可以',
    lines: [
      '看：在“我的信息”里看记了什么，放到什么时候。',
      '带走：整理成一页，或者一份文件。',
      '改：村子和情况自己改；在村哨里做工作的，名字请管理员改。',
      '收回同意：在哪同意的，就在哪收回，在“我的信息”里也能收回；收回了，别的照样用。',
      '不要按您的情况挑提示：在“我的信息”里点一下，就看大家都一样的。',
      '删掉：在“我的信息”最下面。',
    ],
  },
  {
    title: '删了以后，还留什么',
    lines: kinds.flatMap(({ title, erased, stays }) => (stays ? [`${title}（${erasures[erased]}）：${stays}。`] : [])),
  },
]
