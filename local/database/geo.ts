import { type Doc, isPlain } from './codec'

type Point = [lng: number, lat: number]

/** A geometry taken apart: loose points, lines, and polygons as rings (the first is the outer one). */
interface Shape {
  points: Point[]
  lines: Point[][]
  polygons: Point[][][]
}

/** Metres; the radius MongoDB computes with. */
export const EARTH = 6378100

/** A GeoJSON value or a bare `[lng, lat]`; null for anything else. */
export function shapeOf(value: unknown): Shape | null {
  if (isPair(value)) return { points: [value], lines: [], polygons: [] }
  if (!isPlain(value) || !Array.isArray(value.coordinates)) return null
  const c = value.coordinates as never
  const none = { points: [], lines: [], polygons: [] }
  switch (value.type) {
    case 'Point':
      return { ...none, points: [c] }
    case 'MultiPoint':
      return { ...none, points: c }
    case 'LineString':
      return { ...none, lines: [c] }
    case 'MultiLineString':
      return { ...none, lines: c }
    case 'Polygon':
      return { ...none, polygons: [c] }
    case 'MultiPolygon':
      return { ...none, polygons: c }
  }
  return null
}

const isPair = (value: unknown): value is Point => Array.isArray(value) && value.length === 2 && value.every((n) => typeof n === 'number')

/** Metres between two points on the sphere, computed as MongoDB does. */
export function distance(a: Point, b: Point): number {
  const [p, q] = [onSphere(a), onSphere(b)]
  return Math.atan2(norm(cross(p, q)), dot(p, q)) * EARTH
}

const DEGREE = Math.PI / 180

type Vector = [number, number, number]

function onSphere([lng, lat]: Point): Vector {
  const [phi, theta] = [lat * DEGREE, lng * DEGREE]
  return [Math.cos(theta) * Math.cos(phi), Math.sin(theta) * Math.cos(phi), Math.sin(phi)]
}

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const norm = (a: Vector) => Math.sqrt(dot(a, a))
const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]

/** How far a value's nearest point is; infinite for what is no place. Only points are measured to exactly. */
export function distanceTo(value: unknown, from: Point): number {
  const shape = shapeOf(value)
  if (shape) return Math.min(...vertices(shape).map((point) => distance(point, from)), Number.POSITIVE_INFINITY)
  return Array.isArray(value)
    ? Math.min(...value.map((item) => distanceTo(item, from)), Number.POSITIVE_INFINITY)
    : Number.POSITIVE_INFINITY
}

/** `$geoWithin`'s argument → a test of one value. Edges are straight in degrees, not great circles. */
export function within(argument: unknown): (value: unknown) => boolean {
  const region = argument as Doc
  const inside = pointTest(region)
  const ring = isPlain(region.$geometry) ? shapeOf(region.$geometry) : null
  const one = (value: unknown): boolean => {
    const shape = shapeOf(value)
    if (!shape) return Array.isArray(value) && value.some(one)
    return vertices(shape).every(inside) && !(ring && edges(shape).some((e) => edges(ring).some((f) => crossing(e, f))))
  }
  return one
}

function pointTest(region: Doc): (point: Point) => boolean {
  const { $centerSphere, $center, $box, $polygon, $geometry } = region as Record<string, never>
  if ($centerSphere) {
    const [centre, radians] = $centerSphere as [Point, number]
    return (point) => distance(point, centre) <= radians * EARTH
  }
  if ($center) {
    const [centre, radius] = $center as [Point, number]
    return ([x, y]) => Math.hypot(x - centre[0], y - centre[1]) <= radius
  }
  if ($box) {
    const [[x0, y0], [x1, y1]] = $box as [Point, Point]
    return ([x, y]) => x >= Math.min(x0, x1) && x <= Math.max(x0, x1) && y >= Math.min(y0, y1) && y <= Math.max(y0, y1)
  }
  if ($polygon) return (point) => inPolygon(point, [$polygon as Point[]])
  const shape = shapeOf($geometry)
  if (!shape || shape.polygons.length === 0) throw new Error('$geoWithin requires a Polygon, a MultiPolygon or a $centerSphere')
  return (point) => shape.polygons.some((polygon) => inPolygon(point, polygon))
}

