import * as z from 'zod/mini'
import { Id, keys, RegionId, Time, text, why } from '../entities/basics'
import { Role } from '../entities/person'
import { Region } from '../entities/region'
import { lazily } from '../lazily'
import { auditKinds, deedWords } from '../words/audit'
import { appointmentStates, mostPlaces } from '../words/staff'
import { type Calls, End, nothing, Page } from './call'

const Code = lazily(() => z.string().check(z.regex(/^[A-Z0-9]{8}$/)))
const Key = lazily(() => z.string().check(z.regex(/^[0-9a-f]{24}$/)))

/** A role of somebody, as those read it who gave it. */
const HeldRole = lazily(() =>
  z.object({
    role: Role(),
    region: RegionId(),
    place: z.string(),
    since: z.optional(Time()),
    until: z.optional(Time()),
    suspended: z.optional(z.boolean()),
    /** Rests for a time, and holds again by itself from then on. */
    restsUntil: z.optional(Time()),
    /** By name: who stands in meanwhile. */
    deputy: z.optional(z.string()),
    /** By name: for whom they stand in. */
    insteadOf: z.optional(z.string()),
    /** Who gave it. */
    by: z.optional(z.string()),
  }),
)

export const staffCalls = {
  /** Who holds which role in one's places, by name, twenty a page; with `words` those whose name has them, with `region` those of just that place. What waits to be opened or confirmed comes with the first page. */
  'staff.list': {
    role: ['admin'],
    input: () =>
      z.object({
        words: z.optional(text(20)),
        region: z.optional(RegionId()),
        page: Page(),
        after: z.optional(End()),
      }),
    output: () =>
      z.object({
        people: z.array(z.object({ who: Key(), name: z.string(), me: z.optional(z.boolean()), roles: z.array(HeldRole()) })),
        invitations: z.array(
          z.object({
            id: Id(),
            name: z.string(),
            role: Role(),
            places: z.array(z.string()),
            status: keys(appointmentStates),
            by: z.string(),
            /** While nobody opened it. */
            code: z.optional(Code()),
            word: z.optional(z.string()),
            expires: Time(),
            until: z.optional(Time()),
          }),
        ),
        more: z.boolean(),
        end: z.optional(End()),
        /** Where one may give roles; with the first page. */
        places: z.array(z.pick(Region(), { _id: true, name: true, level: true })),
      }),
  },
  /** Asks up to 200 people to take on a role, each in one place or several: a code each, that holds for fourteen days. The same id again gives the same codes. */
  'staff.invite': {
    role: ['admin'],
    input: () =>
      z.object({
        id: Id(),
        role: Role(),
        why: why(60),
        until: z.optional(Time()),
        people: z
          .array(z.object({ name: text(20), regions: z.array(RegionId()).check(z.minLength(1), z.maxLength(mostPlaces)) }))
          .check(z.minLength(1), z.maxLength(200)),
      }),
    output: () =>
      z.object({
        expires: Time(),
        invitations: z.array(z.object({ name: z.string(), places: z.array(z.string()), code: Code() })),
        /** Of a single one: the mini-program code that leads to it, PNG in base64. */
        picture: z.optional(z.string()),
      }),
  },
  /** In WeChat: what a code invites to; with a word once this person accepted. */
  'staff.invitation': {
    role: 'anyone',
    input: () => z.object({ code: Code() }),
    output: () =>
      z.object({
        name: z.string(),
        role: Role(),
        places: z.array(z.string()),
        by: z.string(),
        why: z.string(),
        until: z.optional(Time()),
        status: keys(appointmentStates),
        word: z.optional(z.string()),
        /** As the county's first administrator. */
        first: z.optional(z.literal(true)),
      }),
  },
  /** In WeChat: takes it on; it holds when whoever may give it has confirmed who that is. The county's first administrator says a name, and it holds at once. */
  'staff.accept': {
    role: 'anyone',
    input: () => z.object({ code: Code(), name: z.optional(text(20)) }),
    output: () => z.object({ word: z.optional(z.string()) }),
  },
  /** The one who accepted is the one who was meant: from now on the role holds. */
  'staff.confirm': { role: ['admin'], input: () => z.object({ id: Id() }), output: nothing },
  /** Takes an invitation back that does not hold yet. */
  'staff.withdraw': { role: ['admin'], input: () => z.object({ id: Id() }), output: nothing },
  /** Suspends a role, lets it hold again, sets its end (none: not by itself), moves it to another place, or ends it at once. What the person had under way goes to `successor`, who holds the role there too. */
  'staff.change': {
    role: ['admin'],
    input: () =>
      z.object({
        who: Key(),
        role: Role(),
        region: RegionId(),
        deed: z.enum(['suspend', 'resume', 'prolong', 'move', 'end']),
        why: why(60),
        until: z.optional(Time()),
        to: z.optional(RegionId()),
        successor: z.optional(Key()),
      }),
    output: () => z.object({ passedOn: z.int() }),
  },
  /** Somebody is away until a day: until then another who works in one's places has the role in these of its places, from the day after the one who was away has it again. `seen`: the day as it was read, when it is changed. */
  'staff.standIn': {
    role: ['admin'],
    input: () =>
      z.object({
        id: Id(),
        who: Key(),
        role: Role(),
        regions: z.array(RegionId()).check(z.minLength(1), z.maxLength(mostPlaces)),
        by: z.object({ who: Key(), name: text(20) }),
        until: Time(),
        seen: z.optional(Time()),
        why: why(60),
      }),
    output: nothing,
  },
  /** Who did what to roles, content and settings in one's places, the latest first; `whole` is false where an entry is missing or was changed. */
  'staff.history': {
    role: ['admin', 'leader'],
    input: () =>
      z.object({ kind: z.optional(keys(auditKinds)), page: z.int().check(z.nonnegative(), z.maximum(1000)), after: z.optional(End()) }),
    output: () =>
      z.object({
        deeds: z.array(
          z.object({
            at: Time(),
            by: z.string(),
            deed: keys(deedWords),
            about: z.string(),
            place: z.string(),
            why: z.optional(z.string()),
            until: z.optional(Time()),
          }),
        ),
        more: z.boolean(),
        end: z.optional(End()),
        whole: z.boolean(),
      }),
  },
  /** One's own roles: where, since when, until when, and from whom. */
  'staff.mine': { role: 'anyone', input: nothing, output: () => z.object({ roles: z.array(HeldRole()) }) },
} as const satisfies Calls<'staff'>
