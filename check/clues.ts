const most = 20
const longest = 200

const kinds = [
  // web addresses, with or without the scheme
  /(?:https?[:：]\/{1,2})?(?:[a-z0-9-]{1,63}[.。]){1,8}[a-z]{2,20}(?:\/[a-z0-9/_?=&.%#~+-]*)?/gi,
  // seven figures and more, with what people put between them
  /[+＋]?[0-9０-９](?:[\s\-－—_.·()（）]{0,2}[0-9０-９]){6,24}/g,
  // what stands behind 微信, QQ and the like
  /(?:微信|薇信|v信|vx|wx|qq|扣扣|飞机|电报)(?:号码?|群号?)?[是为叫:：,，\s]{0,3}[a-z0-9][a-z0-9_-]{4,29}/gi,
  // what is to be installed
  /(?:下载|安装|下个|装个)(?:一个|个|一下)?[“"「《]?([a-z\u4e00-\u9fff]{2,12}?)(?:[”"」》]|app|软件|客户端|平台)/gi,
]
/** An identity card is nobody's clue. */
const identity = /[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dx]/gi

/** The numbers, links, chat names and apps of a text, as they stand: what may be compared with clues that the police let out, so that the text itself need not travel. */
export const cluesIn = (written: string, many = most): string[] => {
  const plain = written.replace(identity, ' ')
  const found = kinds.flatMap((kind) => [...plain.matchAll(kind)].map(([whole, part]) => (part ?? whole).trim()))
  return [...new Set(found.filter((one) => one.length <= longest))].slice(0, many)
}
