import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'

/** One tap: the day's tip for me, or the one that everybody gets. */
export const Tips = ({ untargeted }: { untargeted: boolean }) => {
  const { run, busy, trouble } = useMutation()
  const [forMe, setForMe] = useState(!untargeted)
  return (
    <Card>
      <Stack>
        <Choice
          label="每天的提示"
          options={{ mine: '按我的情况挑', everybody: '看大家都一样的' }}
          value={forMe ? 'mine' : 'everybody'}
          onChoose={(which) => !busy && void run('rights.target', { forMe: which === 'mine' }, { onDone: (now) => setForMe(now.forMe) })}
        />
        <Meta>看大家都一样的，就不看您家的情况，不看您点开过什么。预警一条不少。</Meta>
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
      </Stack>
    </Card>
  )
}
