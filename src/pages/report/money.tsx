import { dial } from '@/lib/phone'
import type { Draft } from '@/lib/report-draft'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'

interface Props {
  paid: boolean
  loss: string
  wrong: string | undefined
  write: (change: Partial<Draft>) => void
}

/** Asked first: who has paid should call before writing. */
export const Money = ({ paid, loss, wrong, write }: Props) => (
  <>
    {paid && (
      <Card kind="alert">
        <Stack>
          <Notice kind="wrong">钱已经转了？先打110，再回来填。</Notice>
          <BigButton kind="danger" onTap={() => dial('110')}>
            拨打 110
          </BigButton>
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
        {paid && (
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
        )}
      </Stack>
    </Card>
  </>
)
