/** On the web only a page shown inside WeChat (or the stand-in on a laptop) has a `wx`. */
interface WithWx {
  wx?: { getGroupEnterInfo?: (options: { success: (result: { cloudID?: string }) => void; fail: () => void }) => void }
}

/** The cloudID that proves from which group this page was opened, or undefined. Never throws. */
export const enteredGroup = (): Promise<string | undefined> =>
  new Promise((resolve) => {
    const ask = (window as WithWx).wx?.getGroupEnterInfo
    if (!ask) return resolve(undefined)
    setTimeout(resolve, 2000)
    ask({ success: (result) => resolve(result.cloudID), fail: () => resolve(undefined) })
  })
