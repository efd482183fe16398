import { allowedNumbers } from '../../content/allow-list'
import { plainOf } from '../plain'
import { forbiddenContacts } from './contacts'
import { type Found, masked, refuse } from './found'
import { personalIn, withoutPersonal } from './personal'

/** A number alone, to be rung; a name in a chat program or an address has letters. */
const rung = (words: string) => /^[\d\P{L}零〇幺一二三四五六七八九]{7,}$/u.test(words)

const contactsIn = (text: string, lines: readonly string[]): Found[] =>
  forbiddenContacts(
    withoutPersonal(text, () => '　'),
    lines,
  ).map((words) =>
    rung(words)
      ? refuse(masked(words), '不能写出电话号码，要留电话就写110或96110')
      : refuse(words, `不能有这个号码或网址，要留电话就写${Object.keys(allowedNumbers).slice(0, 2).join('或')}`),
  )

/** Platform rule 13.6: nothing that passes itself off as a notice of the system or of WeChat. */
const imitation =
  /系统(?:通知|提示|消息|警告)|官方(?:通知|消息|提示)|微信(?:团队|安全中心|官方|支付团队)(?:通知|提醒|提示)?|(?:您|你)的(?:账[号户]|微信|银行卡)(?:存在|出现)?(?:异常|已?被冻结|已?被限制)|紧急通知|强制(?:通知|升级)|点击(?:领取|查看详情|解除)/g

const imitationIn = (text: string): Found[] =>
  (text.match(imitation) ?? []).map((words) => refuse(words, '不能写得像系统或微信发的通知，请用自己的话说'))

/** Whom people must not be sent to, and whose data must not be told; `lines` are the county's own numbers. */
export const privateIn = (text: string, lines: readonly string[] = []): Found[] => [...personalIn(text), ...contactsIn(text, lines)]

/** What no text of ours may hold, whatever it is about. */
export const forbiddenIn = (text: string, lines: readonly string[] = []): Found[] => [
  ...privateIn(text, lines),
  ...imitationIn(plainOf(text).text),
]
