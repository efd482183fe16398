import { call } from '@/lib/call'
import { useCall } from '@/lib/use-call'
import { Loading } from '@/ui/notice'
import { filmOfComic, filmOfPoster, filmOfTip, type Told } from '../../../film/sources'
import type { Output } from '../../../types/contract'
import type { Chosen } from './chosen'
import { Gone } from './gone'
import { InScripts } from './in-scripts.h5'
import { saidInComic, saidInPoster, saidInTip } from './said'
import { same } from './same'
import { ofComic, ofWords, type Version } from './versions'

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

const OfTip = ({ id, onLeave }: Props) => {
  const { data, error, reload } = useCall('tip.read', { id })
  if (error) return <Gone message={error.message} again={reload} onLeave={onLeave} />
  if (!data) return <Loading />
  if (!data.case) return <Gone message={withdrawn} onLeave={onLeave} />
  const { tip } = data
  const told = { ...tip, type: data.case.type }
  const look = async () => {
    const now = await call('tip.read', { id })
    return now.case ? same(now.tip, tip) : withdrawn
  }
  const han: Version = { filmOf: (...how) => filmOfTip(told, ...how), spoken: data, said: saidInTip(tip) }
  const words: Told = { ...told, headline: tip.headline.split(' '), colour: 'danger' }
  return <InScripts kind="tip" {...{ id, look, onLeave, han }} has={data.mongolian} theirs={ofWords(han, words)} />
}

const OfPoster = ({ id, onLeave }: Props) => {
  const { data, error, reload } = useCall('material.poster', { id })
  if (error) return <Gone message={error.message} again={reload} onLeave={onLeave} />
  if (!data) return <Loading />
  const look = async () => same(wordsOf((await call('material.poster', { id })).poster), wordsOf(data.poster))
  const told = { ...data.poster, type: data.issued.type ?? 'phishing' }
  const han: Version = { filmOf: (...how) => filmOfPoster(told, ...how), spoken: data.poster, said: saidInPoster(data.poster) }
  return <InScripts kind="poster" {...{ id, look, onLeave, han }} has={data.poster.mongolian} theirs={ofWords(han, told)} />
}

const OfComic = ({ id, onLeave }: Props) => {
  const { data, error, reload } = useCall('case.comic', { id })
  if (error) return <Gone message={error.message} again={reload} onLeave={onLeave} />
  if (!data) return <Loading />
  const { comic, until: last } = data
  const look = async () => same((await call('case.comic', { id })).comic, comic)
  const han: Version = { filmOf: (...how) => filmOfComic(comic, ...how), spoken: data, said: saidInComic(comic) }
  return <InScripts kind="comic" {...{ id, look, onLeave, han, last }} has={data.mongolian} theirs={ofComic(han, comic)} />
}

/** Without the links in it, which are new each day. */
const wordsOf = ({ headline, lines, colour }: Output<'material.poster'>['poster']) => ({ headline, lines, colour })
