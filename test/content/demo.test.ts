/** What `npm start` plants beside the county is as the collections have it. */
import { demoBulletin } from '../../config/demo-bulletin'
import { demoFigures } from '../../config/demo-figures'
import { demoMeeting } from '../../config/demo-meeting'
import { demoReports } from '../../config/demo-reports'
import { demoScreens } from '../../config/demo-screens'
import { type Collection, collections } from '../../types/entities/collections'

test('every row fits its collection', () => {
  const rows = Object.entries({
    ...demoFigures(Date.now()),
    ...demoMeeting(Date.now()),
    ...demoReports(Date.now()),
    ...demoScreens(Date.now()),
    ...demoBulletin(Date.now()),
  })
  const wrong = rows.flatMap(([name, all]) =>
    all.flatMap((row) => {
      const read = collections[name as Collection]().safeParse(row)
      return read.success ? [] : [`${row._id}: ${read.error.message}`]
    }),
  )
  expect(wrong).toEqual([])
})
