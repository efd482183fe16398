import type { Report } from '../../types/entities/report'
import { withoutContacts } from '../../wording/checks/contacts'
import { withoutPersonal } from '../../wording/checks/personal'
import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'

/** What nobody outside the police may recognise anybody by: who told it, where, which numbers. A person reads it all the same before it goes on. */
export const withoutPeople = async (text: string, { region, contact = '', seen }: Report): Promise<string> => {
  const places = await store.list('regions', { _id: _.in(pathTo(region)) })
  const narrow = narrowed(text)
  const named = [...seen.map((clue) => narrowed(clue.value)), ...wordsOf(contact)].filter((words) => words.length > 1)
  const hidden = named.sort(longestFirst).reduce((rest, words) => rest.replaceAll(words, '（略）'), narrow)
  const unnamed = withoutPersonal(withoutContacts(hidden, '（略）'), (what) => `（${what}略）`)
    .replace(/我(?:名字)?叫[\u4e00-\u9fff·]{2,6}/g, '我叫某某')
    .replace(titled, '某')
    .replace(household, '某户')
    .replace(/[A-Za-z][A-Za-z0-9_-]{4,}/g, '（略）')
    .replace(/\d{5,}(?!\d|\s?[元块万只头亩斤])/g, '（略）')
  return places.sort((a, b) => longestFirst(a.name, b.name)).reduce((rest, { name }) => rest.replaceAll(name, '某地'), unnamed)
}

/** A name of two or three characters before what its bearer is; the surname decides where it begins. */
const titled =
  /[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤包][\u4e00-\u9fff]{1,2}(?=警官|民警|所长|队长|主任|书记|经理|老师|医生|老板|会计|校长)/g
/** Where a household lies in its village. */
const household =
  /(?:[东西南北中]头|村[东西南北口]头?)?(?:第?[一二三四五六七八九十\d]{1,3}(?:组|队|社|排|巷|单元|号楼))*第?[一二三四五六七八九十\d]{1,4}(?:户|号院|号门)/g

/** Wide digits and letters as usual ones; the marks of a Chinese text stay as they are. */
const narrowed = (text: string) => text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => wide.normalize('NFKC'))

const longestFirst = (a: string, b: string) => b.length - a.length

/** A contact's parts: a name, a number, a place. */
const wordsOf = (contact: string) =>
  narrowed(contact)
    .split(/[\s，。、；：,;:()]+/)
    .flatMap((part) => [part, ...(part.match(/\d{5,}/g) ?? [])])
