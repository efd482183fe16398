import { copy } from '@/lib/copy'

/** In WeChat what is taken away goes by the clipboard: a mini program saves no file where a person finds it. */
export const give = (text: string, _name: string, _type: string): Promise<boolean> => copy(text)

export const giveWords: { page: string; data: string; done: string; note: string } = {
  page: '复制成一页文字',
  data: '复制成数据',
  done: '复制好了。到微信里打开“文件传输助手”，粘贴就发给自己了。',
  note: '里面有您写过的话，别发给不认识的人。',
}
