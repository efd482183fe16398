import { go } from '@/lib/go'
import { day } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { severities } from '../../../types/words/alert'
import { fraudTypes } from '../../../types/words/fraud'
import { audiences } from '../../../types/words/people'

/** A town's villages are named; a county's are counted. */
const mostNamed = 30

/** What is agreed to besides the words: where it goes and to whom, what kind of thing it is, how long it holds, which case it is from. */
export const Reach = ({ read: { alert, places, villages, households, groups, story } }: { read: Output<'alert.read'> }) => {
  const named = villages.slice(0, mostNamed).join('、')
  const all = villages.length > mostNamed ? `${named}等 ${villages.length} 个村` : named
  /** It names a town or the county: which villages that is. */
  const whole = villages.length > places.length
  const kinds = alert.audiences.map((a) => audiences[a]).join('、')
  return (
    <Card>
      <Stack>
        <Title>发给谁</Title>
        <Para>{places.join('、')}</Para>
        {whole && <Para>{`${villages.length} 个村：${all}`}</Para>}
        <Para>{`登记 ${households} 户，${groups} 个微信群`}</Para>
        <Para>{kinds ? `先告诉：${kinds}。村里别的人也看得到，排在后面。` : '村里所有人'}</Para>
        <Title>是什么</Title>
        <Para>{`${severities[alert.severity]} · ${fraudTypes[alert.type]}`}</Para>
        <Para>{`到${day(alert.expires)}为止`}</Para>
        {alert.case && !story && <Para>写它用的案例已经撤下了。</Para>}
        {story && (
          <BigButton kind="soft" onTap={() => go('pages/case', { id: story._id })}>
            {`从案例写的：${story.title}`}
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}
