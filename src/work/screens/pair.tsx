import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { useSixDigits } from '@/lib/use-six-digits'
import { deviceWords } from '@/parts/device-words'
import { PlaceChoice } from '@/parts/place-choice'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import css from './screens.module.scss'
import { asSettings, type Form, fresh, HowItPlays, type Settings } from './settings-form'

interface Props {
  places: { _id: string; name: string }[]
  place: string
  /** Digits that a scanned picture brought. */
  scanned: string
  /** The website's address. */
  site: string | undefined
  onDone: (settings: Settings) => void
  onLeave: () => void
}

/** Finds the screen that shows these digits, says which it is, and gives it a name and a place. */
export const Pair = ({ places, place, scanned, site, onDone, onLeave }: Props) => {
  const [id] = useState(() => newId('screen'))
  const [found, setFound] = useState<Output<'screen.asked'>>()
  const [region, setRegion] = useState(place)
  const [form, setForm] = useState<Form>(fresh)
  const { run, busy, trouble, setTrouble } = useMutation()

  const six = useSixDigits(scanned, async (digits) => setFound(await run('screen.asked', { digits })))

  const type = (typed: string) => {
    setTrouble('')
    six.type(typed)
  }
  const save = () => {
    const settings = asSettings(form)
    if (typeof settings === 'string') return setTrouble(settings)
    if (found)
      void run('screen.pair', { ...settings, id, digits: six.digits, request: found.id, region }, { onDone: () => onDone(settings) })
  }
  return (
    <Card>
      <Stack>
        <Title>接上一块屏</Title>
        {!found && (
          <>
            <Para>
              {site
                ? '在电视或者连着屏的电脑上，用浏览器打开这个网址：'
                : '在电视或者连着屏的电脑上，用浏览器打开村哨的网址，后面加上 /screen/ 。'}
            </Para>
            {site && (
              <View className={css.address}>
                <Title level={3}>{`${site}/screen/`}</Title>
              </View>
            )}
            <Para>屏上会出现六个数字，填在下面。</Para>
            <Field label="屏上的六个数字" type="tel" value={six.digits} onInput={type} of={6} wrong={trouble || undefined} />
          </>
        )}
        {found && (
          <>
            <Meta>{`找到了：${deviceWords(found.device)}，${found.size.width}×${found.size.height} 点`}</Meta>
            <PlaceChoice places={places} value={region} onChoose={setRegion} label="挂在哪里" />
            <HowItPlays form={form} onChange={setForm} />
            {trouble && <Notice kind="wrong">{trouble}</Notice>}
            <BigButton busy={busy && '正在接…'} onTap={save}>
              接上这块屏
            </BigButton>
          </>
        )}
        <BigButton kind="plain" onTap={onLeave}>
          先不接
        </BigButton>
      </Stack>
    </Card>
  )
}
