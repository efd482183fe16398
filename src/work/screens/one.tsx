import { useState } from 'react'
import { back } from '@/lib/go'
import { dayAndTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { AskTwice } from '@/parts/ask-twice'
import { deviceWords } from '@/parts/device-words'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import { isStrip } from '../../../signage/piece'
import type { Input, Output } from '../../../types/contract'
import { saidInWords, silentWords } from './all'
import { ChoosePieces } from './choose-pieces'
import { Preview } from './preview'
import { asForm, asSettings, HowItPlays } from './settings-form'

type Told = Output<'screen.list'>['screens'][number]

/** One screen: what it plays as it is drawn there, how it is set, and the way to take it out. */
export const One = ({ id, region }: { id: string; region: string | undefined }) => {
  const { data, error, loading, reload } = useCall('screen.list', region ? { region } : {})
  const [saved, setSaved] = useState(false)
  const screen = data?.screens.find(({ _id }) => _id === id)
  const onSaved = () => {
    setSaved(true)
    reload()
  }
  return (
    <>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && !screen && <Notice>这块屏已经去掉了。</Notice>}
      {screen && <Known key={screen.version} {...{ screen, saved, onSaved, reload }} />}
    </>
  )
}

interface Props {
  screen: Told
  /** What was changed here is what there is now. */
  saved: boolean
  onSaved: () => void
  reload: () => void
}

const Known = ({ screen, saved, onSaved, reload }: Props) => {
  const { _id: id, name, place, device, size, exact, pairedAt, said, silent, version } = screen
  const list = useCall('screen.playlist', { id })
  const [form, setForm] = useState(() => asForm(screen))
  const [plays, setPlays] = useState(screen.plays)
  const saving = useMutation({ onConflict: reload })
  const removing = useMutation()
  const save = () => {
    const settings = asSettings(form)
    if (typeof settings === 'string') return saving.setTrouble(settings)
    const next: Input<'screen.save'> = { ...settings, id, after: version, ...(plays && { plays }) }
    void saving.run('screen.save', next, { onDone: onSaved })
  }
  return (
    <>
      <Card>
        <Stack>
          <Title>{name}</Title>
          <Meta>{`${place} · ${deviceWords(device)} · ${dayAndTime(pairedAt)}接上`}</Meta>
          <Meta>{saidInWords(said)}</Meta>
          {silent && <Notice kind="wrong">{silentWords}</Notice>}
        </Stack>
      </Card>
      {list.error && !list.data && <Failed message={list.error.message} again={list.reload} />}
      {list.data && <Preview pieces={list.data.pieces} size={exact ?? size} hours={screen.hours} />}
      <Card>
        <Stack>
          <Title>怎么放</Title>
          <HowItPlays form={form} onChange={setForm} />
          <ChoosePieces isBand={isStrip(exact ?? size)} plays={plays} known={list.data?.pieces ?? []} onChange={setPlays} />
          {saved && <Notice kind="good">改好了，屏上一分钟里就换。</Notice>}
          {saving.trouble && <Notice kind="wrong">{saving.trouble}</Notice>}
          <BigButton busy={saving.busy && '正在存…'} onTap={save}>
            存下来
          </BigButton>
        </Stack>
      </Card>
      <AskTwice
        ask="去掉这块屏"
        say="去掉以后，它不再放村哨的内容，屏上又出现六个数字。要再放，重新接上。"
        act="去掉"
        leave="留着"
        busy={removing.busy && '正在去掉…'}
        trouble={removing.trouble}
        onSure={() => void removing.run('screen.remove', { id }, { onDone: () => back() })}
      />
    </>
  )
}
