const name = /[\u3400-\u9fff]{1,6}?(?:嘎查|村|社区)/g
/** What stands before a name, and what makes a kind of place of it. */
const before = /^.{0,5}(?:还差|去了?|到了?|在|从|给|对|和|跟|与|及|是|有|的|了|由|请|里|外|过|向|把|让|叫|来|往)(?=[\u3400-\u9fff]{2})/
const kinds = /^(?:.{0,5}[各个每全本该这那哪几两多些别进驻农乡镇新山]|[一二三四五六七八九十]{1,3})?(?:嘎查|村|社区)$/

/** The villages that words name, as far as their names end like one: a village beside a story tells who it was. */
export const namedIn = (text: string): string[] => {
  const words = text.replace(/《[^《》]{0,100}》/g, ' ').replace(/嘎查村/g, '村')
  const found = [...words.matchAll(name)].map(([one]) => one.replace(before, '')).filter((one) => !kinds.test(one))
  return [...new Set(found)]
}
