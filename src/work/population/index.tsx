import { useState } from 'react'
import { dateOfTime, dayAndTime, dayOfYear } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Card, Columns, Row, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'

type Answer = Output<'incident.populations'>
type Counted = Answer['populations'][number]

/** How many people live in the county and its towns, each with where the number is from: what rates are divided by. */
export default guarded(function People() {
  const thisYear = Number(dateOfTime(Date.now()).slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const { data, error, loading, reload } = useCall('incident.populations', {})
  const years = Array.from({ length: 5 }, (_, i) => thisYear - i)
  return (
    <StaffScreen at="work/population" title="人口数" wide>
      <Meta>万人发案比用它来除。写常住人口，写上从哪来、哪天公布的。哪一年没有写，就用最近一年的，页面上会说明。</Meta>
      <Choice
        label="哪一年"
        options={Object.fromEntries(years.map((one) => [String(one), `${one}年`]))}
        value={String(year)}
        onChoose={(chosen) => setYear(Number(chosen))}
      />
      {loading && !data && <Loading />}
      {error && <Failed message={error.message} again={reload} />}
      {data && (
        <Columns>
          {data.places.map((place) => (
            <Place
              key={`${place._id} ${year}`}
              place={place}
              year={year}
              counted={data.populations.find((one) => one.region === place._id && one.year === year)}
              onSaved={reload}
            />
          ))}
        </Columns>
      )}
    </StaffScreen>
  )
})

interface Props {
  place: Answer['places'][number]
  year: number
  counted: Counted | undefined
  onSaved: () => void
}

const Place = ({ place, year, counted, onSaved }: Props) => {
  const [open, setOpen] = useState(false)
  const words = counted ? '改人口数' : '写人口数'
  return (
    <Card>
      <Stack>
        <Title>{place.name}</Title>
        {counted ? (
          <>
            <Para>{`${counted.people} 人。${counted.source}，${dayOfYear(counted.asOf)}`}</Para>
            <Meta>
              {`${counted.by}，${dayAndTime(counted.at)}`}
              {counted.before.length > 0 && `；原来写的是 ${counted.before.join('、')} 人`}
            </Meta>
          </>
        ) : (
          <Para>{`${year}年还没有写。`}</Para>
        )}
        {open ? (
          <Form
            {...{ place, year, counted }}
            onLeave={() => setOpen(false)}
            onConflict={onSaved}
            onSaved={() => {
              setOpen(false)
              onSaved()
            }}
          />
        ) : (
          <BigButton kind="line" label={`${words}：${place.name}`} onTap={() => setOpen(true)}>
            {words}
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}

const Form = ({ place, year, counted, onSaved, onLeave, onConflict }: Props & { onLeave: () => void; onConflict: () => void }) => {
  const [people, setPeople] = useState(counted ? String(counted.people) : '')
  const [source, setSource] = useState(counted?.source ?? '')
  const [asOf, setAsOf] = useState(counted?.asOf ?? '')
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict })
  const save = async () => {
    if (!(Number(people) >= 1)) return setTrouble('人口数写数字。')
    if (!source.trim()) return setTrouble('写上从哪来的，比如：统计公报。')
    if (!/^\d{4}-\d\d-\d\d$/.test(asOf)) return setTrouble('选一下哪天公布的。')
    const said = { region: place._id, year, people: Number(people), source: source.trim(), asOf }
    await run('incident.setPopulation', { ...said, after: counted?.version ?? 0 }, { onDone: onSaved })
  }
  return (
    <>
      <Field label="多少人" type="digit" value={people} maxLength={8} onInput={setPeople} />
      <Field label="从哪来的" placeholder="比如：统计公报" value={source} maxLength={60} onInput={setSource} />
      <Field label="哪天公布的" type="date" value={asOf} onInput={setAsOf} />
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <Row>
        <BigButton busy={busy && '正在存…'} onTap={() => void save()}>
          存下
        </BigButton>
        <BigButton kind="line" disabled={!!busy} onTap={onLeave}>
          不存了
        </BigButton>
      </Row>
    </>
  )
}
