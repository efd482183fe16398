import { type Model, type PackedModel, unpack } from '../../../check/model'

let model: Promise<Model> | undefined

/** What the phone knows of tricks: fetched when first asked for, then kept by the service worker. Rejects without a network before that. */
export const loadModel = (): Promise<Model> => {
  model ??= import(/* webpackChunkName: "check-model" */ '../../../check/model.packed.json').then(
    ({ default: packed }) => unpack(packed as PackedModel),
    (e) => {
      model = undefined
      throw e
    },
  )
  return model
}
