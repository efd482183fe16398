import { useRouter } from '@tarojs/taro'
import { guarded } from '@/ui/guarded'
import { Screen } from '@/ui/screen'
import { Find } from './find'
import { OnePoster } from './one-poster'

/** What is published to be put up and read out: to find, copy, play, save and print. */
export default guarded(function Materials() {
  const { poster } = useRouter().params
  return (
    <Screen title="宣传品" wide={!poster}>
      {poster ? <OnePoster id={poster} /> : <Find />}
    </Screen>
  )
})
