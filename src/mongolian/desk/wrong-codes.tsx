import { Notice } from '@/ui/notice'
import { wordsFor, wrongCodes } from '../../../wording/mongolian/code'

/** What was typed or pasted in another code or script, and what to do about it: said as soon as it stands there. */
export const WrongCodes = ({ words }: { words: string }) => (
  <>
    {wrongCodes(words).map((wrong) => (
      <Notice key={wordsFor(wrong)} kind="wrong">
        {wordsFor(wrong)}
      </Notice>
    ))}
  </>
)
