/** What entities are made of. Times are milliseconds since 1970 (shown in Asia/Shanghai); money is in fen. */
import * as z from 'zod/mini'
import { lazily } from '../lazily'

export const keys = <T extends Record<string, string>>(words: T) =>
  z.enum(Object.keys(words) as [keyof T & string, ...(keyof T & string)[]])

export const Time = lazily(() => z.int().check(z.nonnegative()))

/** Ids made by clients and editors: short, readable, safe in a path. */
export const Id = lazily(() => z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/)))

/** County, county/town or county/town/village: a role in a region holds for every id that starts with it. */
export const RegionId = lazily(() => z.string().check(z.regex(/^[a-z0-9-]+(\/[a-z0-9-]+){0,2}$/)))

export const VillageId = lazily(() => z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/)))

export const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))

export const why = (max: number) => z.string().check(z.trim(), z.minLength(2), z.maxLength(max))
