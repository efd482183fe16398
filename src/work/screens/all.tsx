import { useState } from 'react'
import { go } from '@/lib/go'
import { dayAndTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { PlaceChoice } from '@/parts/place-choice'
import { BigButton } from '@/ui/big-button'
import { Card, Columns, Stack } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Line, Meta, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { shownKinds } from '../../../types/words/screen'
import { darkWords } from './dark'
import { Pair } from './pair'
import type { Settings } from './settings-form'

type Told = Output<'screen.list'>['screens'][number]

/** Every screen of a place, the silent ones marked; and the way to pair another. */
export const All = ({ scanned }: { scanned: string }) => {
  const [region, setRegion] = useState<string>()
  const [after, setAfter] = useState<string>()
  const [pairing, setPairing] = useState(scanned.length === 6)
  const [done, setDone] = useState('')
  const { data, error, loading, reload } = useCall('screen.list', { ...(region && { region }), ...(after && { after }) })
  useOnReshow(reload)
  const show = (place: string) => {
    setRegion(place)
    setAfter(undefined)
  }
  const paired = ({ name, hours }: Settings) => {
    setPairing(false)
    setDone(`接上了：${name}。${darkWords(hours) ?? '屏上几秒钟后就放起来。'}`)
    reload()
  }
  const places = data ? [...data.above, data.place, ...data.below].sort((a, b) => a._id.localeCompare(b._id)) : []
  return (
    <>
      {loading && !data && <Loading />}
      {error && <Failed message={error.message} again={reload} />}
      {done && <Notice kind="good">{done}</Notice>}
      {data && !pairing && <PlaceChoice places={places} value={data.place._id} onChoose={show} />}
      {data && pairing && (
        <Pair places={places} place={data.place._id} scanned={scanned} site={data.site} onDone={paired} onLeave={() => setPairing(false)} />
      )}
      {data && !pairing && data.screens.length === 0 && <Notice>这里还没有接上的屏。</Notice>}
      <Columns>
        {data?.screens.map((one) => (
          <Shown key={one._id} screen={one} />
        ))}
      </Columns>
      {data?.more && (
        <BigButton kind="line" onTap={() => setAfter(data.more)}>
          看后面的屏
        </BigButton>
      )}
      {after && (
        <BigButton kind="plain" onTap={() => setAfter(undefined)}>
          回到前面的屏
        </BigButton>
      )}
      {data && !pairing && (
        <BigButton kind={data.screens.length === 0 ? 'act' : 'line'} onTap={() => setPairing(true)}>
          接上一块屏
        </BigButton>
      )}
      {data && !pairing && (
        <BigButton kind="plain" onTap={() => go('work/screens/files')}>
          给插优盘的屏
        </BigButton>
      )}
    </>
  )
}

const Shown = ({ screen: { _id, region, name, place, hours, silent, said } }: { screen: Told }) => {
  const dark = darkWords(hours)
  return (
    <Card kind={silent ? 'alert' : undefined} role="group" label={`${place}，${name}`}>
      <Stack>
        <Line>
          <Tag color={silent ? 'red' : 'grass'}>{silent ? '没有回音' : said ? '有回音' : '刚接上'}</Tag>
          <Meta>{place}</Meta>
        </Line>
        <Title level={3}>{name}</Title>
        <Meta>{saidInWords(said)}</Meta>
        {dark && <Meta>{dark}</Meta>}
        {silent && <Meta>{silentWords}</Meta>}
        <BigButton kind="soft" label={`看这块屏，${name}`} onTap={() => go('work/screens', { id: _id, region })}>
          看这块屏
        </BigButton>
      </Stack>
    </Card>
  )
}

/** The same words as in 等我办的. */
export const silentWords = '一个多小时没有回音：去看看有没有电、有没有网。'

/** What the screen itself said last. */
export const saidInWords = (said: Told['said']): string => {
  if (!said) return '还没有说过在放什么'
  const at = dayAndTime(said.at)
  if (said.kind === 'dark' || said.kind === 'own') return `${at}，屏自己说：${shownKinds[said.kind]}`
  return `${at}，屏自己说在放${shownKinds[said.kind]}：${said.what ?? '后来撤下的一样'}`
}
