import { prefer, usePreferences } from '@/lib/preferences'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'

/** Letter size and contrast, on this phone. */
export const TextSize = () => {
  const { elder, contrast } = usePreferences()
  return (
    <Card>
      <Stack>
        <Choice
          label="字的大小"
          options={{ normal: '普通', elder: '大字' }}
          value={elder ? 'elder' : 'normal'}
          onChoose={(size) => prefer({ elder: size === 'elder' })}
        />
        <Choice
          label="颜色"
          options={{ normal: '普通', contrast: '黑白分明' }}
          value={contrast ? 'contrast' : 'normal'}
          onChoose={(color) => prefer({ contrast: color === 'contrast' })}
        />
      </Stack>
    </Card>
  )
}
