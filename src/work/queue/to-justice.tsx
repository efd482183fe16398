import { day } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { Meta } from '@/ui/words'

/** That the reporter went to the justice office with this report, and nothing of what was handed over. */
export const ToJustice = ({ code }: { code: string }) => {
  const { data } = useCall('aid.handedOver', { code })
  return (
    <>
      {data?.aids.map(({ to, at, withdrawnAt }) => (
        <Meta key={at}>{`举报人${day(at)}找过${to}问法律援助${withdrawnAt ? `，${day(withdrawnAt)}收回了` : ''}。`}</Meta>
      ))}
    </>
  )
}
