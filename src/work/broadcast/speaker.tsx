import { useState } from 'react'
import { day } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Choices } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { quietNear } from '../../../types/words/broadcast'
import type { List } from './broadcast'
import { lawWords } from './law'

interface Props {
  region: string
  list: List
  /** Nobody has said it yet: it is asked before all else. */
  first?: true
  onChanged: () => void
}

/** Where the loudspeaker stands, what is near, and what the law says of that. */
export const Speaker = ({ region, list, first, onChanged }: Props) => {
  const { loudspeaker, may } = list
  const [open, setOpen] = useState(!!first)
  if (!loudspeaker && !may.save) return null
  return (
    <Card kind={first && 'mark'}>
      <Stack>
        <Title level={3}>{first ? '先说一次：喇叭在哪里' : '喇叭在哪里'}</Title>
        {loudspeaker ? (
          <>
            <Para>{`${loudspeaker.spot}。${loudspeaker.near.length === 0 ? '近处没有要安静的房子。' : ''}`}</Para>
            {lawWords(list).map((words) => (
              <Para key={words}>{words}</Para>
            ))}
            <Meta>{`${loudspeaker.by} ${day(loudspeaker.at)}写的`}</Meta>
          </>
        ) : (
          <Para>还没写。写一次就行：架在哪里，近处有没有住家、学校、卫生室。</Para>
        )}
        {open ? (
          <Describe
            region={region}
            loudspeaker={loudspeaker}
            onLeave={() => setOpen(false)}
            onConflict={onChanged}
            onDone={() => {
              setOpen(false)
              onChanged()
            }}
          />
        ) : (
          may.save && (
            <BigButton kind="soft" label={`${loudspeaker ? '改' : '写上'}喇叭在哪里`} onTap={() => setOpen(true)}>
              {loudspeaker ? '改' : '写上'}
            </BigButton>
          )
        )}
      </Stack>
    </Card>
  )
}

interface Form {
  region: string
  loudspeaker: List['loudspeaker']
  onLeave: () => void
  onConflict: () => void
  onDone: () => void
}

const Describe = ({ region, loudspeaker, onLeave, onConflict, onDone }: Form) => {
  const [spot, setSpot] = useState(loudspeaker?.spot ?? '')
  const [near, setNear] = useState(loudspeaker?.near ?? [])
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict })
  const save = () => {
    if (!spot.trim()) return setTrouble('写上架在哪里。')
    void run('broadcast.describe', { region, spot: spot.trim(), near, after: loudspeaker?.version ?? 0 }, { onDone })
  }
  return (
    <>
      <Field label="架在哪里" placeholder="比如：村部房顶" value={spot} maxLength={40} onInput={setSpot} />
      <Choices label="近处有什么，有几样点几样" options={quietNear} values={near} onChange={setNear} />
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <Row>
        <BigButton busy={busy && '正在存…'} onTap={save}>
          存好
        </BigButton>
        <BigButton kind="plain" onTap={onLeave}>
          先不写
        </BigButton>
      </Row>
    </>
  )
}
