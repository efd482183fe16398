import { type Model, type PackedModel, unpack } from '../../../check/model'
import packed from '../../../check/model.packed.json'

let model: Model | undefined

/** What the phone knows of tricks. It came with this part of the mini program, so it is always there. */
export const loadModel = async (): Promise<Model> => {
  model ??= unpack(packed as PackedModel)
  return model
}
