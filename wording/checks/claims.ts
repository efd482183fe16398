import { type Found, refuse } from './found'

/** What people repeat and nobody may promise. */
const claims: [RegExp, why: string][] = [
  [/黄金.{0,3}(?:30|三十|半)/, '没有“黄金半小时”的说法，请写“马上打110”'],
  [/(?:输|按|试)错?.{0,4}密码.{0,12}(?:锁|冻)/, '输错密码锁对方的卡是谣言，不能写'],
  [/(?:一定|保证|肯定)能?.{0,2}追回/, '不能保证钱能追回'],
  [/(?:绝对|百分之百|肯定)安全/, '不能保证安全'],
  [/[A-Za-z]/, '请用汉字写，不用字母'],
  [/[！!]/, '不用感叹号，平平静静地说'],
]

/** 三不一多, in the words of those who made it. */
export const officialWords = ['未知链接不点击', '陌生来电不轻信', '个人信息不透露', '转账汇款多核实']
const begun = /未知链接|陌生(?:来电|电话)|个人信息|转账汇款/

/** Claims that are not true, and wording that is not ours. */
export const claimsIn = (text: string): Found[] => {
  const other = begun.exec(officialWords.reduce((rest, phrase) => rest.replaceAll(phrase, ''), text))?.[0]
  return [
    ...claims.flatMap(([pattern, why]) => {
      const words = pattern.exec(text)?.[0]
      return words ? [refuse(words, why)] : []
    }),
    ...(other ? [refuse(other, `“三不一多”请照原话写：${officialWords.join('，')}`)] : []),
  ]
}