/** `$geoIntersects`' argument → a test of one value. */
export function intersects(argument: unknown): (value: unknown) => boolean {
  const region = shapeOf((argument as Doc).$geometry)
  if (!region) throw new Error('$geoIntersects requires a $geometry')
  const one = (value: unknown): boolean => {
    const shape = shapeOf(value)
    return shape ? meet(shape, region) : Array.isArray(value) && value.some(one)
  }
  return one
}

function meet(a: Shape, b: Shape): boolean {
  const touches = (x: Shape, y: Shape) => vertices(x).some((point) => covers(y, point))
  return touches(a, b) || touches(b, a) || edges(a).some((e) => edges(b).some((f) => crossing(e, f)))
}

function covers(shape: Shape, point: Point): boolean {
  return (
    shape.points.some(([x, y]) => x === point[0] && y === point[1]) ||
    shape.lines.some((line) => pairs(line).some((edge) => onEdge(point, edge))) ||
    shape.polygons.some((polygon) => inPolygon(point, polygon))
  )
}

const vertices = ({ points, lines, polygons }: Shape): Point[] => [...points, ...lines.flat(), ...polygons.flat(2)] as Point[]

type Edge = [Point, Point]

const pairs = (line: Point[]): Edge[] => line.slice(1).map((point, i) => [line[i] as Point, point])

const edges = ({ lines, polygons }: Shape): Edge[] => [...lines, ...polygons.flat()].flatMap((line) => pairs(line))

/** Inside the outer ring or on it, and not inside a hole. */
function inPolygon(point: Point, [outer = [], ...holes]: Point[][]): boolean {
  return inRing(point, outer) && !holes.some((hole) => inRing(point, hole) && !pairs(hole).some((edge) => onEdge(point, edge)))
}

function inRing(point: Point, ring: Point[]): boolean {
  const closed = pairs([...ring, ring[0] as Point])
  if (closed.some((edge) => onEdge(point, edge))) return true
  const [x, y] = point
  let inside = false
  for (const [[x1, y1], [x2, y2]] of closed) if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  return inside
}

const side = ([ax, ay]: Point, [bx, by]: Point, [px, py]: Point) => (bx - ax) * (py - ay) - (by - ay) * (px - ax)

function onEdge([px, py]: Point, [a, b]: Edge): boolean {
  const between = px >= Math.min(a[0], b[0]) && px <= Math.max(a[0], b[0]) && py >= Math.min(a[1], b[1]) && py <= Math.max(a[1], b[1])
  return between && side(a, b, [px, py]) === 0
}

/** True where the two edges pass through each other; touching does not count. */
function crossing([a, b]: Edge, [c, d]: Edge): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

export interface Near {
  field: string
  from: Point
}

/** The `$near` or `$nearSphere` of a query: its results come nearest first. */
export function nearOf(query: Doc): Near | null {
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(condition)) {
      const found = condition.filter(isPlain).map(nearOf).find(Boolean)
      if (found) return found
    } else if (isPlain(condition)) {
      const near = condition.$nearSphere ?? condition.$near
      if (near) return { field, from: nearRange(near, condition).from }
    }
  }
  return null
}

export function nearRange(near: unknown, beside: Doc = {}): { from: Point; least: number; most: number } {
  const geometry = isPlain(near) ? (near.$geometry ?? near) : near
  const from = shapeOf(geometry)?.points[0]
  if (!from) throw new Error('$near requires a point')
  const given = isPlain(near) ? near : beside
  return { from, least: Number(given.$minDistance ?? 0), most: Number(given.$maxDistance ?? Number.POSITIVE_INFINITY) }
}
