import { useState } from 'react'
import { call } from '@/lib/call'
import { endOfDay } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useSelf } from '@/lib/use-self'
import { BigButton } from '@/ui/big-button'
import { Columns, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import type { Film, Shape } from '../../../film/film'
import { rate } from '../../../film/sound'
import { type Ending, filmOfComic, filmOfPoster, filmOfTip, type Said } from '../../../film/sources'
import { isTooLong, secondsOf, timed } from '../../../film/timeline'
import type { Output } from '../../../types/contract'
import type { Chosen } from './chosen'
import { Make } from './make.h5'
import { usePictures } from './pictures.h5'
import { Preview } from './preview.h5'
import { caption, type SaidIn, saidInComic, saidInPoster, saidInTip } from './said'
import { useVoice } from './voice.h5'

interface Props {
  id: string
  onLeave: () => void
}

/** Reads it as it is published now, and again before the film is made: what was withdrawn meanwhile becomes no film. */
export const One = ({ chosen: { kind, id }, ...rest }: { chosen: Chosen; onLeave: () => void }) => {
  const Of = { tip: OfTip, poster: OfPoster, comic: OfComic }[kind]
  return <Of id={id} {...rest} />
}

const withdrawn = '这一条撤下了，不能再做短片。请换一条。'
const changed = '这一条刚刚改过了。请返回重新选一次，用新的做。'

const OfTip = ({ id, onLeave }: Props) => {
  const { data, error, reload } = useCall('tip.read', { id })
  if (error) return <Gone message={error.message} again={reload} onLeave={onLeave} />
  if (!data) return <Loading />
  if (!data.case) return <Gone message={withdrawn} onLeave={onLeave} />
  const told = { ...data.tip, type: data.case.type }
  const look = async () => {
    const now = await call('tip.read', { id })
    return now.case ? same(now.tip, data.tip) : withdrawn
  }
  return <Form {...{ look, onLeave }} filmOf={(...how) => filmOfTip(told, ...how)} spoken={data} said={saidInTip(data.tip)} />
}

const OfPoster = ({ id, onLeave }: Props) => {
  const { data, error, reload } = useCall('material.poster', { id })
  if (error) return <Gone message={error.message} again={reload} onLeave={onLeave} />
  if (!data) return <Loading />
  const look = async () => same(wordsOf((await call('material.poster', { id })).poster), wordsOf(data.poster))
  const told = { ...data.poster, type: data.issued.type ?? 'phishing' }
  return (
    <Form {...{ look, onLeave }} filmOf={(...how) => filmOfPoster(told, ...how)} spoken={data.poster} said={saidInPoster(data.poster)} />
  )
}

const OfComic = ({ id, onLeave }: Props) => {
  const { data, error, reload } = useCall('case.comic', { id })
  if (error) return <Gone message={error.message} again={reload} onLeave={onLeave} />
  if (!data) return <Loading />
  const look = async () => same((await call('case.comic', { id })).comic, data.comic)
  return (
    <Form
      {...{ look, onLeave }}
      filmOf={(...how) => filmOfComic(data.comic, ...how)}
      spoken={data}
      said={saidInComic(data.comic)}
      last={data.until}
    />
  )
}

/** Without the links in it, which are new each day. */
const wordsOf = ({ headline, lines, colour }: Output<'material.poster'>['poster']) => ({ headline, lines, colour })
const same = (now: object, then: object) => (JSON.stringify(now) === JSON.stringify(then) ? undefined : changed)

const Gone = ({ message, again, onLeave }: { message: string; again?: () => void; onLeave: () => void }) => (
  <>
    {again ? <Failed message={message} again={again} /> : <Notice kind="wrong">{message}</Notice>}
    <Leave onLeave={onLeave} />
  </>
)

const Leave = ({ onLeave }: { onLeave: () => void }) => (
  <BigButton kind="plain" onTap={onLeave}>
    换一条做
  </BigButton>
)

const shapeWords = { tall: '竖的，发群、视频号', wide: '横的，放屏上' } as const
const voices = { on: '有声音', off: '不要声音' } as const
const lasting = { month: '一个月', quarter: '三个月' } as const
const daysOf = { month: 30, quarter: 90 } as const

interface FormProps {
  filmOf: (ending: Ending, said?: readonly (Said | undefined)[]) => Film
  /** What is in the way of making it now, in words. */
  look: () => Promise<string | undefined>
  /** The day after which its case is read again: no film stays up longer. */
  last?: number | undefined
  /** What is said, scene by scene, and its Chinese recording. */
  said: SaidIn
  spoken: { recording?: string | undefined; machine?: true | undefined }
  onLeave: () => void
}

const Form = ({ filmOf, look, last, spoken, said, onLeave }: FormProps) => {
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
  const pictures = usePictures(film.scenes, shape)
  const shown = { film, scenes, shape, pictures, clips: voice?.flatMap((clip) => clip ?? []) }
  return (
    <Columns>
      <Stack>
        <Title>{film.title}</Title>
        <Preview {...shown} />
      </Stack>
      <Stack>
        <Choice label="什么形状" options={shapeWords} value={shape} onChoose={setShape} />
        {state === 'none' && <Notice>这一条还没有声音，先做无声的。要声音，请管理员在“声音”里同意念，念好了再来做一次。</Notice>}
        {state === 'coming' && <Loading words="正在取声音…" />}
        {state === 'failed' && <Notice kind="wrong">声音取不到，先做无声的；要声音就返回再选一次。</Notice>}
        {state === 'there' && <Choice label="声音" options={voices} value={sounds} onChoose={setSounds} />}
        {isTooLong(scenes) && (
          <Notice kind="wrong">{`念完要${Math.round(secondsOf(scenes))}秒，太长，没人看完。选“不要声音”，或者换一条。`}</Notice>
        )}
        <Choice label="放多久" options={lasting} value={long} onChoose={setLong} />
        <Field label="落款，写在最后" value={issuer} maxLength={20} onInput={setTyped} />
        {!pictures && <Loading words="正在画…" />}
        {pictures && <Make key={JSON.stringify([shape, until, issuer, !!voice])} {...shown} until={until} look={look} />}
        <Leave onLeave={onLeave} />
      </Stack>
    </Columns>
  )
}
