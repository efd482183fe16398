import Taro from '@tarojs/taro'
import { useState } from 'react'
import { dropTold, keepTold, placeOf, type Told, unfinished } from '@/lib/told'
import { guarded } from '@/ui/guarded'
import { Screen } from '@/ui/screen'
import { Act } from './act'
import { Choose } from './choose'
import { Decide } from './decide'

/** 演一演: one reads what the swindler says, the other decides, and the end is done for real. */
export default guarded(function StoryPage() {
  const [told, setTold] = useState(unfinished)
  const turn = (next: Told) => {
    keepTold(next)
    setTold(next)
    if (next.path.length !== told?.path.length) void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const leave = () => {
    dropTold()
    setTold(undefined)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const place = told && placeOf(told)
  return (
    <Screen title={told?.story.title ?? '演一演'}>
      {!(told && place) && <Choose onBegun={turn} />}
      {told && place?.choices && <Decide told={told} place={place} choices={place.choices} onTurn={turn} onLeave={leave} />}
      {told && place?.act && <Act told={told} place={place} act={place.act} onTurn={turn} onDone={leave} />}
    </Screen>
  )
})
