import { useState } from 'react'
import { go } from '@/lib/go'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { TakenOut } from '@/ui/taken-out'
import { Meta } from '@/ui/words'
import type { Input } from '../../../types/contract'
import { asideReasons, asideWords } from '../../../types/words/report'

interface Props {
  /** How many there are to tick at once; absent where each is ticked by itself. */
  all: number | undefined
  ticked: string[]
  onTickAll: () => void
  onChanged: () => void
}

/** Closes what is ticked for one reason, and undoes it. */
export const Sweep = ({ all, ticked, onTickAll, onChanged }: Props) => {
  const { run, busy, trouble } = useMutation()
  const [why, setWhy] = useState<Input<'report.setAside'>['why']>()
  const [done, setDone] = useState<{ id: string; changed: number }>()
  const close = () => {
    const id = newId('s')
    if (why)
      void run(
        'report.setAside',
        { id, codes: ticked, why },
        {
          onDone: ({ changed }) => {
            setDone({ id, changed })
            setWhy(undefined)
            onChanged()
          },
        },
      )
  }
  const undo = (id: string) =>
    void run(
      'report.takeBack',
      { id },
      {
        onDone: () => {
          setDone(undefined)
          onChanged()
        },
      },
    )
  return (
    <>
      <Meta>
        {all !== undefined
          ? '没核实的人今天交得太多，后来的先放在这里。也可能有真的，请都看一看。'
          : '在每一份旁边点选。同事已经接手的不会动。'}
      </Meta>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {done && (
        <TakenOut
          words={`办结了 ${done.changed} 份，每位举报人都收到了同一句话。`}
          back="点错了，都放回来"
          busy={busy === 'report.takeBack' && '正在放回来…'}
          onBack={() => undo(done.id)}
        />
      )}
      {all !== undefined && all > 0 && (
        <BigButton kind="line" onTap={onTickAll}>
          {ticked.length === all ? '都不选' : `全选这一页 ${all} 份`}
        </BigButton>
      )}
      {ticked.length > 0 && (
        <Card>
          <Stack>
            <BigButton kind="soft" onTap={() => go('work/case-file', { codes: ticked.join(',') })}>
              {`这 ${ticked.length} 份的案卷、导出`}
            </BigButton>
            <Choice label={`选了 ${ticked.length} 份，为什么办结`} options={asideReasons} value={why} onChoose={setWhy} />
            <Meta>举报人会看到：{asideWords}</Meta>
            <Row>
              <BigButton kind="danger" disabled={!why} busy={busy === 'report.setAside' && '正在办结…'} onTap={close}>
                {`办结这 ${ticked.length} 份`}
              </BigButton>
            </Row>
          </Stack>
        </Card>
      )}
    </>
  )
}
