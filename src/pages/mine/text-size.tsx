import { prefer, usePreferences } from '@/lib/preferences'
import { MongolWord } from '@/parts/mongol-word'
import { ToMongolian } from '@/parts/to-mongolian'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'

/** Language, letter size and contrast, on this phone. */
export const TextSize = () => {
  const { elder, contrast, mongolian } = usePreferences()
  return (
    <Card>
      <Stack>
        <Choice
          label="看哪种文字"
          options={{ chinese: '汉文', mongolian: '蒙古文' }}
          drawn={{ mongolian: <MongolWord /> }}
          value={mongolian ? 'mongolian' : 'chinese'}
          onChoose={(language) => prefer({ mongolian: language === 'mongolian' })}
        />
        {mongolian && <ToMongolian />}
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
