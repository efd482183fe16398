import { useEffect, useState } from 'react'
import { rate } from '../../../film/sound'

/** Why there is none: it could not be fetched or read. */
type Heard = { samples?: Float32Array; state: 'none' | 'coming' | 'there' | 'failed' }

/** What is said of it, by a person or a machine, as samples of one channel. */
export const useVoice = (link: string | undefined): Heard => {
  const [heard, hear] = useState<Heard>({ state: link ? 'coming' : 'none' })
  // a link is new at each look, its file is not
  const file = link && new URL(link, location.href).pathname
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same file is not fetched again
  useEffect(() => {
    if (!link) return hear({ state: 'none' })
    let there = true
    hear({ state: 'coming' })
    samplesOf(link).then(
      (samples) => there && hear({ samples, state: 'there' }),
      (e) => {
        console.error(e)
        if (there) hear({ state: 'failed' })
      },
    )
    return () => {
      there = false
    }
  }, [file])
  return heard
}

const samplesOf = async (link: string): Promise<Float32Array> => {
  const answer = await fetch(link)
  if (!answer.ok) throw new Error(`the voice answered ${answer.status}`)
  const sound = await new OfflineAudioContext(1, 1, rate).decodeAudioData(await answer.arrayBuffer())
  if (sound.numberOfChannels === 1) return sound.getChannelData(0)
  const [left, right] = [sound.getChannelData(0), sound.getChannelData(1)]
  return left.map((sample, i) => (sample + (right[i] ?? 0)) / 2)
}
