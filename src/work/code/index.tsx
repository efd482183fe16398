import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { Para } from '@/ui/words'
import { Digits } from './digits'

/** Six digits with which a member of staff signs in on a PC. */
export default guarded(function Code() {
  const { data, error, loading, reload } = useCall('person.code', {})
  return (
    <Screen title="电脑登录码">
      {loading && <Loading words="正在取登录码…" />}
      {error && !loading && <Failed message={error.message} again={reload} />}
      {data && !loading && !error && <Digits key={data.code} code={data.code} expires={data.expires} />}
      {data && (
        <BigButton kind="line" onTap={reload}>
          换一个
        </BigButton>
      )}
      <Card>
        <Para>在电脑上打开村哨，点“我的”里的“工作人员登录”，把这六个数字填进去。</Para>
        <Para>登录码只给自己用，谁来要都不给。</Para>
      </Card>
    </Screen>
  )
})
