import { go } from '@/lib/go'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import type { Role } from '../../../types/entities/person'
import { needed, type OpeningStep, openingCosts, openingSteps } from '../../../types/words/county'

const settings = { page: 'work/settings', words: '去设置' }
const places = { page: 'work/places', words: '去放名单' }
const people = { page: 'work/people', words: '去请人' }
const state = { page: 'work/state', words: '去看运行情况' }
const groups = { page: 'work/groups-admin', words: '去看微信群' }

/** Where each is done; of what only the deployment can do, where it is seen whether it is there. */
const doneAt: Partial<Record<OpeningStep, { page: string; words: string }>> = {
  ...{ named: settings, lines: settings, areaCode: settings, childOffice: settings, robots: settings },
  ...{ villages: places, households: places, groups, bound: groups },
  ...{ gridWorkers: people, approvers: people, admins: people, police: people, justice: people, desk: people, leader: people },
  teachers: people,
  ...{ tips: { ...people, words: '去请文案编辑' }, templates: state, wecom: state },
}

/** Whom it asks for. */
const asked: Partial<Record<OpeningStep, Role>> = {
  ...{ gridWorkers: 'gridWorker', approvers: 'commandRoom', admins: 'admin', police: 'police', justice: 'justice' },
  ...{ desk: 'editor', leader: 'leader', teachers: 'teacher', tips: 'editor' },
}

/** One thing that is missing: what it costs, how much of it there is, and the way to it. */
export const Step = ({ step: { key, have, of, missing = [] } }: { step: Output<'county.opening'>['steps'][number] }) => {
  const at = doneAt[key]
  const rest = of - have - missing.length
  return (
    <Card {...(needed.includes(key) && { kind: 'mark' as const })}>
      <Stack>
        <Line>
          <Title level={3}>{openingSteps[key]}</Title>
          {of > 1 && <Tag>{`${have} / ${of}`}</Tag>}
        </Line>
        <Para>{openingCosts[key]}</Para>
        {missing.length > 0 && <Meta>{`还差：${missing.join('、')}${rest > 0 ? `，另外${rest}个` : ''}`}</Meta>}
        {at && (
          <BigButton
            kind="soft"
            label={`${at.words}：${openingSteps[key]}`}
            onTap={() => go(at.page, { role: at.page === people.page ? asked[key] : undefined })}
          >
            {at.words}
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}
