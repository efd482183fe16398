import type { Listed } from '@/lib/phone'

/** What to do after being cheated, in order: shown, and read out. */
export const steps = [
  { title: '停手，一分钱也别再转', words: '挂掉电话，关掉共享屏幕。要您再交钱才退钱的，别信。' },
  { title: '马上打 110', words: '越快越好。说清转了多少、什么时候、转到哪。', dial: '110' },
  { title: '打给您的银行', words: '说“我被骗了，先帮我停住卡”。卡背面也印着电话。', banks: true },
  { title: '什么都别删', words: '聊天、转账单、对方的账号和网址，都留着。' },
  { title: '到派出所当面报案', words: '带上身份证、银行卡、手机。' },
  { title: '说能帮您追回钱的，都是骗子', words: '收“手续费”“解冻费”的，自称律师、黑客的，都是第二回骗您。' },
  { title: '跟家里人说', words: '被骗不丢人。多一个人，多一个主意。' },
  { title: '想打官司、要人帮，问 12348', words: '法律援助，说清您的难处就行。', dial: '12348' },
] as const satisfies { title: string; words: string; dial?: Listed; banks?: true }[]

export const calm = '先别慌 按顺序做'
export const doubt = '还有拿不准的，打反诈专线96110。它打来的电话，一定要接。'
