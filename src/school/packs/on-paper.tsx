import { useState } from 'react'
import type { Pack } from '@/lib/lesson'
import { Print } from '@/parts/print'
import { Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { View } from '@/ui/elements'
import { Cards } from './cards'
import { Plan } from './plan'

/** The plan on one sheet, or cards to take home, several a sheet. */
export const OnPaper = ({ pack }: { pack: Pack }) => {
  const [what, setWhat] = useState<'plan' | 'cards'>('plan')
  return (
    <>
      <View className="beside-paper">
        <Choice label="打印哪一样" options={{ plan: '教案，一页', cards: '卡片，一页六张' }} value={what} onChoose={setWhat} />
      </View>
      {what === 'plan' ? <Plan pack={pack} /> : <Cards pack={pack} />}
      <Stack className="beside-paper">
        <Print />
      </Stack>
    </>
  )
}
