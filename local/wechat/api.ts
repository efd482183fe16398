import { invalid } from '../errors'
import type { CloudIds } from './cloud-ids'
import { codeImage } from './code-image'
import type { Outbox } from './outbox'

interface Context {
  outbox: Outbox
  cloudIds: CloudIds
  origin: () => string
}

type Data = Record<string, unknown>
type Api = (data: Data, context: Context) => object | Promise<object>

/** The stand-in for WeChat's server calls, by the name `callWxOpenApi` is given. */
const apis: Record<string, Api> = {
  'cloudbase.getOpenData': getOpenData,
  'subscribeMessage.send': sendSubscribeMessage,
  'wxacode.getUnlimited': getUnlimited,
  'security.msgSecCheck': msgSecCheck,
}

/** The wire action `wx.api`. */
export function wxAction(context: Context) {
  return async (params: Data): Promise<object> => {
    const name = String(params.apiName ?? '').replace(/^openapi\./, '')
    const api = apis[name]
    if (!api) throw invalid(`callWxOpenApi ${name} is not available in the local CloudBase; it knows ${Object.keys(apis).join(', ')}`)
    const data = params.requestData ? (JSON.parse(String(params.requestData)) as Data) : {}
    return { data: { responseData: JSON.stringify(await api(data, context)) } }
  }
}

function getOpenData({ openid, cloudidList, cloudid_list }: Data, { cloudIds }: Context) {
  const ids = (cloudidList ?? cloudid_list ?? []) as string[]
  if (ids.length > 5) return { errcode: 40097, errmsg: 'too many cloudid, at most 5' }
  const dataList = ids.map((cloudID) => {
    const data = cloudIds.resolve(cloudID, String(openid))
    return data
      ? { cloudID, json: { cloudID, data } }
      : { cloudID, errcode: 40097, errmsg: 'invalid cloudid: expired, or issued to someone else' }
  })
  return { errcode: 0, errmsg: 'ok', dataList }
}

async function sendSubscribeMessage(data: Data, { outbox }: Context) {
  const id = await outbox.keep('subscribeMessage.send', data)
  return { errcode: 0, errmsg: 'ok', msgid: id }
}

async function getUnlimited(data: Data, { outbox, origin }: Context) {
  const scene = String(data.scene ?? '')
  if (!scene || scene.length > 32 || !/^[\w!#$&'()*+,/:;=?@\-.~]+$/.test(scene))
    return { errcode: 40169, errmsg: 'invalid length for scene, or the data is not json string' }
  const page = String(data.page ?? '').replace(/^\//, '')
  const link = `${origin()}/${page}?scene=${encodeURIComponent(scene)}`
  const width = Math.min(1280, Math.max(280, Number(data.width ?? 430)))
  await outbox.keep('wxacode.getUnlimited', { ...data, link })
  return { errcode: 0, errmsg: 'ok', contentType: 'image/png', buffer: codeImage(link, width).toString('base64') }
}

/** Words by which a test can have content found risky. */
const RISKY: [RegExp, number][] = [[/特3456书yuuo莞6543李zxcz蒜7782法fgnv级/, 20001]]

function msgSecCheck({ content, version, scene, openid }: Data) {
  if (typeof content !== 'string' || content.length > 2500) return { errcode: 47001, errmsg: 'content: at most 2500 characters' }
  if (version !== 2 || !openid || ![1, 2, 3, 4].includes(Number(scene)))
    return { errcode: 40003, errmsg: 'version 2 wants scene 1-4 and openid' }
  const risk = RISKY.find(([words]) => words.test(content))
  const result = risk ? { suggest: 'risky', label: risk[1] } : { suggest: 'pass', label: 100 }
  return { errcode: 0, errmsg: 'ok', result, detail: [], trace_id: 'local' }
}
