import { useEffect, useState } from 'react'
import { linksToSentences } from '@/lib/spoken-sentences'
import { cut, joined, rate } from '../../../film/sound'
import type { SaidIn } from './said'

type Clips = (Float32Array | undefined)[]
interface Heard {
  /** Of each scene that speaks, as samples of one channel; nothing for one without words. */
  clips?: Clips
  /** Why there is none: it could not be fetched or read. */
  state: 'none' | 'coming' | 'there' | 'failed'
}

interface Spoken {
  recording?: string | undefined
  machine?: true | undefined
}

/** What is said of it, by a person or a machine, scene by scene. */
export const useVoice = ({ recording, machine }: Spoken, said: SaidIn): Heard => {
  const [heard, hear] = useState<Heard>({ state: recording ? 'coming' : 'none' })
  // a link is new at each look, its file is not
  const file = recording && new URL(recording, location.href).pathname
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same file is not fetched again
  useEffect(() => {
    if (!recording) return hear({ state: 'none' })
    let there = true
    hear({ state: 'coming' })
    clipsOf(recording, said, !!machine).then(
      (clips) => there && hear({ clips, state: 'there' }),
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

/** A machine's sentences lie each for themselves; a person's recording is cut where they end. */
const clipsOf = async (recording: string, { film, whole }: SaidIn, machine: boolean): Promise<Clips> => {
  const links = machine ? await linksToSentences(film.flat().join('')) : 'offline'
  if (links !== 'offline' && links.length === film.flat().length) return scenesOf(film, await Promise.all(links.map(samplesOf)))
  return scenesOf(whole, cut(await samplesOf(recording), whole.flat()))
}

const scenesOf = (scenes: string[][], clips: Float32Array[]): Clips => {
  const left = [...clips]
  return scenes.map((sentences) => (sentences.length > 0 ? joined(left.splice(0, sentences.length)) : undefined))
}

const samplesOf = async (link: string): Promise<Float32Array> => {
  const answer = await fetch(link)
  if (!answer.ok) throw new Error(`the voice answered ${answer.status}`)
  const sound = await new OfflineAudioContext(1, 1, rate).decodeAudioData(await answer.arrayBuffer())
  if (sound.numberOfChannels === 1) return sound.getChannelData(0)
  const [left, right] = [sound.getChannelData(0), sound.getChannelData(1)]
  return left.map((sample, i) => (sample + (right[i] ?? 0)) / 2)
}
