import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

export const stations = define('report.stations', async () => {
  const places = await store.all('regions', { level: _.in(['county', 'town']) })
  return {
    stations: places.map(({ _id: region, name, level }) => ({ region, name: level === 'town' ? `${name}派出所` : `${name}反诈中心` })),
  }
})
