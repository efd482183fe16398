import { dial, dialPerson } from '@/lib/phone'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'

/** Whom to call now: 12348 always, and the office's own number where the county gave one. */
export const CallNow = ({ office }: { office: Output<'aid.office'>['office'] | undefined }) => (
  <Card>
    <Stack>
      <Title>现在就能问，不要钱</Title>
      <Para>
        {office?.own
          ? `${office.name}：${office.phone}。或者打12348，公共法律服务热线。`
          : '打12348，公共法律服务热线。也能去司法所当面问。'}
      </Para>
      {office?.own && (
        <BigButton kind="line" onTap={() => dialPerson(office.phone)}>
          {`打给${office.name} ${office.phone}`}
        </BigButton>
      )}
      <BigButton kind="line" onTap={() => dial('12348')}>
        拨打 12348
      </BigButton>
    </Stack>
  </Card>
)
