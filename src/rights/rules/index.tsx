import { go } from '@/lib/go'
import { RulesPage } from '@/parts/rules-page'
import { BigButton } from '@/ui/big-button'
import { guarded } from '@/ui/guarded'
import { Meta } from '@/ui/words'
import { rules } from '../../../content/rules'
import { rulesVersion } from '../../../types/words/rules'

/** The rules for all: what is kept, what for, how long, and what one can do about it. */
export default guarded(function Rules() {
  return (
    <RulesPage title="规则" rules={rules}>
      <BigButton kind="line" onTap={() => go('family/rules')}>
        孩子的规则
      </BigButton>
      <Meta>{`规则是 ${rulesVersion} 定的，村哨是 ${RELEASE} 版`}</Meta>
    </RulesPage>
  )
})
