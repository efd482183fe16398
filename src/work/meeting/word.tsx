import { Copy } from '@/parts/copy'
import { WordFile } from '@/parts/word-file'
import { monthInWords } from '../../../figures/in-words'
import { minutesOf } from '../../../papers/minutes'
import { officialDocx, officialText } from '../../../papers/official'
import type { Meeting } from './to-do'

/** The minutes as a Word file in the form of official papers, and as text. */
export const Word = ({ data }: { data: Meeting }) => (
  <>
    <WordFile what="纪要" name={`${data.place.name}${monthInWords(data.month)}会商纪要.docx`} make={() => officialDocx(minutesOf(data))} />
    <Copy text={officialText(minutesOf(data))} />
  </>
)
