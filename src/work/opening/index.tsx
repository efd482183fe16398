import { useState } from 'react'
import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { useOnReshow } from '@/lib/use-on-reshow'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Card, Columns, Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { List } from '@/ui/list'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { needed, openingSteps } from '../../../types/words/county'
import { Step } from './step'

type Steps = Output<'county.opening'>['steps']
const isDone = ({ have, of }: Steps[number]) => have >= of
const isNeeded = ({ key }: Steps[number]) => needed.includes(key)

/** What the county has, what is missing, what each missing thing costs, and where it is done. */
export default guarded(function Opening() {
  const { data, error, loading, reload } = useCall('county.opening', {})
  useOnReshow(reload)
  const { run, busy, trouble } = useMutation()
  const [open, setOpen] = useState(false)
  const steps = data?.steps ?? []
  const left = steps.filter((step) => !isDone(step))
  const [first, later] = [left.filter(isNeeded), left.filter((step) => !isNeeded(step))]
  const done = steps.filter(isDone)
  const cards = (some: Steps) => (
    <Columns>
      {some.map((step) => (
        <Step key={step.key} step={step} />
      ))}
    </Columns>
  )
  return (
    <StaffScreen at="work/opening" title="开通清单" wide>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && first.length === 0 && (
        <Card kind="good">
          <Stack>
            <Title>能发预警了</Title>
            <Para>请网格员打开村哨，在“发预警”里写一条。审的人同意以后，网格员再点一下，就发到村里的群。</Para>
            {data.opening && (
              <BigButton busy={busy && '正在记…'} onTap={() => void run('county.opened', {}, { onDone: reload })}>
                开通好了，不用再提醒我
              </BigButton>
            )}
            {trouble && <Notice kind="wrong">{trouble}</Notice>}
          </Stack>
        </Card>
      )}
      {data && data.invited > 0 && (
        <Card>
          <Stack>
            <Para>{`还有${data.invited}份邀请没办完：等本人接受，再由您确认，才算数。`}</Para>
            <BigButton kind="soft" onTap={() => go('work/people')}>
              看看请的人
            </BigButton>
          </Stack>
        </Card>
      )}
      {first.length > 0 && (
        <>
          <Title>先做这些，才能发预警</Title>
          <Para>从上往下做。做完一样，回到这里看下一样。</Para>
          {cards(first)}
        </>
      )}
      {later.length > 0 && (
        <>
          <Title>有空再做这些</Title>
          {cards(later)}
        </>
      )}
      {data && left.length === 0 && <Para>都齐了。</Para>}
      {done.length > 0 && (
        <BigButton kind="soft" expanded={open} onTap={() => setOpen(!open)}>
          {`${open ? '收起' : '看'}已经有的：${done.length}样`}
        </BigButton>
      )}
      {open && (
        <Card>
          <List items={done.map(({ key }) => openingSteps[key])} />
        </Card>
      )}
    </StaffScreen>
  )
})
