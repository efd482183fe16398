import { useState } from 'react'
import { day, endOfDay } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { hasAnyRole, useGrants } from '@/lib/use-grants'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import type { Input, Output } from '../../types/contract'

interface Props {
  kind: Input<'material.show'>['kind']
  item: string
  /** What it is called, for whoever hears the button. */
  what: string
  /** Of an alert: when it ends, and where it is for. */
  ends?: number
  regions?: string[]
  onDone?: () => void
}

/** For whoever runs a screen: says that this is up now, where, and until when. Nothing for everybody else. */
export const PutUp = (props: Props) => {
  const operator = hasAnyRole(useGrants(), 'screenOperator')
  const [open, setOpen] = useState(false)
  const [up, setUp] = useState('')
  if (!operator) return null
  if (up) return <Notice kind="good">{up}</Notice>
  if (open) return <Asked {...props} onUp={setUp} onLeave={() => setOpen(false)} />
  return (
    <BigButton kind="line" label={`${saidOf(props.kind)}，${props.what}`} onTap={() => setOpen(true)}>
      {saidOf(props.kind)}
    </BigButton>
  )
}

/** A script is heard. */
const saidOf = (kind: Props['kind']) => (kind === 'script' ? '我播上了' : '我放上了')
const spotOf = (kind: Props['kind']) => (kind === 'script' ? '哪个喇叭' : '哪块屏、哪面墙')

type Form = Props & { onUp: (words: string) => void; onLeave: () => void }

/** Where one's screens are, and what was said of them before. */
const Asked = (props: Form) => {
  const { data, error, loading, reload } = useCall('material.current', {})
  return (
    <>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && <Where {...props} places={data.places.filter(({ _id }) => isFor(props.regions, _id))} showings={data.showings} />}
    </>
  )
}

/** What is for a town is for its villages. */
const isFor = (regions: string[] | undefined, place: string) =>
  !regions || regions.some((one) => one === place || place.startsWith(`${one}/`))

const lasting = { week: '一个星期', month: '一个月', quarter: '三个月' } as const
const daysOf = { week: 7, month: 30, quarter: 90 } as const
const elsewhere = '别处'

type Current = Pick<Output<'material.current'>, 'places' | 'showings'>

const Where = ({ kind, item, ends, places, showings, onDone, onUp, onLeave }: Form & Current) => {
  const [region, setRegion] = useState(places[0]?._id ?? '')
  const known = [...new Set(showings.filter((one) => one.region === region).map(({ spot }) => spot))].slice(0, 8)
  const [chosen, choose] = useState(known[0] ?? elsewhere)
  const [typed, setTyped] = useState('')
  const [long, setLong] = useState<keyof typeof lasting>('month')
  const { run, busy, trouble, setTrouble } = useMutation()
  const spot = known.includes(chosen) ? chosen : typed.trim()
  const until = ends ?? endOfDay(Date.now(), daysOf[long])
  const done = () => {
    onUp(`记下了：${spot}，放到${day(until)}。`)
    onDone?.()
  }
  const save = () => {
    if (!spot) setTrouble(`写一下放在${spotOf(kind)}。`)
    else void run('material.show', { region, spot, kind, item, until }, { onDone: done })
  }
  return (
    <Stack>
      {places.length > 1 && (
        <Choice
          label="在哪个地方"
          options={Object.fromEntries(places.map(({ _id, name }) => [_id, name]))}
          value={region}
          onChoose={setRegion}
        />
      )}
      {known.length > 0 && (
        <Choice
          label={spotOf(kind)}
          options={Object.fromEntries([...known, elsewhere].map((one) => [one, one]))}
          value={chosen}
          onChoose={choose}
        />
      )}
      {!known.includes(chosen) && (
        <Field
          label="放在哪里"
          placeholder={kind === 'script' ? '比如：村部的喇叭' : '比如：超市门口的屏'}
          hint="不写姓名"
          value={typed}
          maxLength={20}
          onInput={setTyped}
        />
      )}
      {ends === undefined ? (
        <Choice label="放多久" options={lasting} value={long} onChoose={setLong} />
      ) : (
        <Meta>{`放到${day(ends)}，预警那天结束。`}</Meta>
      )}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton busy={busy && '正在记…'} onTap={save}>
        记下放上了
      </BigButton>
      <BigButton kind="plain" onTap={onLeave}>
        先不记
      </BigButton>
    </Stack>
  )
}
