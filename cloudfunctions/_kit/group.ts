import { app } from './store'

interface OpenData {
  json?: string | { data?: { opengid?: unknown } }
}
/** What cloudbase.getOpenData answers, as the SDK passes it on or as the HTTPS form names it. */
interface Answer {
  errcode?: number
  dataList?: OpenData[]
  data_list?: OpenData[]
}

const opengidOf = ({ errcode = 0, dataList, data_list }: Answer): string | null => {
  const json = (dataList ?? data_list)?.[0]?.json
  const opengid = (typeof json === 'string' ? (JSON.parse(json) as Exclude<typeof json, string>) : json)?.data?.opengid
  return errcode === 0 && typeof opengid === 'string' && opengid.length > 0 && opengid.length <= 128 ? opengid : null
}

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
    return opengidOf((result ?? {}) as Answer)
  } catch (e) {
    console.warn('来源不明', e instanceof Error ? e.message : e)
    return null
  }
}
