import type { Local } from '../support/local'
import { startFixture } from './fixture/start'

let local: Local
// biome-ignore lint/suspicious/noExplicitAny: the SDK types results as any
let db: any
beforeAll(async () => {
  local = await startFixture()
  db = local.sdk().database()
  await db
    .collection('places')
    .add([
      { _id: 'tower', at: new db.Geo.Point(113.30593, 23.1361155) },
      { _id: 'hill', at: new db.Geo.Point(113.306789, 23.1564721) },
      { _id: 'palace', at: new db.Geo.Point(116.3949659, 39.9163447) },
      { _id: 'road', at: new db.Geo.LineString([new db.Geo.Point(-1, 0), new db.Geo.Point(5, 0)]) },
      { _id: 'nowhere' },
    ])
})
afterAll(() => local?.stop())

const found = async (at: unknown) => (await db.collection('places').where({ at }).get()).data.map((d: { _id: string }) => d._id)
const square = (a: number, b: number) => {
  const { Point, LineString } = db.Geo
  return new LineString([new Point(a, a), new Point(b, a), new Point(b, b), new Point(a, b), new Point(a, a)])
}

test('near: nearest first, within a range of metres', async () => {
  const geometry = new db.Geo.Point(113.3089506, 23.0968251)
  expect(await found(db.command.geoNear({ geometry, maxDistance: 10_000 }))).toEqual(['tower', 'hill'])
  expect(await found(db.command.geoNear({ geometry, minDistance: 5_000, maxDistance: 10_000 }))).toEqual(['hill'])
})

test('within a polygon, outside its hole, within a circle', async () => {
  const polygon = new db.Geo.Polygon([square(-10, 10)])
  expect(await found(db.command.geoWithin({ geometry: polygon }))).toEqual(['road'])
  const holed = new db.Geo.Polygon([square(-10, 10), square(-4, 4)])
  expect(await found(db.command.geoWithin({ geometry: holed }))).toEqual([])
  const centerSphere = [new db.Geo.Point(113.3, 23.1), 10 / 6378.1]
  expect(await found(db.command.geoWithin({ centerSphere }))).toEqual(['tower', 'hill'])
})

test('intersects', async () => {
  expect(await found(db.command.geoIntersects({ geometry: new db.Geo.Polygon([square(2, -2)]) }))).toEqual(['road'])
  expect(await found(db.command.geoIntersects({ geometry: new db.Geo.Point(3, 0) }))).toEqual(['road'])
})

test('the geoNear stage measures as MongoDB does', async () => {
  const stage = {
    distanceField: 'metres',
    spherical: true,
    near: new db.Geo.Point(113.3089506, 23.0968251),
    key: 'at',
    query: { _id: 'hill' },
  }
  const { data } = await db.collection('places').aggregate().geoNear(stage).project({ at: 0 }).end()
  expect(data).toEqual([{ _id: 'hill', metres: 6643.521654040738 }])
})
