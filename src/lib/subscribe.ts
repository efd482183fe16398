import Taro from '@tarojs/taro'

/** Whether WeChat can ask here. */
export const canSubscribe = (): boolean => !!Taro.requestSubscribeMessage

/** Opens WeChat's own question; to be called in a tap and nowhere else. Gives the template ids that were agreed to; empty when refused. */
export const askConsent = async (tmplIds: string[]): Promise<string[]> => {
  try {
    const answer = (await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] })) as unknown as Record<string, string>
    return tmplIds.filter((id) => answer[id] === 'accept')
  } catch {
    return []
  }
}
