import { chooseFiles } from '@/lib/choose-files.h5'
import type { Chosen } from '@/lib/chosen'
import { chosenBlob } from '@/lib/chosen-blob.h5'

/** A file of this computer or phone, whatever it is called: what it is, the cloud says. Nothing when none was chosen. */
export const chooseBundle = async (): Promise<Chosen | undefined> => {
  const [file] = await chooseFiles('')
  return file && chosenBlob(file)
}

export const fromWhere: string = ''
