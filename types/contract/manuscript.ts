import * as z from 'zod/mini'
import { Id, why } from '../entities/basics'
import { ManuscriptFinding } from '../entities/finding'
import { Content, Manuscript, ManuscriptKind, ManuscriptStatus, Version } from '../entities/manuscript'
import { MediumId, MediumLink } from '../entities/medium'
import { type ManuscriptKind as Kind, manuscriptKinds } from '../words/manuscript'
import type { Calls } from './call'
import { desk, manuscriptShelfCalls } from './manuscript-shelf'

export const manuscriptCalls = {
  ...manuscriptShelfCalls,
  /** The manuscript of a row that people read, made from it the first time. */
  'manuscript.open': { role: desk, input: () => z.object({ kind: ManuscriptKind(), item: Id() }), output: () => z.object({ id: Id() }) },
  /** One manuscript with what the check says now, its history and what was made from it. */
  'manuscript.read': {
    role: desk,
    input: () => z.object({ id: Id() }),
    output: () =>
      z.object({
        manuscript: z.omit(Manuscript(), { author: true, reviewer: true, region: true }),
        author: z.optional(z.string()),
        reviewer: z.optional(z.string()),
        findings: z.array(ManuscriptFinding()),
        /** The latest twenty, the newest first. */
        versions: z.array(
          z.object({
            ...z.pick(Version(), { version: true, content: true, source: true, at: true }).shape,
            author: z.optional(z.string()),
          }),
        ),
        /** What people read now, where that is not what stands here. */
        read: z.nullable(Content()),
        /** Links to every picture, sound and video that came in for it. */
        media: z.array(MediumLink()),
        /** Titles of the cases it names or is from. */
        cases: z.record(z.string(), z.string()),
        /** What was made from it. */
        made: z.array(
          z.object({
            item: Id(),
            kind: z.enum([...(Object.keys(manuscriptKinds) as Kind[]), 'alert']),
            title: z.string(),
            flagged: z.boolean(),
          }),
        ),
        may: z.object({
          save: z.boolean(),
          revert: z.boolean(),
          submit: z.boolean(),
          approve: z.boolean(),
          return: z.boolean(),
          withdraw: z.boolean(),
          renew: z.boolean(),
          keep: z.boolean(),
          erase: z.boolean(),
        }),
      }),
  },
  /** Keeps the words, whole each time. Refused as `conflict` when somebody saved since version `after` (0: a new manuscript). */
  'manuscript.save': {
    role: desk,
    input: () => z.object({ id: Id(), kind: ManuscriptKind(), content: Content(), after: z.int().check(z.nonnegative()) }),
    output: () => z.object({ version: z.int(), status: ManuscriptStatus(), findings: z.array(ManuscriptFinding()) }),
  },
  /** 不改了，留原来的: a next wording is dropped, and stays among the versions; what people read stands here again. */
  'manuscript.revert': {
    role: desk,
    input: () => z.object({ id: Id(), version: z.int() }),
    output: () => z.object({ status: ManuscriptStatus() }),
  },
  /** One piece of a picture, sound or video for a case, base64. Pieces come in order; one sent again changes nothing. `received` all: `link` shows it. */
  'manuscript.attach': {
    role: desk,
    input: () =>
      z.object({
        manuscript: Id(),
        id: MediumId(),
        part: z.int().check(z.nonnegative()),
        parts: z.int().check(z.minimum(1), z.maximum(30)),
        bytes: z.base64().check(z.minLength(4), z.maxLength(1_000_000)),
      }),
    output: () => z.object({ received: z.int(), link: z.optional(z.string()) }),
  },
  /** A picture, sound or video is gone for good, from what people see and from every version. The same again changes nothing. */
  'manuscript.erase': {
    role: desk,
    input: () => z.object({ id: Id(), medium: MediumId() }),
    output: () => z.object({ erased: z.boolean() }),
  },
  /** Hands a draft to a second person, unless a finding refuses it. */
  'manuscript.submit': {
    role: desk,
    input: () => z.object({ id: Id(), version: z.int() }),
    output: () => z.object({ status: ManuscriptStatus(), findings: z.array(ManuscriptFinding()) }),
  },
  /** Puts the version that was read before people. Never by who wrote it; by the police for cases of theirs. */
  'manuscript.approve': {
    role: desk,
    input: () => z.object({ id: Id(), version: z.int() }),
    output: () => z.object({ status: ManuscriptStatus() }),
  },
  /** Gives the version that was read back to its author, with words. Earlier releases name none. */
  'manuscript.return': {
    role: desk,
    input: () => z.object({ id: Id(), words: why(100), version: z.optional(z.int()) }),
    output: () => z.object({ status: ManuscriptStatus() }),
  },
  /** Takes the row from people at once, or lays a draft aside; what was made from it is flagged. */
  'manuscript.withdraw': {
    role: desk,
    input: () => z.object({ id: Id(), words: why(100) }),
    output: () => z.object({ status: ManuscriptStatus(), flagged: z.int() }),
  },
  /** A case that came due still holds, until another day. */
  'manuscript.renew': {
    role: desk,
    input: () => z.object({ id: Id(), expires: z.iso.date() }),
    output: () => z.object({ status: ManuscriptStatus() }),
  },
  /** Looked at after it was flagged: it may stay. */
  'manuscript.keep': { role: desk, input: () => z.object({ id: Id() }), output: () => z.object({ flagged: z.boolean() }) },
  /** What becomes of another county's wording that came beside this one: it is the next wording here, or it is not used. The same again changes nothing. */
  'manuscript.answerOffer': {
    role: desk,
    input: () => z.object({ id: Id(), version: z.int(), use: z.boolean() }),
    output: () => z.object({ status: ManuscriptStatus() }),
  },
  /** A first draft of another kind from a case, linked to it. The same id again changes nothing. */
  'manuscript.derive': {
    role: desk,
    input: () => z.object({ id: Id(), kind: ManuscriptKind(), newId: Id() }),
    output: () => z.object({ id: Id() }),
  },
} as const satisfies Calls<'manuscript'>
