import { useState } from 'react'
import { dayOfYear } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { LedgerPlace } from '@/parts/ledger-place'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { List } from '@/ui/list'
import { Failed, Loading } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { notForGrading, quietAfter } from '../../../types/words/ledger'

interface Props {
  region: string | undefined
  onPlace: (region: string) => void
}

/** Places where nothing was done for a while, by name, and what is near due there: so that somebody goes. */
export const Quiet = ({ region, onPlace }: Props) => {
  const [days, setDays] = useState<keyof typeof quietAfter>('30')
  const { data, error, reload } = useCall('ledger.quiet', { ...(region && { region }), days: Number(days) })
  if (!data) return error ? <Failed message={error.message} again={reload} /> : <Loading words="正在取…" />
  const { place, quiet, due } = data
  return (
    <>
      <LedgerPlace around={data} onChoose={onPlace} />
      <Choice label="多少天没动静" options={quietAfter} value={days} onChoose={setDays} />
      {place.level === 'county' ? (
        <Para>先在上面选一个苏木镇。</Para>
      ) : (
        <Card>
          {quiet.length === 0 ? (
            <Para>{`这里${days}天里都记过活动。`}</Para>
          ) : (
            <>
              <Title level={3}>{`${days}天里没有记过活动的`}</Title>
              <List items={quiet.map(({ name }) => name)} />
            </>
          )}
        </Card>
      )}
      {due.length > 0 && (
        <Card>
          <Title level={3}>过了日子的，和两个星期里该办的</Title>
          <List items={due.map((one) => `${dayOfYear(one.day)}：${one.what}，${one.place}`)} />
        </Card>
      )}
      <Meta>{`按名单的次序排，不排先后。发到群里的预警和提示不算在内。${notForGrading}。`}</Meta>
    </>
  )
}
