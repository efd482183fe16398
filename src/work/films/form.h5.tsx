import { type ReactNode, useState } from 'react'
import { endOfDay } from '@/lib/time'
import { useSelf } from '@/lib/use-self'
import { Columns, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Loading, Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import type { Script } from '../../../comics/script'
import type { Shape } from '../../../film/film'
import { rate } from '../../../film/sound'
import { isTooLong, secondsOf, timed } from '../../../film/timeline'
import { Leave } from './gone'
import { Make } from './make.h5'
import { usePictures } from './pictures.h5'
import { Preview } from './preview.h5'
import { caption } from './said'
import type { Version } from './versions'
import { useVoice } from './voice.h5'

const shapeWords = { tall: '竖的，发群、视频号', wide: '横的，放屏上' } as const
const voices = { on: '有声音', off: '不要声音' } as const
const lasting = { month: '一个月', quarter: '三个月' } as const
const daysOf = { month: 30, quarter: 90 } as const

const unspoken = {
  han: '这一条还没有声音，先做无声的。要声音，请管理员在“声音”里同意念，念好了再来做一次。',
  mongolian: '还没有人用蒙古语念，先做无声的。要声音，请蒙古文组录好，再来做一次。',
} as const

export interface FormProps {
  version: Version
  /** How Mongolian words are set. */
  script?: Script
  /** In Mongolian alone. */
  isMongolian?: boolean
  /** What is in the way of making it now, in words. */
  look: () => Promise<string | undefined>
  /** The day after which its case is read again: no film stays up longer. */
  last?: number | undefined
  onLeave: () => void
  children?: ReactNode
}

/** How it looks, sounds and lasts; `children`: what is chosen before. */
export const Form = ({ version: { filmOf, spoken, said }, script, isMongolian = false, look, last, onLeave, children }: FormProps) => {
  const [sounds, setSounds] = useState<keyof typeof voices>('on')
  const { clips, state } = useVoice(spoken, said)
  const voice = sounds === 'on' ? clips : undefined
  const [shape, setShape] = useState<Shape>('tall')
  const [long, setLong] = useState<keyof typeof lasting>('month')
  const [typed, setTyped] = useState<string>()
  const place = useSelf()?.posts[0]?.place ?? ''
  const issuer = typed ?? (place && `${place}反诈宣传`)
  const until = Math.min(last ?? Number.POSITIVE_INFINITY, endOfDay(Date.now(), daysOf[long]))
  const heard = voice?.map((clip, i) => clip && { words: (said.film[i] ?? []).map(caption).join('。'), seconds: clip.length / rate })
  const film = filmOf({ issuer, until, voice: voice && (spoken.machine ? 'machine' : 'person') }, heard)
  const scenes = timed(film)
  const pictures = usePictures(film.scenes, shape, script)
  const shown = { film, scenes, shape, pictures, clips: voice?.flatMap((clip) => clip ?? []) }
  return (
    <Columns>
      <Stack>
        <Title>{film.title}</Title>
        <Preview {...shown} />
      </Stack>
      <Stack>
        {children}
        <Choice label="什么形状" options={shapeWords} value={shape} onChoose={setShape} />
        {state === 'none' && <Notice>{unspoken[isMongolian ? 'mongolian' : 'han']}</Notice>}
        {state === 'coming' && <Loading words="正在取声音…" />}
        {state === 'failed' && <Notice kind="wrong">声音取不到，先做无声的；要声音就返回再选一次。</Notice>}
        {state === 'there' && <Choice label="声音" options={voices} value={sounds} onChoose={setSounds} />}
        {isTooLong(scenes) && (
          <Notice kind="wrong">{`念完要${Math.round(secondsOf(scenes))}秒，太长，没人看完。选“不要声音”，或者换一条。`}</Notice>
        )}
        <Choice label="放多久" options={lasting} value={long} onChoose={setLong} />
        <Field label="落款，写在最后" value={issuer} maxLength={20} onInput={setTyped} />
        {!pictures && <Loading words="正在画…" />}
        {pictures && <Make key={JSON.stringify([film.title, shape, until, issuer, !!voice])} {...shown} until={until} look={look} />}
        <Leave onLeave={onLeave} />
      </Stack>
    </Columns>
  )
}
