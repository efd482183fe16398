/** Words put together from sentences that were spoken before, each kept in the cloud by its words. */
import { spokenSentences } from '../../wording/sentences'
import { CallFailed, call } from './call'

/** As many as one call takes. */
const atATime = 20

/** Links heard since the program was opened, which may be days ago: a link holds one. */
const known = new Map<string, { links: string[]; at: number }>()
const holds = 20 * 3_600_000

/** Links to a text's sentences, in order; none when one of them was never spoken. `offline` when it cannot be known now. */
export const linksToSentences = async (text: string): Promise<string[] | 'offline'> => {
  const there = known.get(text)
  if (there && Date.now() - there.at < holds) return there.links
  try {
    const links: string[] = []
    const all = spokenSentences(text)
    for (let at = 0; at < all.length; at += atATime) {
      const { links: some } = await call('voice.sounds', { sentences: all.slice(at, at + atATime) })
      if (some.length === 0) return []
      links.push(...some)
    }
    known.set(text, { links, at: Date.now() })
    return links
  } catch (e) {
    if (!(e instanceof CallFailed)) throw e
    return e.code === 'offline' ? 'offline' : []
  }
}
