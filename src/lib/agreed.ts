/** WeChat did not let the program do what the person tapped; the message says why and how to allow it later. */
export class NotAgreed extends Error {}

/** What WeChat gives once the person agreed; nothing when they chose none. Throws {@link NotAgreed} for what they, or their phone, refused, and anything else as it came. */
export const agreed = async <T>(asked: Promise<T>): Promise<T | undefined> => {
  try {
    return await asked
  } catch (e) {
    const why = String((e as { errMsg?: string } | undefined)?.errMsg ?? e)
    if (/privacy/i.test(why)) throw new NotAgreed('村哨的隐私说明还没有同意，所以用不了。想用时再点一次，问到时点“同意”')
    if (/auth|permission|authorize/i.test(why)) throw new NotAgreed('手机没有允许。请点右上角“…”里的“设置”，允许相机和相册，再回来点一次')
    if (/cancel/i.test(why)) return undefined
    throw e
  }
}
