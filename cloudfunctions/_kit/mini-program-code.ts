import { app } from './store'

/**
 * A mini-program code that opens a page with `scene` (WeChat: at most 32 visible ASCII characters), as a PNG in base64.
 * Undefined when WeChat gives none: whoever shows it needs another way beside it.
 */
export const miniProgramCode = async (page: string, scene: string): Promise<string | undefined> => {
  try {
    const { result } = await app.callWxOpenApi(
      { apiName: 'wxacode.getUnlimited', requestData: { page, scene, check_path: false, width: 280 } },
      { timeout: 3000 },
    )
    const { errcode, buffer } = result as { errcode?: number; buffer?: string | Buffer }
    if (buffer) return typeof buffer === 'string' ? buffer : Buffer.from(buffer).toString('base64')
    console.error('wxacode.getUnlimited', errcode)
  } catch (e) {
    console.error('wxacode.getUnlimited', e)
  }
  return undefined
}
