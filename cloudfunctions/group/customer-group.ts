import { CallError } from '../_kit/call-error'
import { _, store } from '../_kit/store'

const servedBy = (chatId: string, but: string) => store.list('groups', { 'wecom.chatId': chatId, _id: _.neq(but) }, { limit: 1 })

/** Throws `conflict` when the WeCom group serves another village group already. */
export const requireFree = async (chatId: string, id: string): Promise<void> => {
  const [other] = await servedBy(chatId, id)
  if (other) throw new CallError('conflict', `这个企业微信群现在是“${other.name}”的。要改过来，请先在那边去掉`)
}

/** Two admins may have written it down at once: then neither of the late ones keeps it. */
export const onlyOne = async (chatId: string, id: string): Promise<void> => {
  if ((await servedBy(chatId, id)).length === 0) return
  await store.updateWhere('groups', { _id: id, 'wecom.chatId': chatId }, { wecom: _.remove() })
  throw new CallError('conflict', '别的管理员刚把这个企业微信群给了另一个群，请刷新再看')
}
