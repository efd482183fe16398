import { type Ago, agos, paidAt } from '@/lib/hand-in'
import { dial } from '@/lib/phone'
import type { Draft } from '@/lib/report-draft'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Para } from '@/ui/words'

interface Props {
  report: Draft
  wrong: string | undefined
  write: (change: Partial<Draft>) => void
}

const agoWords: Record<Ago, string> = { hour: '一小时以内', day: '今天或昨天', two: '两天以内', more: '两天以前' }

/** Asked first: who has paid should call before writing. A report stops no money, and says so. */
export const Money = ({ report, wrong, write }: Props) => {
  const { paid, loss, ago, called110, transfers } = report
  return (
    <>
      {paid && (
        <Card kind="alert">
          <Stack>
            <Notice kind="wrong">{called110 === 'yes' ? '打过110就好。有新转的钱，再打一次。' : '钱已经转了？先打110，再回来填。'}</Notice>
            <Para>{canBeStopped(report, Date.now())}</Para>
            <BigButton kind="danger" onTap={() => dial('110')}>
              拨打 110
            </BigButton>
            <Choice
              label="已打110了吗？"
              options={{ no: '还没打', yes: '打过了' }}
              value={called110 as 'no' | 'yes'}
              onChoose={(answer) => write({ called110: answer })}
            />
          </Stack>
        </Card>
      )}
      <Card>
        <Stack>
          <Choice
            label="钱转出去了吗"
            options={{ no: '没有', yes: '转了' }}
            value={paid ? 'yes' : 'no'}
            onChoose={(answer) => write({ paid: answer === 'yes' })}
          />
          {paid && transfers.length === 0 && (
            <>
              <Choice
                label="最近一笔，多久以前转的"
                options={agoWords}
                value={ago as Ago}
                onChoose={(chosen) => write({ ago: chosen, saidAt: Date.now() })}
              />
              <View id="loss">
                <Field
                  label="一共多少元"
                  hint="大概多少也行，说不清可以空着"
                  type="digit"
                  value={loss}
                  wrong={wrong}
                  onInput={(typed) => write({ loss: typed.trim() })}
                />
              </View>
            </>
          )}
        </Stack>
      </Card>
    </>
  )
}

/** What the police can still do, by how long ago it was: never more than is so. */
const canBeStopped = (report: Draft, now: number): string => {
  const at = paidAt(report)
  const only = '在这里举报停不住钱，止付要警察来办。'
  if (at === undefined) return `${only}打电话时说清转了多少、什么时候、转到哪。`
  return now - at <= agos.two
    ? `${only}还来得及请警察止付：说清转了多少、什么时候、转到哪，能不能停住要看钱还在不在。`
    : `${only}过了两天，不一定停得住了，也要报警，好往下查。`
}
