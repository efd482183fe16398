import { type Letters, lettersIn, numbers, type Way } from '../../check/letters'
import { type LinkKind, linkKind } from './links'

/** What stands for links in the letters: one character for each kind. */
const stands: Record<LinkKind, string> = {
  other: '\uE001',
  official: '\uE002',
  known: '\uE005',
  short: '\uE006',
  lookAlike: '\uE007',
  throwAway: '\uE008',
}

const host = '((?:[a-z0-9-]+[.。])+(?:[a-z]{2,})|\\d{1,3}(?:\\.\\d{1,3}){3})'
const address = new RegExp(`(?:https?[:：]/+)?${host}(?::\\d+)?(?:/[a-z0-9/_?=&.%#~*…@!$+-]*)?`, 'y')

/** Letters of other scripts, each before the Latin one that it looks like. */
const others = 'аaеeоoрpсcхxуyіiјjѕsԁdһhԛqԝwѵvаaАaВbЕeКkМmНhОoРpСcТtХxУyЅsІiЈjαaοoνvιiκkρpτtυuχxΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx'

const way: Way = {
  things: [
    [address, ([, name = ''], asWritten) => stands[linkKind(name.replaceAll('。', '.'), asWritten)]],
    [/https?[:：]\/+[a-z0-9/_?=&.%#~*-]*/y, () => stands.other],
    [/[\u4e00-\u9fff]{1,8}\.(?:com|cn|net|top|vip|网址|网站|网店|公司|中国|我爱你)/y, () => stands.lookAlike],
    [/#小程序:\/\/[^\s，。]+/y, () => stands.known],
    ...numbers,
  ],
  mayBegin: (folded, at) =>
    (/[a-z0-9#百零〇一二三四五六七八九十千万亿两幺]/.test(folded[at]!) || folded.slice(at + 1, at + 9).includes('.')) &&
    !(/[a-z0-9]/.test(folded[at - 1] ?? '') && /[a-z0-9]/.test(folded[at]!)),
  isLetter: (c) => /[\p{Script=Han}a-z0-9\uE001-\uE008#]/u.test(c),
  shapes: new Map(Array.from({ length: others.length / 2 }, (_, i) => [others[2 * i]!, others[2 * i + 1]!])),
}

/** A text folded as the check folds it, with links by what they are and look-alike letters of other scripts as Latin. */
export const lettersOf = (written: string): Letters => lettersIn(written, way)
