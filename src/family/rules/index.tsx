import { RulesPage } from '@/parts/rules-page'
import { guarded } from '@/ui/guarded'
import { childRules } from '../../../content/child-rules'
import { Agree } from './agree'

/** The rules for children, and at their end the guardian's yes or no. */
export default guarded(function Rules() {
  return (
    <RulesPage title="孩子的规则" rules={childRules}>
      <Agree />
    </RulesPage>
  )
})
