import { useState } from 'react'
import { within } from '@/lib/region'
import { hasAnyRole, useGrants } from '@/lib/use-grants'
import { usePlaces } from '@/parts/places'
import { BigButton } from '@/ui/big-button'
import { View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { type Draft, problems, toSave } from './draft'
import { Form } from './form'
import { Preview } from './preview'
import { useHandIn } from './use-hand-in'
import css from './write.module.scss'

interface Props {
  draft: Draft
  villages: Output<'alert.villages'>['villages']
  onChange: (change: Partial<Draft>) => void
}

/** A county or a town, by its path. */
const isNoVillage = (region: string) => region.split('/').length < 3

/** The form, what residents will see, and handing in. */
export const Writing = ({ draft, villages, onChange }: Props) => {
  const [tried, setTried] = useState(false)
  const { busy, findings, warned, trouble, setTrouble, handIn, changed } = useHandIn()
  const places = usePlaces(villages)
  const police = hasAnyRole(useGrants(), 'police')
  const wanted = draft.regions ?? places.all
  // a village that went into another since is on no list, so that nobody could take it out by hand
  const chosen = wanted.filter((id) => isNoVillage(id) || villages.some(({ _id }) => _id === id))
  const groups = villages.filter((v) => chosen.some((top) => within(v._id, top))).reduce((n, v) => n + v.groups.length, 0)

  const change = (fields: Partial<Draft>) => {
    changed(Object.keys(fields))
    onChange(fields)
  }
  const hand = (atOnce: boolean) => {
    setTried(true)
    const alert = toSave(draft, chosen, Date.now())
    if (alert) void handIn(alert, atOnce)
    else setTrouble('还差几处没写，看看红字。')
  }
  return (
    <View className={css.sides}>
      <Form
        draft={draft}
        places={places}
        chosen={chosen}
        gone={chosen.length < wanted.length}
        wrong={tried ? problems(draft, chosen) : {}}
        findings={findings}
        onChange={change}
      />
      <View className={css.side}>
        <Preview draft={draft} source={places.source(chosen)} now={Date.now()} />
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {police && (
          <BigButton onTap={() => hand(true)} busy={busy && '正在发布…'}>
            {warned ? '看过提醒了，马上生效' : '马上生效'}
          </BigButton>
        )}
        <BigButton kind={police ? 'line' : 'act'} onTap={() => hand(false)} busy={busy && '正在提交…'}>
          {warned ? '看过提醒了，提交审核' : '提交审核'}
        </BigButton>
        <Meta>生效以后，村民在“今天”里就能看到，{groups} 个群的网格员会收到转发提醒，一个群一个群地把卡片发出去。</Meta>
      </View>
    </View>
  )
}
