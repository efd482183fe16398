import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Notice } from '@/ui/notice'
import type { From } from './use-draft'

/** Another draft is under way on this phone: which one to go on with. */
export const Asked = ({ asked, keepOld, begin }: { asked: From; keepOld: () => void; begin: (from: From) => void }) => (
  <>
    <Notice>手机里还有一条没交的预警。</Notice>
    <Row>
      <BigButton kind="line" onTap={keepOld}>
        接着写那一条
      </BigButton>
      <BigButton kind="line" onTap={() => begin(asked)}>
        {asked.case ? '换成这个案例' : asked.group ? '换成这一伙骗子的' : '换成这一条'}
      </BigButton>
    </Row>
  </>
)
