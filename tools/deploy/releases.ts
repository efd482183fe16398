import type { Release } from '../../types/entities/release'
import { type Build, packed, unpacked } from './build'
import { type Cloud, checked } from './cloud'
import { Stopped } from './said'

/** The release that is out whole, and the one that was before it. */
export const releasesOut = async ({ db }: Cloud): Promise<Release[]> => {
  const asked = db.collection('releases').where({ outAt: db.command.gt(0) })
  return (await checked(asked.orderBy('outAt', 'desc').limit(2).get())).data as Release[]
}

/** Keeps the release's files before anything of it is put out: what is out can always be gone back to. */
export const keepRelease = async ({ app, db }: Cloud, build: Build): Promise<void> => {
  const { data } = await checked(db.collection('releases').doc(build._id).get())
  if (data.length > 0) return
  const { fileID } = await checked(
    app.uploadFile({ cloudPath: `releases/${build._id}.zip`, fileContent: Buffer.from(packed(build)) as never }),
  )
  const release: Release = { _id: build._id, version: build.version, file: fileID, begunAt: Date.now() }
  await checked(db.collection('releases').add(release))
}

export const noteOut = async ({ db }: Cloud, { _id }: { _id: string }): Promise<void> =>
  void (await checked(db.collection('releases').doc(_id).update({ outAt: Date.now() })))

/** The files of the release before the one that is out; of the one that is out while a newer one is under way. */
export const releaseBefore = async (cloud: Cloud): Promise<Build> => {
  const { data } = await checked(cloud.db.collection('releases').orderBy('begunAt', 'desc').limit(1).get())
  const [out, earlier] = await releasesOut(cloud)
  const isUnderWay = (data as Release[]).some(({ outAt }) => !outAt)
  const before = isUnderWay ? out : earlier
  if (!before) throw new Stopped('没有上一版可退：这里只部署过一版')
  const { fileContent } = await checked(cloud.app.downloadFile({ fileID: before.file }))
  return unpacked(fileContent as Uint8Array)
}
