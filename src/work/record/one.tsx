import { useState } from 'react'
import { sendLater } from '@/lib/outbox'
import { dayAndTime, dayOfYear } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { useSelf } from '@/lib/use-self'
import { bannerIn, countsIn } from '@/parts/ledger-words'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { fraudTypes } from '../../../types/words/fraud'
import { forms, settings } from '../../../types/words/ledger'
import { Correct } from './correct'
import { type Told, today } from './draft'
import { Photo } from './photo'

/** The leading group reads it only. */
const keepers = ['gridWorker', 'teacher', 'justice', 'police', 'editor', 'commandRoom', 'admin']

/** One line that somebody entered: as it stands, what stood before, and the way to put it right. */
export const One = ({ id }: { id: string }) => {
  const { data, error, loading, reload } = useCall('ledger.open', { id })
  const [correcting, setCorrecting] = useState(false)
  const [isDown, setDown] = useState(false)
  const { run, busy, trouble } = useMutation({ onConflict: reload })
  const keeps = (useSelf()?.posts ?? []).some(({ role }) => keepers.includes(role))
  if (!data) return error ? <Failed message={error.message} again={reload} /> : loading ? <Loading /> : null
  const { told, version, out, mayChange, past } = data
  const hangs = told.banner && !told.banner.down && !isDown && !out && keeps
  const tookDown = () => {
    setDown(true)
    void sendLater(`down.${id}`, 'ledger.down', { id, day: today() }).then(reload)
  }
  return (
    <>
      <Card {...(out && { kind: 'past' })}>
        <Stack>
          <Title>{forms[told.form]}</Title>
          <As told={told} />
          <Meta>{`${data.by}，${dayAndTime(data.at)}记`}</Meta>
          {out && (
            <Notice kind="past">{`这一笔去掉了，台账里不算。${mayChange ? '点错了现在就放回去，离开这一页就找不到了。' : ''}`}</Notice>
          )}
          {isDown && <Notice kind="good">记下了：横幅撤下了。</Notice>}
          {hangs && (
            <BigButton kind="done" onTap={tookDown}>
              横幅撤下了
            </BigButton>
          )}
          {trouble && <Notice kind="wrong">{trouble}</Notice>}
          {mayChange && !correcting && (
            <Row>
              {!out && (
                <BigButton kind="line" onTap={() => setCorrecting(true)}>
                  改一改
                </BigButton>
              )}
              <BigButton
                kind="plain"
                busy={busy && '正在改…'}
                onTap={() => void run('ledger.takeOut', { id, after: version, out: !out }, { onDone: () => void reload() })}
              >
                {out ? '放回去' : '记错了，去掉'}
              </BigButton>
            </Row>
          )}
        </Stack>
      </Card>
      {(data.photo || (mayChange && !out)) && (
        <Card>
          <Stack>
            <Photo id={id} photo={data.photo} mayChange={mayChange && !out} onChanged={reload} />
          </Stack>
        </Card>
      )}
      {correcting && (
        <Correct
          {...{ id, told, version }}
          onConflict={reload}
          onLeave={() => setCorrecting(false)}
          onDone={() => {
            setCorrecting(false)
            reload()
          }}
        />
      )}
      {past.length > 0 && <Title>以前是这样记的</Title>}
      {[...past].reverse().map((before) => (
        <Card key={before.version} kind="past">
          <As told={before.told} />
          <Meta>{`${before.by}，${dayAndTime(before.at)}记${before.out ? '，去掉过' : ''}`}</Meta>
        </Card>
      ))}
    </>
  )
}

const As = ({ told }: { told: Told }) => {
  const facts = [forms[told.form], settings[told.setting], told.theme && fraudTypes[told.theme], told.spot, told.units, told.lead]
  const numbers = [...countsIn(told), bannerIn(told)].filter(Boolean)
  return (
    <>
      <Para>{[dayOfYear(told.day), ...facts].filter(Boolean).join(' · ')}</Para>
      {numbers.length > 0 && <Para>{numbers.join('，')}</Para>}
      {told.note && <Meta>{told.note}</Meta>}
    </>
  )
}
