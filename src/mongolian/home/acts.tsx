import { go } from '@/lib/go'
import { Door, Strip } from './door'
import { type Home, read, type Word } from './words'

/** What to do in need stands first, and always at the same place; before anything came from the cloud too. */
export const Acts = ({ word, home }: { word: Word; home: Home | undefined }) => {
  const cheated = home?.pages.some(({ item, mongolian }) => item === 'cheated' && mongolian)
  return (
    <Strip label="要紧的" short>
      <Door {...word('cheated')} kind="danger" onTap={() => (cheated ? read('standing', 'cheated') : go('pages/cheated'))} />
      <Door {...word('ask')} onTap={() => go('check/ask')} />
      <Door {...word('report')} onTap={() => go('report/write')} />
      <Door {...word('quiz')} onTap={() => go('pages/play')} />
      {home && !home.village && <Door {...word('village')} onTap={() => go('resident/village')} />}
    </Strip>
  )
}
