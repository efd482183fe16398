import { dayOfYear } from '@/lib/time'
import { Copy } from '@/parts/copy'
import { WordFile } from '@/parts/word-file'
import { Card, Stack } from '@/ui/card'
import { Meta, Para, Title } from '@/ui/words'
import { monthInWords } from '../../../figures/in-words'
import { minutesOf } from '../../../papers/minutes'
import { officialDocx, officialText } from '../../../papers/official'
import type { Meeting } from './to-do'

/** The minutes as a Word file in the form of official papers, and as text. */
export const Word = ({ data }: { data: Meeting }) => {
  const text = officialText(minutesOf(data))
  return (
    <>
      <WordFile
        what="纪要"
        name={`${data.place.name}${monthInWords(data.month)}会商纪要.docx`}
        make={() => officialDocx(minutesOf(data))}
      />
      <Card>
        <Stack>
          <Title level={3}>纪要的文字，可以发到工作群：</Title>
          {text.split('\n').map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand there twice
            <Para key={i}>{line}</Para>
          ))}
          {data.told && <Meta>{`这个月的情况和以前定的事，是${dayOfYear(data.told.on)}记下“开过了”那天的，以后不再变。`}</Meta>}
        </Stack>
      </Card>
      <Copy text={text} />
    </>
  )
}
