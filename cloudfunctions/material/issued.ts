import { scriptOrderOf } from '../../types/words/county'
import { county } from '../_domain/county'
import type { mongolianOf } from '../_domain/localization'
import { officeOf } from '../_domain/office'
import { miniProgramCode } from '../_kit/mini-program-code'
import { store } from '../_kit/store'

const day = 86_400_000
/** Longer than this nothing hangs without somebody looking at it again. */
export const longest = 92 * day

/** What stands on the sheet of a published row beside its own words. `told`: the case it comes from; nothing hangs past the day on which that is looked at again. */
export const issued = async (mongolian: ReturnType<typeof mongolianOf>, { told, code }: { told?: string; code?: true }, now: number) => {
  const [own, office, inMongolian, png, from] = await Promise.all([
    county(),
    officeOf(),
    mongolian,
    code && miniProgramCode('pages/home/index', 'poster'),
    told ? store.get('cases', told) : undefined,
  ])
  return {
    ...{ office, order: scriptOrderOf(own), until: hangsUntil(from?.expires, now) },
    ...(from && { type: from.type }),
    ...(inMongolian && { words: inMongolian.text }),
    ...(png && { code: png }),
  }
}

/** A case that should have been looked at by now gives a week. */
export const hangsUntil = (expires: number | undefined, now: number): number =>
  Math.min(Math.max(expires ?? now + longest, now + 7 * day), now + longest)
