import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { AskTwice } from '@/parts/ask-twice'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Para, Title } from '@/ui/words'
import type { Listed } from './rows'

interface Props {
  places: Listed[]
  onClosed: () => void
}

/** A village goes into another, or a school closes: which, into which, and what becomes of it, said before it is done. */
export const ClosePlace = ({ places, onClosed }: Props) => {
  const [open, setOpen] = useState(false)
  const [place, setPlace] = useState<Listed>()
  const [into, setInto] = useState<Listed>()
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict: onClosed })
  const choose = (one: Listed | undefined) => {
    setPlace(one)
    setInto(undefined)
    setTrouble('')
  }
  const close = async () => {
    if (!place) return
    const done = await run('county.close', { place: place._id, ...(into && { into: into._id }) })
    if (!done) return
    choose(undefined)
    setOpen(false)
    onClosed()
  }
  if (!open)
    return (
      <BigButton kind="line" onTap={() => setOpen(true)}>
        有嘎查村合并了、有学校撤了
      </BigButton>
    )
  const isVillage = place?.level === 'village'
  return (
    <Card>
      <Stack>
        <Title>嘎查村合并、学校撤了</Title>
        <Para>合并到新名字的村：先在名单里给其中一个改好名字，再把别的并过去。</Para>
        <Para>
          苏木镇不能并：往年的发案和台账按原来的苏木镇记着，并了就对不上。苏木镇合并了，两个都留着，在名单里改名，比如“新苏木（原巴彦苏木）”；两边都要管的人，在“人员”里两边都给身份。
        </Para>
        <PlaceOf label="没有了的是哪个" places={places} levels={['village', 'school']} value={place} onChoose={choose} />
        {place && isVillage && (
          <PlaceOf
            label="并到哪个村"
            places={places.filter(({ _id }) => _id !== place._id)}
            levels={['village']}
            value={into}
            onChoose={(one) => {
              setInto(one)
              setTrouble('')
            }}
          />
        )}
        {place && (!isVillage || into) && (
          <AskTwice
            key={`${place._id} ${into?._id}`}
            ask={into ? `把${place.name}并到${into.name}` : `${place.name}撤了`}
            say={into ? saidOfMerging(place.name, into.name) : `${place.name}以后不能再选，上过的课、记下的事都还在。撤了不能再恢复。`}
            act={into ? '并过去' : '就撤了'}
            leave="先不动"
            busy={busy && '正在办…'}
            trouble={trouble}
            onSure={() => void close()}
          />
        )}
        <BigButton
          kind="plain"
          onTap={() => {
            choose(undefined)
            setOpen(false)
          }}
        >
          收起来
        </BigButton>
      </Stack>
    </Card>
  )
}

const saidOfMerging = (from: string, into: string) =>
  `${from}的微信群、选了这个村的居民、要上门的户和求助都转到${into}，户数加到${into}。以前的预警、发案和台账还记在${from}名下。并过去以后不能再分开。`

interface PlaceOfProps {
  label: string
  places: Listed[]
  levels: Listed['level'][]
  value: Listed | undefined
  onChoose: (place: Listed) => void
}

/** One of many places: first its town. */
const PlaceOf = ({ label, places, levels, value, onChoose }: PlaceOfProps) => {
  const towns = places.filter(({ level }) => level === 'town')
  const [opened, setOpened] = useState<string>()
  const town = towns.length === 1 ? towns[0] : towns.find(({ _id }) => _id === opened)
  const below = places.filter(({ _id, level }) => town && levels.includes(level) && _id.startsWith(`${town._id}/`))
  const choose = (id: string) => {
    const chosen = below.find(({ _id }) => _id === id)
    if (chosen) onChoose(chosen)
  }
  return (
    <>
      {towns.length > 1 && (
        <Choice label={`${label}，在哪个苏木镇`} few={12} options={namesOf(towns)} value={town?._id} onChoose={setOpened} />
      )}
      {town && <Choice label={label} few={12} options={namesOf(below)} value={value?._id} onChoose={choose} />}
    </>
  )
}

const namesOf = (places: Listed[]) => Object.fromEntries(places.map(({ _id, name }) => [_id, name]))
