import { CloudError, invalid } from '../errors'
import { isObject, parsed } from '../http/respond'
import { mediaCheckAsync, msgSecCheck } from './content-check'
import type { Data, WxContext } from './context'
import { generateUrlLink, getUnlimited } from './links'
import { refusal } from './refusal'
import { sendSubscribeMessage } from './subscribe'

type Api = (data: Data, context: WxContext) => object | Promise<object>

/** The stand-in for WeChat's server calls, by the name `callWxOpenApi` is given. */
const apis: Record<string, Api> = {
  'cloudbase.getOpenData': getOpenData,
  'subscribeMessage.send': sendSubscribeMessage,
  'wxacode.getUnlimited': getUnlimited,
  'urllink.generate': generateUrlLink,
  'security.msgSecCheck': msgSecCheck,
  'security.mediaCheckAsync': mediaCheckAsync,
  'phonenumber.getPhoneNumber': (data, { phones }) => phones.getPhoneNumber(data),
}

/** The wire action `wx.api`. */
export function wxAction(context: WxContext) {
  return async (params: Data): Promise<object> => {
    const name = String(params.apiName ?? '').replace(/^openapi\./, '')
    const api = Object.hasOwn(apis, name) && apis[name]
    if (!api) throw invalid(`callWxOpenApi ${name} is not available in the local CloudBase; it knows ${Object.keys(apis).join(', ')}`)
    const data = params.requestData ? parsed(String(params.requestData)) : {}
    if (!isObject(data)) throw invalid(`callWxOpenApi ${name}: requestData is not an object`)
    const answer = (await general(context)) ?? (await api(data, context))
    return { data: { responseData: JSON.stringify(answer) } }
  }
}

/** Faults that any call can meet. */
async function general({ faults }: WxContext): Promise<object | null> {
  if (faults.has('slow')) await new Promise((resolve) => setTimeout(resolve, 3000))
  if (faults.has('failing')) return refusal(-1, 'system error')
  return faults.has('rateLimited') ? refusal(45009, 'reach max api daily quota limit') : null
}

function getOpenData({ openid, cloudidList, cloudid_list }: Data, { cloudIds, faults }: WxContext) {
  const ids = (cloudidList ?? cloudid_list ?? []) as string[]
  if (!Array.isArray(ids)) throw new CloudError('INVALID_PARAM', 'cloudidList is a list')
  if (ids.length > 5) return refusal(40097, 'too many cloudid, at most 5')
  const dataList = ids.map((cloudID) => {
    const data = faults.has('groupFails') ? null : cloudIds.resolve(String(cloudID), String(openid))
    return data
      ? { cloudID, json: { cloudID, data } }
      : { cloudID, errcode: 40097, errmsg: 'invalid cloudid: expired, or issued to someone else' }
  })
  return { errcode: 0, errmsg: 'ok', dataList }
}
