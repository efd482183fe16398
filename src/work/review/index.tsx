import { useState } from 'react'
import { go } from '@/lib/go'
import { day } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { useParams } from '@/lib/use-params'
import { AlertSheet } from '@/parts/alert-sheet'
import { pastOf } from '@/parts/alert-words'
import { Previews } from '@/parts/previews'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { Decide } from './decide'
import { Facts } from './facts'
import { Found } from './found'
import { NextActions } from './next-actions'
import { Reach } from './reach'
import css from './review.module.scss'

/** One alert for those who write and approve: as people will meet it, what the check found, what is to be decided. */
export default guarded(function Review() {
  const { id = '' } = useParams()
  const { data, error, loading, reload } = useCall('alert.read', { id }, { keep: `review.${id}` })
  const [givenBack, setGivenBack] = useState(false)
  useOnReshow(reload)
  if (givenBack) return <GivenBack />
  return (
    <StaffScreen at="work/review" title="预警" wide>
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && <Read read={data} onDecided={reload} onGivenBack={() => setGivenBack(true)} />}
    </StaffScreen>
  )
})

/** A draft again: nobody but its author sees it. */
const GivenBack = () => (
  <StaffScreen at="work/review" title="预警">
    <Notice kind="good">退回去了。作者改好再交，还会到您这里。</Notice>
    <BigButton onTap={() => go('work/desk')}>看别的预警</BigButton>
  </StaffScreen>
)

interface Reading {
  read: Output<'alert.read'>
  onDecided: () => void
  onGivenBack: () => void
}

const Read = ({ read, ...on }: Reading) => {
  const past = pastOf(read.alert)
  return (
    <View className={css.sides}>
      <View className={css.side}>
        {past ? <AlertSheet alert={read.alert} past={past} /> : <Previews alert={read.alert} />}
        {read.old && (
          <Card kind="past">
            <Title level={3}>换下的是这一条</Title>
            <Meta>
              {read.old.headline} · {read.old.source} · {day(read.old.effective)}发布
            </Meta>
          </Card>
        )}
      </View>
      <View className={css.side}>
        <Facts read={read} />
        {!past && <Reach read={read} />}
        <Found findings={read.findings} />
        <Decide read={read} {...on} />
        <NextActions read={read} />
      </View>
    </View>
  )
}
