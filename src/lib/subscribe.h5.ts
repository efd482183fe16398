/** On the web only a page shown inside WeChat (or the stand-in on a laptop) has a `wx` that can ask. */
interface WithWx {
  wx?: {
    requestSubscribeMessage?: (options: { tmplIds: string[]; success: (answer: Record<string, string>) => void; fail: () => void }) => void
  }
}

/** Whether WeChat can ask here. */
export const canSubscribe = (): boolean => !!(window as WithWx).wx?.requestSubscribeMessage

/** Opens WeChat's own question; to be called in a tap and nowhere else. Gives the template ids that were agreed to; empty when refused. */
export const askConsent = (tmplIds: string[]): Promise<string[]> =>
  new Promise((resolve) => {
    const ask = (window as WithWx).wx?.requestSubscribeMessage
    if (!ask) return resolve([])
    ask({ tmplIds, success: (answer) => resolve(tmplIds.filter((id) => answer[id] === 'accept')), fail: () => resolve([]) })
  })
