import { go } from '@/lib/go'
import type { Cut, Pack } from '@/lib/lesson'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Meta, Para, Title } from '@/ui/words'
import { fraudTypes } from '../../../types/words/fraud'
import { cuts } from '../../../types/words/pack'
import css from './packs.module.scss'

const inside: Record<Cut, string> = {
  one: '记一句话，一起说',
  five: '故事、一条消息、演一遍',
  ten: '故事、三条消息，举手两回',
  thirty: '再认三条，说一说，换着演',
}

/** What a pack is about, how long to take for it, and it on paper. */
export const PackCard = ({ pack, school }: { pack: Pack; school: string | undefined }) => (
  <Card role="group" label={pack.title}>
    <Stack>
      <View>
        <Title>{pack.title}</Title>
        <Meta>{fraudTypes[pack.type]}</Meta>
        <Para>{pack.clue}</Para>
      </View>
      <View className={css.cuts}>
        {(Object.keys(cuts) as Cut[]).map((cut) => (
          <BigButton
            key={cut}
            kind={cut === 'ten' ? 'act' : 'line'}
            label={`${pack.title}，上${cuts[cut]}，${inside[cut]}`}
            onTap={() => go('school/class', { pack: pack._id, cut, school })}
          >
            {cuts[cut]}
          </BigButton>
        ))}
      </View>
      <BigButton kind="soft" label={`${pack.title}，打印教案和卡片`} onTap={() => go('school/packs', { pack: pack._id })}>
        打印教案和卡片
      </BigButton>
    </Stack>
  </Card>
)
