import type { staticPages } from '../types/words/static-page'

/** What to do after being cheated, in order. */
export const cheated = {
  calm: '先别慌 按顺序做',
  steps: [
    { title: '停手，一分钱也别再转', words: '挂掉电话，关掉共享屏幕。要您再交钱才退钱的，别信。' },
    { title: '马上打 110', words: '越快越好。说清转了多少、什么时候、转到哪。', dial: '110' },
    { title: '打给您的银行', words: '说“我被骗了，先帮我停住卡”。卡背面也印着电话。', banks: true },
    { title: '什么都别删', words: '聊天、转账单、对方的账号和网址，都留着。' },
    { title: '到派出所当面报案', words: '带上身份证、银行卡、手机。' },
    { title: '说能帮您追回钱的，都是骗子', words: '收“手续费”“解冻费”的，自称律师、黑客的，都是第二回骗您。' },
    { title: '跟家里人说', words: '被骗不丢人。多一个人，多一个主意。' },
    { title: '想打官司、要人帮，问 12348', words: '法律援助，说清您的难处就行。', dial: '12348' },
  ],
  doubt: '还有拿不准的，打反诈专线96110。它打来的电话，一定要接。',
} as const

/** What is read out on each, sentence by sentence. */
export const staticPageWords: Record<Exclude<keyof typeof staticPages, 'door'>, readonly string[]> = {
  cheated: [cheated.calm, ...cheated.steps.flatMap(({ title, words }, i) => [`第${i + 1}步，${title}`, words]), cheated.doubt],
  report: [
    '遇到了什么事，写在这里。您填的内容，只有办案的民警能看。',
    '先点一下，钱转出去了没有。转了的，先打110；在这里举报停不住钱。',
    '对方还在联系、屏幕还共享着的，先挂断、先关掉。',
    '不爱打字，就点“说给民警听”，一段最长一分钟。',
    '想写的，写发生了什么：谁找的您，说了什么，让您做什么。想到哪写到哪。',
    '像哪种骗法，不清楚就点“说不准”。',
    '转了钱的，一笔一笔写清什么时候、多少、转给谁。',
    '对方的电话、网址、账号，有就写，没有就不填。有照片、截图，也可以放上来。',
    '选一下在哪个村。留个电话，民警好问您；不想留就空着。',
    '写好了，点最下面的“交上去”，就有一个回执码，截图或抄下来。民警看过，会在回执里答复您。',
    '没有网也能交，有网会自动送出。',
  ],
}
