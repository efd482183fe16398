import type { Report } from '../../types/entities/report'
import { withoutContacts } from '../../wording/checks/contacts'
import { withoutPersonal } from '../../wording/checks/personal'
import { peopleIn } from './people-in'

/** A text without anybody's name, number or address; with the places and sums that stand in it. `contact`, `seen`: what besides is known of people in it. */
export const withoutNames = (text: string, { contact = '', seen = [] }: Partial<Pick<Report, 'contact' | 'seen'>> = {}): string => {
  const narrow = narrowed(text)
  const named = [...seen.map((clue) => narrowed(clue.value)), ...wordsOf(contact)].filter((words) => words.length > 1)
  const hidden = named.sort(longestFirst).reduce((rest, words) => rest.replaceAll(words, '（略）'), narrow)
  return withoutPersonal(withoutContacts(hidden, '（略）'), (what) => `（${what}略）`)
    .replace(/我(?:名字)?叫[\u4e00-\u9fff·]{2,6}/g, '我叫某某')
    .replace(peopleIn, '某')
    .replace(household, '某户')
    .replace(/[A-Za-z][A-Za-z0-9_-]{4,}/g, '（略）')
    .replace(partOfNumber, '（略）')
    .replace(/\d{5,}(?!\d|\s?[元块万只头亩斤])/g, '（略）')
}

/** The last or first digits of a card, said to be such. */
const partOfNumber = /(?<=(?:尾号|尾数|卡号|账号|[后末前][三四六]位)(?:数字?)?(?:是|为|[:：])?\s?)[\d*xX]{3,}/g
/** Where a household lies in its village. */
const household =
  /(?:[东西南北中]头|村[东西南北口]头?)?(?:第?[一二三四五六七八九十\d]{1,3}(?:组|队|社|排|巷|单元|号楼))*第?[一二三四五六七八九十\d]{1,4}(?:户|号院|号门)/g

/** Wide digits and letters as usual ones; the marks of a Chinese text stay as they are. */
const narrowed = (text: string) => text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => wide.normalize('NFKC'))

export const longestFirst = (a: string, b: string) => b.length - a.length

/** A contact's parts: a name, a number, a place. */
const wordsOf = (contact: string) =>
  narrowed(contact)
    .split(/[\s，。、；：,;:()]+/)
    .flatMap((part) => [part, ...(part.match(/\d{5,}/g) ?? [])])
