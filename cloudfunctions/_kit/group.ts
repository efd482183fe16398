import * as z from 'zod'
import { app } from './store'

/** What cloudbase.getOpenData answers, as the SDK passes it on or as the HTTPS form names it; `json` comes as text or already parsed. */
const OpenData = z.object({
  json: z.preprocess(
    (json) => (typeof json === 'string' ? JSON.parse(json) : json),
    z.object({ data: z.object({ opengid: z.string().min(1).max(128) }) }),
  ),
})
const Answer = z
  .looseObject({ errcode: z.literal(0).default(0) })
  .transform(({ dataList, data_list }) => dataList ?? data_list)
  .pipe(z.array(OpenData).length(1))

/**
 * The opengid of the WeChat group a page was opened from, or null: 来源不明. Never throws, because an alert is read all the same.
 *
 * `cloudId` is the bare text that wx.getGroupEnterInfo gave. Only WeChat can turn it into a group, only for the person it was made for, for five minutes.
 * The usual way, `wx.cloud.CloudID(id)`, reaches the function as a plain object with the data filled in, and a client can send such an object itself.
 */
export const verifiedGroup = async (openid: string | undefined, cloudId: string | undefined): Promise<string | null> => {
  if (!openid || !cloudId) return null
  try {
    const { result } = await app.callWxOpenApi({ apiName: 'cloudbase.getOpenData', requestData: { openid, cloudidList: [cloudId] } })
    const [group] = Answer.parse(result)
    return group?.json.data.opengid ?? null
  } catch (e) {
    console.warn('来源不明', e instanceof Error ? e.message : e)
    return null
  }
}
