import { newId } from '@/lib/new-id'
import { dayOfYear } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Columns, Stack } from '@/ui/card'
import { More } from '@/ui/more'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { roles } from '../../../types/words/people'

type Around = Pick<Output<'ledger.plan'>, 'place'>
type Proposal = Output<'ledger.plan'>['proposals'][number]

/** What the library proposes for the year and the place has not taken up: one tap each. */
export const Proposals = ({ around, proposals, onTaken }: { around: Around; proposals: Proposal[]; onTaken: () => void }) => {
  const { run, busy, trouble } = useMutation()
  if (proposals.length === 0) return null
  const take = ({ from, what, due, theme, role }: Proposal) =>
    void run(
      'ledger.planSave',
      {
        ...{ id: newId('plan'), region: around.place._id, from, what, due },
        ...{ who: { role, region: around.place._id }, ...(theme && { theme }) },
      },
      { onDone: onTaken },
    )
  return (
    <>
      <Title>可以加进来的</Title>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <More items={proposals}>
        {(shown) => (
          <Columns>
            {shown.map((one) => (
              <Card key={one.from}>
                <Stack>
                  <Title level={3}>{one.what}</Title>
                  <Meta>{`${dayOfYear(one.due)}前 · ${roles[one.role]}`}</Meta>
                  <BigButton kind="line" label={`加进计划：${one.what}`} busy={busy && '正在加…'} onTap={() => take(one)}>
                    加进计划
                  </BigButton>
                </Stack>
              </Card>
            ))}
          </Columns>
        )}
      </More>
    </>
  )
}
