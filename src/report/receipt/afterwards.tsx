import { secretOf } from '@/lib/hand-in'
import { newId } from '@/lib/new-id'
import { sendLater, useWaiting, type Waiting } from '@/lib/outbox'
import { day, dayAndTime } from '@/lib/time'
import { AskTwice } from '@/parts/ask-twice'
import { Reason } from '@/parts/reason'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'

type Receipt = Output<'report.receipt'>
type Afterwards = 'report.add' | 'report.withdraw' | 'report.reopen'

const most = 1000

/** What whoever handed it in can still do: answer, add, take it back, open it again. All of it waits on the phone without a network. */
export const AfterwardsOf = ({ receipt }: { receipt: Receipt }) => {
  const { _id: code, status, asks = [], reopenUntil = 0 } = receipt
  const waits = useWaiting().filter((w): w is Waiting<Afterwards> => names.includes(w.name) && (w.input as { code: string }).code === code)
  const send = (name: Afterwards, more: { text?: string; answers?: string }) => {
    const id = newId('a')
    const secret = secretOf(code)
    void sendLater(`report.${code}.${id}`, name, { code, ...(secret && { secret }), id, ...more } as never)
    return Promise.resolve(true)
  }
  const answered = waits.map(({ input }) => ('answers' in input ? input.answers : undefined))
  const open = status === 'received' || status === 'checking'
  const going = waits.some(({ name, refused }) => name !== 'report.add' && !refused)
  return (
    <>
      {asks
        .filter(({ id }) => !answered.includes(id))
        .map(({ id, text, at }) => (
          <Card key={id} kind="alert">
            <Stack>
              <Title>民警问您</Title>
              <Para>{text}</Para>
              <Meta>{dayAndTime(at)}</Meta>
              <Reason
                ask="回答民警"
                label="您的回答"
                most={most}
                kept={['answer', `${code} ${id}`]}
                judge={someWords}
                act="回答"
                leave="先不答"
                busy={false}
                onSure={(text) => send('report.add', { text, answers: id })}
              />
            </Stack>
          </Card>
        ))}
      <Added receipt={receipt} waits={waits} />
      <Reason
        ask="想起来了，再补充"
        label="补充的情况"
        most={most}
        kept={['addition', code]}
        judge={someWords}
        act="补充给民警"
        leave="先不补充"
        busy={false}
        onSure={(text) => send('report.add', { text })}
      />
      {reopenUntil > Date.now() && !going && (
        <>
          <Reason
            ask="还没解决"
            label="又出了什么事，有什么新情况"
            most={most}
            kept={['reopen', code]}
            judge={someWords}
            act="重新交给民警"
            busy={false}
            onSure={(text) => send('report.reopen', { text })}
          />
          <Meta>{day(reopenUntil)}以前都可以说还没解决。</Meta>
        </>
      )}
      {open && !going && (
        <AskTwice
          ask="撤回这份举报"
          say="撤回以后，民警不再往下办。被骗的钱也就没人查了。真要撤回吗？"
          act="真的撤回"
          leave="不撤回"
          busy={false}
          trouble=""
          onSure={() => void send('report.withdraw', {})}
        />
      )}
    </>
  )
}

const names: string[] = ['report.add', 'report.withdraw', 'report.reopen'] satisfies Afterwards[]
const someWords = (words: string) => (words ? undefined : '写一句再交。')

/** What was written afterwards: what the police have, and what still waits on the phone. */
const Added = ({ receipt: { additions = [] }, waits }: { receipt: Receipt; waits: Waiting<Afterwards>[] }) => {
  if (additions.length + waits.length === 0) return null
  return (
    <Card>
      <Title>您后来说的</Title>
      {additions.map(({ id, text, at, did, answers }) => (
        <Para key={id}>{`${dayAndTime(at)}，${did === 'reopened' ? '还没解决：' : answers ? '回答：' : ''}${text}`}</Para>
      ))}
      {waits
        .filter(({ refused }) => !refused)
        .map(({ id, input }) => (
          <Notice key={id}>{`${'text' in input ? `“${input.text}”` : '撤回的话'}还没送到，有网会自动送出。`}</Notice>
        ))}
    </Card>
  )
}
