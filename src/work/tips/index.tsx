import { useRouter } from '@tarojs/taro'
import { guarded } from '@/ui/guarded'
import { Screen } from '@/ui/screen'
import { Pick } from './pick'
import { ToVillages } from './to-villages'

/** Sends a tip into village groups: which tip, then where. Nothing is typed. */
export default guarded(function Tips() {
  const { id } = useRouter().params
  return (
    <Screen title="发小知识" wide>
      {id ? <ToVillages id={id} /> : <Pick />}
    </Screen>
  )
})
