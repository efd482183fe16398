import { filled } from '../../../figures/marked'
import { bulletinPaper } from '../../../papers/bulletin'
import type { Official } from '../../../papers/official'
import type { Bulletin } from './bulletin'

/** The picture of months, where there is one. */
export const runPictureId = 'run'

/** The bulletin as an official paper. How its numbers were come by stays here, and so does what is said on the screen alone. */
export const bulletinOnPaper = ({ place, month, head, issued, paragraphs }: Bulletin, hasPicture: boolean): Official =>
  bulletinPaper({
    ...{ place: place.name, month, head, at: issued?.at },
    paragraphs: paragraphs
      .filter((one) => one.text && !one.aside)
      .map(({ section, key, text, values }) => ({
        ...{ section, text: filled(text, values) },
        ...(key === 'run' && hasPicture && { picture: { id: runPictureId, caption: '最近的月份，一个月几起' } }),
      })),
  })
